import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { RegisteredDocument } from "../../billing/records";
import { filterRegister, isSendable, type RegisterFilter } from "../state/registerFilter";
import { counted, number } from "../words";
import { DocumentFilter } from "./DocumentFilter";
import { DocumentRow } from "./DocumentRow";
import { Heading } from "./Heading";
import { SavePdfs } from "./SavePdfs";
import { ShowMore } from "./ShowMore";
import { usePaged } from "./usePaged";
import { usePaneStyles } from "./usePaneStyles";

/** So many documents fit in a pane without a way to look for one. */
const glance = 5;

/** Every document of the register, the newest first: find it, open it, send it, void it. */
export function DocumentList({ documents }: { documents: readonly RegisteredDocument[] }) {
  const styles = usePaneStyles();
  const [filter, setFilter] = useState<RegisterFilter>({ text: "" });
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const found = useMemo(() => filterRegister(documents, filter), [documents, filter]);
  const { shown, hidden, showMore } = usePaged(found);
  const isPicked = (document: RegisteredDocument) =>
    picked.has(document.number) && isSendable(document);
  const pick = (changed: readonly RegisteredDocument[], isWanted: boolean) => {
    const next = new Set(picked);
    changed.forEach((each) => (isWanted ? next.add(each.number) : next.delete(each.number)));
    setPicked(next);
  };
  if (documents.length === 0) return null;
  const chosen = documents.filter(isPicked);
  return (
    <section className={styles.stack}>
      <Heading level={2}>Documents so far</Heading>
      {documents.length > glance && (
        <DocumentFilter documents={documents} filter={filter} onChange={setFilter} />
      )}
      <div className={styles.spread}>
        <span className={styles.caption} role="status">
          {found.length === documents.length
            ? counted(documents.length, "document")
            : `${number(found.length)} of ${counted(documents.length, "document")}`}
          {chosen.length > 0 && `, ${number(chosen.length)} picked`}
        </span>
        <PickAll found={found.filter(isSendable)} isPicked={isPicked} onPick={pick} />
      </div>
      {chosen.length > 0 && (
        <SavePdfs
          key={chosen.map((each) => each.number).join()}
          documents={chosen}
          label={`Save ${number(chosen.length)} PDFs`}
        />
      )}
      <ul className={styles.list} aria-label="Documents so far">
        {shown.map((document) => (
          <DocumentRow
            key={`${document.row} ${document.number}`}
            document={document}
            isPicked={isPicked(document)}
            onPick={(isWanted) => pick([document], isWanted)}
          />
        ))}
      </ul>
      {found.length === 0 && <p className={styles.quiet}>No document is like that.</p>}
      <ShowMore hidden={hidden} onClick={showMore} />
    </section>
  );
}

interface PickAllProps {
  found: readonly RegisteredDocument[];
  isPicked: (document: RegisteredDocument) => boolean;
  onPick: (documents: readonly RegisteredDocument[], isWanted: boolean) => void;
}

function PickAll({ found, isPicked, onPick }: PickAllProps) {
  if (found.length < 2) return null;
  const areAll = found.every(isPicked);
  return (
    <Button size="small" appearance="transparent" onClick={() => onPick(found, !areAll)}>
      {areAll ? "Pick none" : `Pick all ${number(found.length)}`}
    </Button>
  );
}
