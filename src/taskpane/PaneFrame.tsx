import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect } from "react";
import { ClockLine } from "./parts/clock/ClockLine";
import { Failure, Note } from "./parts/Failure";
import { Footer } from "./parts/Footer";
import { LiveRegion } from "./parts/LiveRegion";
import { LoadGuard } from "./parts/LoadGuard";
import { OutcomePanel } from "./parts/OutcomePanel";
import { PaneTabs } from "./parts/PaneTabs";
import { WorkBar } from "./parts/WorkBar";
import { usePane, type Pane } from "./state/usePane";
import { FirstRun } from "./views/FirstRun";
import { Looking } from "./views/Looking";
import { StatusView } from "./views/StatusView";
import { Unusable } from "./views/Unusable";

// Forms, dialogs and reasons are much of the pane: they are fetched once the first view is there.
const loadCheck = () =>
  import(/* webpackChunkName: "check" */ "./views/CheckView").then(({ CheckView }) => ({
    default: CheckView,
  }));
const loadCoverage = () =>
  import(/* webpackChunkName: "coverage" */ "./views/CoverageView").then(({ CoverageView }) => ({
    default: CoverageView,
  }));
const loadDocuments = () =>
  import(/* webpackChunkName: "documents" */ "./views/DocumentsView").then(({ DocumentsView }) => ({
    default: DocumentsView,
  }));
const loadLookUp = () =>
  import(/* webpackChunkName: "lookup" */ "./views/LookUpView").then(({ LookUpView }) => ({
    default: LookUpView,
  }));
const loadBringLog = () =>
  import(/* webpackChunkName: "bringlog" */ "./views/BringLogView").then(({ BringLogView }) => ({
    default: BringLogView,
  }));
const loadClock = () =>
  import(/* webpackChunkName: "clock" */ "./views/ClockView").then(({ ClockView }) => ({
    default: ClockView,
  }));
const CheckView = lazy(loadCheck);
const CoverageView = lazy(loadCoverage);
const DocumentsView = lazy(loadDocuments);
const LookUpView = lazy(loadLookUp);
const BringLogView = lazy(loadBringLog);
const ClockView = lazy(loadClock);

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: { flexShrink: 0, position: "relative" },
  unseen: { position: "absolute", margin: 0, clipPath: "inset(50%)" },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    // What has the focus is not hidden by buttons that stay at the lower edge.
    scrollPaddingBottom: "96px",
  },
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

export function PaneFrame() {
  const styles = useStyles();
  const pane = usePane();
  const { status } = pane.workbook;
  const isBringing = pane.bringing.isOpen;
  const isTiming = pane.clock.isOpen;
  const isReady = status?.kind === "ready" && !isBringing && !isTiming;
  useEffect(() => {
    if (!isReady) return;
    for (const load of [loadCheck, loadCoverage, loadDocuments]) load().catch(() => undefined);
  }, [isReady]);
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <h1 className={styles.unseen}>Quarterhour</h1>
        {isReady && <PaneTabs />}
        <ClockLine />
        <WorkBar />
      </header>
      <main className={styles.main}>
        <Failure />
        <Note />
        <OutcomePanel />
        <LoadGuard key={isBringing ? "bring" : isTiming ? "clock" : pane.tab}>
          <Suspense fallback={<Looking />}>
            {isReady ? (
              <div
                role="tabpanel"
                id="view"
                aria-labelledby={`tab-${pane.tab}`}
                className={styles.view}
              >
                <View pane={pane} />
              </div>
            ) : (
              <View pane={pane} />
            )}
          </Suspense>
        </LoadGuard>
      </main>
      <Footer />
      <LiveRegion />
    </div>
  );
}

function View({ pane: { workbook, tab, bringing, clock } }: { pane: Pane }) {
  const { status, lookFailure } = workbook;
  if (bringing.isOpen) return <BringLogView />;
  if (lookFailure !== undefined) return <Unusable message={lookFailure} />;
  if (!status) return <Looking />;
  if (status.kind === "new") return <FirstRun />;
  if (status.kind === "unusable") return <Unusable message={status.message} />;
  if (clock.isOpen) return <ClockView status={status} />;
  switch (tab) {
    case "status":
      return <StatusView status={status} />;
    case "check":
      return <CheckView status={status} />;
    case "coverage":
      return <CoverageView status={status} />;
    case "documents":
      return <DocumentsView status={status} />;
    case "lookUp":
      return <LookUpView status={status} />;
  }
}
