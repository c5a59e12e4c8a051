import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Outcome } from "../state/outcome";
import { usePane } from "../state/usePane";
import { sentence } from "../words";
import { Heading } from "./Heading";
import { Icon } from "./Icon";
import { MadeSuperbills } from "./MadeSuperbills";
import { detailsOf, headlineOf } from "./outcomeWords";
import { usePaneStyles } from "./usePaneStyles";

/** What the last action did; its heading takes the focus. */
export function OutcomePanel() {
  const { outcome, dismissOutcome } = usePane();
  const styles = usePaneStyles();
  if (!outcome) return null;
  return (
    <section className={styles.stack} aria-label="Result">
      <MessageBar intent={intentOf(outcome)} layout="multiline">
        <MessageBarBody>
          <Heading level={2} takesFocus key={headlineOf(outcome)}>
            {headlineOf(outcome)}
          </Heading>
          {detailsOf(outcome).map((detail) => (
            <p className={styles.line} key={detail}>
              {sentence(detail)}
            </p>
          ))}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              aria-label="Close the result"
              icon={<Icon name="dismiss" />}
              onClick={dismissOutcome}
            />
          }
        />
      </MessageBar>
      {outcome.kind === "made" && <MadeSuperbills result={outcome.result} />}
    </section>
  );
}

function intentOf(outcome: Outcome): "success" | "warning" | "info" {
  switch (outcome.kind) {
    case "checked":
      return outcome.result.counts.fix + outcome.result.counts.review === 0 ? "success" : "info";
    case "fixed":
      return outcome.result.stale > 0 ? "warning" : "success";
    case "made":
      return outcome.result.documents.length > 0 ? "success" : "info";
    case "tookBack":
      return "success";
    case "setUp":
      return outcome.result.taken.length > 0 ? "warning" : "success";
  }
}
