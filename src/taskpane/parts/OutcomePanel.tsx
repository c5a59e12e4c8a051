import { lazy, Suspense } from "react";
import { homeOf, type Outcome } from "../state/outcome";
import { usePane } from "../state/usePane";
import { sentence } from "../words";
import { AfterBringing } from "./AfterBringing";
import { AfterWriting } from "./clock/AfterWriting";
import { AfterSaving } from "./AfterSaving";
import { Heading } from "./Heading";
import { LoadGuard } from "./LoadGuard";
import { Message, type Intent } from "./Message";
import { detailsOf, headlineOf } from "./outcomeWords";
import { usePaneStyles } from "./usePaneStyles";

const MadeDocuments = lazy(() =>
  import(/* webpackChunkName: "documents" */ "./MadeDocuments").then(({ MadeDocuments }) => ({
    default: MadeDocuments,
  }))
);

/** What the last action did; its heading takes the focus. */
export function OutcomePanel() {
  const { outcome, dismissOutcome, tab } = usePane();
  const styles = usePaneStyles();
  if (!outcome || homeOf(outcome) !== tab) return null;
  return (
    <section className={styles.stack} aria-label="Result">
      <Message
        intent={intentOf(outcome)}
        close={{ name: "Close the result", onClick: dismissOutcome }}
      >
        <Heading level={2} takesFocus>
          {headlineOf(outcome)}
        </Heading>
        {detailsOf(outcome).map((detail) => (
          <span key={detail}>{sentence(detail)}</span>
        ))}
      </Message>
      {outcome.kind === "brought" && <AfterBringing result={outcome.result} />}
      {outcome.kind === "clockWritten" && <AfterWriting result={outcome.result} />}
      {outcome.kind === "benefitsAdded" && <AfterSaving result={outcome.result} />}
      {outcome.kind === "made" && (
        <LoadGuard>
          <Suspense>
            <MadeDocuments result={outcome.result} />
          </Suspense>
        </LoadGuard>
      )}
    </section>
  );
}

function intentOf(outcome: Outcome): Intent {
  switch (outcome.kind) {
    case "checked":
      return outcome.result.counts.fix + outcome.result.counts.review === 0 ? "success" : "info";
    case "fixed":
    case "accepted":
      return outcome.result.stale > 0 ? "warning" : "success";
    case "made":
      return outcome.result.documents.length > 0 ? "success" : "info";
    case "unaccepted":
    case "tookBack":
    case "clockWritten":
      return "success";
    case "benefitsAdded":
      return outcome.result.outcome === "added" ? "success" : "info";
    case "claimsSent": {
      const { marked, stale } = outcome.result;
      return stale > 0 ? "warning" : marked > 0 ? "success" : "info";
    }
    case "voided":
      return outcome.result.voided.length > 0 ? "success" : "info";
    case "dashboard":
    case "authorizationSheet":
    case "reissued":
      return outcome.result.outcome === "done" ? "success" : "warning";
    case "brought":
      return outcome.result.changed.length > 0 ? "warning" : "success";
    case "setUp":
    case "addedTables":
      return outcome.result.taken.length > 0 ? "warning" : "success";
  }
}
