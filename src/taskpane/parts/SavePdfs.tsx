import { Button, Link, Spinner } from "@fluentui/react-components";
import type { MadeDocument } from "../../workflows/makeSuperbills";
import { usePdfs } from "../state/usePdfs";
import { counted, number as shown, sentence } from "../words";
import { Message } from "./Message";
import { ShowMore } from "./ShowMore";
import { usePaged } from "./usePaged";
import { usePaneStyles } from "./usePaneStyles";

/** A PDF of each superbill that was just made, and what to do where the pane cannot save one. */
export function SavePdfs({ documents }: { documents: readonly MadeDocument[] }) {
  const styles = usePaneStyles();
  const { work, write } = usePdfs(documents);
  if (!documents.some(({ toDocument }) => toDocument)) return null;
  return (
    <section className={`${styles.tight} ${styles.start}`} aria-label="PDFs">
      {(work.kind === "none" || work.kind === "failed") && (
        <Button onClick={() => void write()}>Save PDFs</Button>
      )}
      {work.kind === "failed" && <Message intent="error">{sentence(work.message)}</Message>}
      {work.kind === "writing" && (
        <Spinner
          size="tiny"
          label={`Writing PDFs: ${shown(work.done)} of ${shown(documents.length)}…`}
        />
      )}
      {work.kind === "written" && <Files files={work.files} />}
      {work.kind === "written" &&
        work.warnings.map((warning) => (
          <Message key={warning} intent="warning">
            {sentence(warning)}
          </Message>
        ))}
      <p className={styles.caption}>
        {work.kind === "written" ? "Nothing is saved when you press one? " : "Or without this: "}
        Open a superbill&apos;s sheet with the link above, then save it as PDF from Excel itself:
        File, Save As or Export, PDF. In Excel on the web: File, Export.
      </p>
    </section>
  );
}

function Files({ files }: { files: readonly { number: string; url: string }[] }) {
  const styles = usePaneStyles();
  const page = usePaged(files);
  return (
    <>
      <p className={styles.line} role="status">
        {counted(files.length, "PDF")} ready. Press one to save it; only its number is in its name.
      </p>
      <ul className={`${styles.list} ${styles.row}`} aria-label="PDFs to save">
        {page.shown.map(({ number, url }) => (
          <li key={number}>
            <Link href={url} download={`${number}.pdf`}>
              {number}.pdf
            </Link>
          </li>
        ))}
      </ul>
      <ShowMore hidden={page.hidden} onClick={page.showMore} />
    </>
  );
}
