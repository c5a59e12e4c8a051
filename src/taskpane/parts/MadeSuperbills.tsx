import { Link } from "@fluentui/react-components";
import type { SuperbillResult } from "../../workflows/makeSuperbills";
import { usePane } from "../state/usePane";
import { counted, money, sentence } from "../words";
import { SavePdfs } from "./SavePdfs";
import { ShowMore } from "./ShowMore";
import { SkipReasons } from "./SkipReasons";
import { usePaged } from "./usePaged";
import { usePaneStyles } from "./usePaneStyles";

/** The superbills of a batch with links to their sheets, and what was left out. */
export function MadeSuperbills({ result }: { result: SuperbillResult }) {
  const styles = usePaneStyles();
  const { goToSheet } = usePane();
  const { shown, hidden, showMore } = usePaged(result.documents);
  return (
    <>
      {result.documents.length > 0 && (
        <ul className={styles.list} aria-label="Superbills made">
          {shown.map((made) => (
            <li key={made.number} className={styles.item}>
              <div className={styles.spread}>
                <Link as="button" onClick={() => void goToSheet(made.sheet)}>
                  {made.number}
                </Link>
                <span className={styles.figure}>{money(made.totalCents)}</span>
              </div>
              <span className={styles.caption}>
                {made.client}, {made.provider}, {counted(made.sessions, "session")}
              </span>
              {result.warnings
                .filter(({ number }) => number === made.number)
                .map(({ text }) => (
                  <span className={styles.caption} key={text}>
                    Note: {sentence(text)}
                  </span>
                ))}
            </li>
          ))}
        </ul>
      )}
      <ShowMore hidden={hidden} onClick={showMore} />
      <SavePdfs documents={result.documents} />
      <SkipReasons skipped={result.skipped} />
    </>
  );
}
