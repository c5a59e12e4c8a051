import { Link } from "@fluentui/react-components";
import type { DocumentsResult, MadeDocument } from "../../workflows/makeDocuments";
import { amountWords, kindWords } from "../kinds";
import { usePane } from "../state/usePane";
import { counted, sentence } from "../words";
import { CopyEmail } from "./CopyEmail";
import { SavePdfs } from "./SavePdfs";
import { ShowMore } from "./ShowMore";
import { SkipReasons } from "./SkipReasons";
import { usePaged } from "./usePaged";
import { usePaneStyles } from "./usePaneStyles";

/** The documents of a batch with links to their sheets, and what was left out. */
export function MadeDocuments({ result }: { result: DocumentsResult }) {
  const styles = usePaneStyles();
  const { shown, hidden, showMore } = usePaged(result.documents);
  return (
    <>
      {result.documents.length > 0 && (
        <ul className={styles.list} aria-label={`${kindWords[result.kind].title} made`}>
          {shown.map((made) => (
            <Made key={made.number} made={made} warnings={result.warnings} />
          ))}
        </ul>
      )}
      <ShowMore hidden={hidden} onClick={showMore} />
      <SavePdfs documents={result.documents} />
      <SkipReasons kind={result.kind} skipped={result.skipped} />
    </>
  );
}

interface MadeProps {
  made: MadeDocument;
  /** Of the whole batch. */
  warnings: DocumentsResult["warnings"];
}

function Made({ made, warnings }: MadeProps) {
  const styles = usePaneStyles();
  const { goToSheet, workbook } = usePane();
  const { client, provider, sessions, totalCents } = made;
  const facts = [provider, sessions > 0 ? counted(sessions, "session") : ""].filter(Boolean);
  const status = workbook.status?.kind === "ready" ? workbook.status : undefined;
  const registered = status?.documents.find(({ number }) => number === made.number);
  return (
    <li className={styles.item}>
      <div className={styles.spread}>
        <Link as="button" className={styles.link} onClick={() => void goToSheet(made.sheet)}>
          {made.number}
        </Link>
        {totalCents !== undefined && (
          <span className={styles.figure}>{amountWords(totalCents)}</span>
        )}
      </div>
      <span className={styles.caption}>
        <bdi>{client}</bdi>
        {facts.map((fact) => `, ${fact}`)}
      </span>
      {warnings
        .filter(({ number }) => number === made.number)
        .map(({ text }) => (
          <span className={styles.caption} key={text}>
            Note: {sentence(text)}
          </span>
        ))}
      <CopyEmail source={made} sent={registered ?? made} />
    </li>
  );
}
