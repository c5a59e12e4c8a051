import { Spinner } from "@fluentui/react-components";

export function Looking() {
  return <Spinner size="small" label="Reading the workbook…" />;
}
