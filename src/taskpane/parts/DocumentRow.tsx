import { Checkbox, Link, makeStyles } from "@fluentui/react-components";
import type { RegisteredDocument } from "../../billing/records";
import { amountWords } from "../kinds";
import { isSendable } from "../state/registerFilter";
import { usePane } from "../state/usePane";
import { dayName, money, period } from "../words";
import { Disclosure } from "./Disclosure";
import { DocumentActions } from "./DocumentActions";
import { usePaneStyles } from "./usePaneStyles";

const useStyles = makeStyles({
  /** The boxes stand in a column of their own, also beside a document that has none. */
  row: { display: "grid", gridTemplateColumns: "32px minmax(0, 1fr)", alignItems: "start" },
  box: { marginTop: "-6px", marginLeft: "-8px" },
  words: { gridColumnStart: 2 },
});

interface DocumentRowProps {
  document: RegisteredDocument;
  isPicked: boolean;
  onPick: (isPicked: boolean) => void;
}

/** One document of the register; its number opens its sheet. */
export function DocumentRow({ document, isPicked, onPick }: DocumentRowProps) {
  const own = useStyles();
  const styles = usePaneStyles();
  const { openDocument } = usePane();
  const { number, totalCents, status } = document;
  return (
    <li className={styles.item}>
      <div className={own.row}>
        {isSendable(document) && (
          <Checkbox
            className={own.box}
            aria-label={`Pick ${number}`}
            checked={isPicked}
            onChange={(_event, { checked }) => onPick(checked === true)}
          />
        )}
        <div className={`${own.words} ${styles.tight}`}>
          <div className={styles.spread}>
            <Link as="button" onClick={() => void openDocument(number)}>
              {number}
              {status !== undefined && status !== "Issued" ? ` (${status.toLowerCase()})` : ""}
            </Link>
            {totalCents !== undefined && (
              <span className={styles.figure}>{amountWords(totalCents)}</span>
            )}
          </div>
          <span className={styles.caption}>{factsOf(document)}</span>
          <Disclosure label="More" name={`More for ${number}`}>
            <DocumentActions document={document} />
          </Disclosure>
        </div>
      </div>
    </li>
  );
}

function factsOf(document: RegisteredDocument): string {
  const { kind, client = "", from, to, issued, balanceCents } = document;
  const isBill = kind !== "Receipt" && kind !== "Statement" && kind !== "Estimate";
  return [
    kind ?? "",
    client,
    from !== undefined && to !== undefined ? period(from, to) : "",
    issued === undefined ? "" : `issued ${dayName(issued)}`,
    isBill && balanceCents !== undefined ? balanceWords(balanceCents) : "",
  ]
    .filter(Boolean)
    .join(", ");
}

function balanceWords(cents: number): string {
  if (cents === 0) return "paid";
  return cents > 0 ? `${money(cents)} open` : amountWords(cents);
}
