import { Button, Link } from "@fluentui/react-components";
import { downloadAll, type PdfLink } from "../state/pdfPlaces";
import { counted } from "../words";
import { Heading } from "./Heading";
import { ShowMore } from "./ShowMore";
import { usePaged } from "./usePaged";
import { usePaneStyles } from "./usePaneStyles";

/** PDFs that are written: a link to save each, and a button that saves one after another. */
export function PdfLinks({ links }: { links: readonly PdfLink[] }) {
  const styles = usePaneStyles();
  const page = usePaged(links);
  if (links.length === 0) return <p className={styles.line}>No PDF was written.</p>;
  return (
    <>
      <Heading level={3} takesFocus>
        {counted(links.length, "PDF")} ready
      </Heading>
      <p className={styles.line}>Press one to save it; only its number is in its name.</p>
      {links.length > 1 && (
        <Button size="small" onClick={() => void downloadAll(links)}>
          Save all, one after another
        </Button>
      )}
      <ul className={`${styles.list} ${styles.row}`} aria-label="PDFs to save">
        {page.shown.map(({ number, name, url }) => (
          <li key={number}>
            <Link href={url} download={name}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <ShowMore hidden={page.hidden} onClick={page.showMore} />
    </>
  );
}
