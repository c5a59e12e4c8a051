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
            <Link as="button" className={styles.link} onClick={() => void openDocument(number)}>
              {number}
              {status !== undefined && status !== "Issued" ? ` (${status.toLowerCase()})` : ""}
            </Link>
            {totalCents !== undefined && (
              <span className={styles.figure}>{amountWords(totalCents)}</span>
            )}
          </div>
          <Facts document={document} />
          <Disclosure label="More" name={`More for ${number}`}>
            <DocumentActions document={document} />
          </Disclosure>
        </div>
      </div>
    </li>
  );
}

/** A name that is written from right to left keeps its direction to itself. */
function Facts({ document }: { document: RegisteredDocument }) {
  const styles = usePaneStyles();
  const { kind, client, from, to, issued, balanceCents } = document;
  const isBill = kind === undefined || kind === "Superbill" || kind === "Invoice";
  const facts = [
    from !== undefined && to !== undefined ? period(from, to) : "",
    issued === undefined ? "" : `issued ${dayName(issued)}`,
    isBill && balanceCents !== undefined ? balanceWords(balanceCents) : "",
  ];
  return (
    <span className={styles.caption}>
      {kind && `${kind}, `}
      <bdi>{client ?? "no client"}</bdi>
      {facts.filter(Boolean).map((fact) => `, ${fact}`)}
    </span>
  );
}

function balanceWords(cents: number): string {
  if (cents === 0) return "paid";
  return cents > 0 ? `${money(cents)} open` : amountWords(cents);
}
