import { Link } from "@fluentui/react-components";
import type { ReadyWorkbook } from "../../../../workflows/lookAtWorkbook";
import { usePane } from "../../../state/usePane";
import { counted } from "../../../words";
import { usePaneStyles } from "../../usePaneStyles";
import { useAuthorizationUses } from "./useAuthorizationUses";

/** How many authorizations run out while the next one is not there; nothing where none does. */
export function RunningOutLine({ status }: { status: ReadyWorkbook }) {
  const styles = usePaneStyles();
  const { showTab } = usePane();
  const count = useAuthorizationUses(status).filter(({ needsNext }) => needsNext).length;
  if (count === 0) return null;
  return (
    <p className={styles.line}>
      {counted(count, "authorization")} {count === 1 ? "is" : "are"} low, used up or ending.{" "}
      <Link inline onClick={() => showTab("coverage")} className={styles.link}>
        See Coverage
      </Link>
    </p>
  );
}
