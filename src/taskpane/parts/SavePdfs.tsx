import { Button, Spinner } from "@fluentui/react-components";
import type { DocumentSource } from "../state/documentSource";
import { usePdfs, type Pdfs } from "../state/usePdfs";
import { counted, number as shown, sentence } from "../words";
import { Message } from "./Message";
import { PdfLinks } from "./PdfLinks";
import { usePaneStyles } from "./usePaneStyles";

interface SavePdfsProps {
  documents: readonly DocumentSource[];
  /** What the button says of several. */
  label?: string;
  /** Beside other small buttons. */
  isSmall?: boolean;
}

/** A PDF of each document, and what to do where the pane cannot save one. */
export function SavePdfs({ documents, label = "Save PDFs", isSmall = false }: SavePdfsProps) {
  const styles = usePaneStyles();
  const pdfs = usePdfs(documents);
  const { work } = pdfs;
  if (documents.length === 0) return null;
  const isBegun = work.kind === "writing" || work.kind === "written";
  return (
    <div className={`${styles.tight} ${styles.start}`}>
      {!isBegun && (
        <Buttons
          pdfs={pdfs}
          count={documents.length}
          label={label}
          size={isSmall ? "small" : "medium"}
        />
      )}
      {work.kind === "failed" && <Message intent="error">{sentence(work.message)}</Message>}
      {work.kind === "writing" && (
        <div className={styles.row}>
          <Spinner
            size="tiny"
            label={`Writing PDFs: ${shown(work.done)} of ${shown(documents.length)}…`}
          />
          {documents.length > 1 && (
            <Button size="small" onClick={pdfs.stop}>
              Stop
            </Button>
          )}
        </div>
      )}
      {work.kind === "written" && <PdfLinks links={work.links} />}
      {work.kind === "saved" && (
        <p className={styles.line} role="status">
          {counted(work.count, "PDF")} saved in the folder {work.folder}.
        </p>
      )}
      {(work.kind === "written" || work.kind === "saved") &&
        work.warnings.map((warning) => (
          <Message key={warning} intent="warning">
            {sentence(warning)}
          </Message>
        ))}
      <p className={styles.caption}>
        {work.kind === "written" ? "Nothing is saved when you press one? " : "Or without this: "}
        Open the document&apos;s sheet with the link above, then save it as PDF from Excel itself:
        File, Save As or Export, PDF. In Excel on the web: File, Export.
      </p>
    </div>
  );
}

interface ButtonsProps {
  pdfs: Pdfs;
  count: number;
  label: string;
  size: "small" | "medium";
}

function Buttons({ pdfs, count, label, size }: ButtonsProps) {
  const styles = usePaneStyles();
  const { write, writeInFolder } = pdfs;
  return (
    <div className={styles.row}>
      <Button size={size} onClick={() => void write()}>
        {count === 1 ? "Save PDF" : label}
      </Button>
      {writeInFolder && count > 1 && (
        <Button size={size} onClick={() => void writeInFolder()}>
          Save in a folder
        </Button>
      )}
    </div>
  );
}
