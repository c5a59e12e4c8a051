import type { PlannedSuperbill } from "../../billing/documents/superbillPreview";
import type { SuperbillsAhead } from "../../workflows/previewSuperbills";
import { counted, money, period, sentence } from "../words";
import { Heading } from "./Heading";
import { ShowMore } from "./ShowMore";
import { SkipReasons } from "./SkipReasons";
import { usePaged } from "./usePaged";
import { usePaneStyles } from "./usePaneStyles";

/** Who gets what, and who does not. */
export function PreviewList({ preview }: { preview: SuperbillsAhead }) {
  const styles = usePaneStyles();
  const { shown, hidden, showMore } = usePaged(preview.documents);
  return (
    <>
      {preview.documents.length > 0 && (
        <>
          <Heading level={2}>Who gets one</Heading>
          <ul className={styles.list}>
            {shown.map((planned) => (
              <Planned
                key={`${planned.client} ${planned.provider} ${planned.from} ${planned.sessions[0]?.sessionId ?? ""}`}
                planned={planned}
              />
            ))}
          </ul>
          <ShowMore hidden={hidden} onClick={showMore} />
        </>
      )}
      <SkipReasons skipped={preview.skipped} />
    </>
  );
}

/** That no payment is recorded is among the warnings. */
function Planned({ planned }: { planned: PlannedSuperbill }) {
  const styles = usePaneStyles();
  return (
    <li className={styles.item}>
      <div className={styles.spread}>
        <span className={styles.strong}>{planned.client}</span>
        <span className={styles.figure}>{money(planned.totalCents)}</span>
      </div>
      <span className={styles.caption}>
        {planned.provider}, {counted(planned.sessions.length, "session")},{" "}
        {period(planned.from, planned.to)}
        {planned.paidCents !== undefined && `, ${money(planned.paidCents)} paid`}
      </span>
      {planned.warnings.map((warning) => (
        <span className={styles.caption} key={warning}>
          Note: {sentence(warning)}
        </span>
      ))}
    </li>
  );
}
