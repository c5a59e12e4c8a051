import { makeStyles } from "@fluentui/react-components";

/** A list is as wide as its longest entry, unless it is told to stay in the pane. */
export const useFieldStyles = makeStyles({
  fitting: { minWidth: 0, width: "100%" },
});
