import type { PlannedDocument } from "../../billing/documents/plannedDocument";
import type { DocumentsAhead } from "../../workflows/previewDocuments";
import { amountWords } from "../kinds";
import { counted, money, period, sentence } from "../words";
import { Heading } from "./Heading";
import { ShowMore } from "./ShowMore";
import { SkipReasons } from "./SkipReasons";
import { usePaged } from "./usePaged";
import { usePaneStyles } from "./usePaneStyles";

/** Who gets what, and who does not. */
export function PreviewList({ preview }: { preview: DocumentsAhead }) {
  const styles = usePaneStyles();
  const { shown, hidden, showMore } = usePaged(preview.documents);
  const isEmpty = preview.documents.length === 0;
  return (
    <>
      {!isEmpty && (
        <>
          <Heading level={2}>Who gets one</Heading>
          <ul className={styles.list}>
            {shown.map((planned) => (
              <Planned key={keyOf(planned)} planned={planned} />
            ))}
          </ul>
          <ShowMore hidden={hidden} onClick={showMore} />
        </>
      )}
      <SkipReasons
        key={String(isEmpty)}
        kind={preview.kind}
        skipped={preview.skipped}
        isOpenAtFirst={isEmpty}
      />
    </>
  );
}

function keyOf({ client, provider, from, sessions }: PlannedDocument): string {
  return [client, provider, from, sessions[0]?.sessionId].join(" ");
}

/** That no payment is recorded is among the warnings. */
function Planned({ planned }: { planned: PlannedDocument }) {
  const styles = usePaneStyles();
  const { client, provider = "", from, to, sessions, totalCents, paidCents, warnings } = planned;
  const facts = [
    provider,
    sessions.length > 0 ? counted(sessions.length, "session") : "",
    period(from, to),
    paidCents === undefined ? "" : `${money(paidCents)} paid`,
  ];
  return (
    <li className={styles.item}>
      <div className={styles.spread}>
        <span className={styles.strong}>{client}</span>
        {totalCents !== undefined && (
          <span className={styles.figure}>{amountWords(totalCents)}</span>
        )}
      </div>
      <span className={styles.caption}>{facts.filter(Boolean).join(", ")}</span>
      {warnings.map((warning) => (
        <span className={styles.caption} key={warning}>
          Note: {sentence(warning)}
        </span>
      ))}
    </li>
  );
}
