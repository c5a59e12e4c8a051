import { makeStyles, tokens } from "@fluentui/react-components";
import { Failure } from "./parts/Failure";
import { Footer } from "./parts/Footer";
import { LiveRegion } from "./parts/LiveRegion";
import { OutcomePanel } from "./parts/OutcomePanel";
import { PaneTabs } from "./parts/PaneTabs";
import { WorkBar } from "./parts/WorkBar";
import { usePane, type Pane } from "./state/usePane";
import { CheckView } from "./views/CheckView";
import { FirstRun } from "./views/FirstRun";
import { Looking } from "./views/Looking";
import { StatusView } from "./views/StatusView";
import { SuperbillsView } from "./views/SuperbillsView";
import { Unusable } from "./views/Unusable";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
  },
});

export function PaneFrame() {
  const styles = useStyles();
  const pane = usePane();
  const { status } = pane.workbook;
  return (
    <div className={styles.frame}>
      {status?.kind === "ready" && <PaneTabs />}
      <WorkBar />
      <main className={styles.main} id="view">
        <Failure />
        <OutcomePanel />
        <View pane={pane} />
      </main>
      <Footer />
      <LiveRegion />
    </div>
  );
}

function View({ pane: { workbook, tab } }: { pane: Pane }) {
  const { status, lookFailure } = workbook;
  if (lookFailure !== undefined) return <Unusable message={lookFailure} />;
  if (!status) return <Looking />;
  if (status.kind === "new") return <FirstRun />;
  if (status.kind === "unusable") return <Unusable message={status.message} />;
  switch (tab) {
    case "status":
      return <StatusView status={status} />;
    case "check":
      return <CheckView status={status} />;
    case "superbills":
      return <SuperbillsView status={status} />;
  }
}
