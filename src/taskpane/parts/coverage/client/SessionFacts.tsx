import type { Judgement } from "../../../../billing/checks/judgement";
import type { AuthorizationLedger } from "../../../../billing/coverage/authorizations/drawOn";
import { drawWords } from "../../../../billing/coverage/explained/drawWords";
import { rowNumber } from "../../../../billing/records";
import { usePane } from "../../../state/usePane";
import { counted, dayName, money, sentence } from "../../../words";
import { BusyButton } from "../../BusyButton";
import { Heading } from "../../Heading";
import { usePaneStyles } from "../../usePaneStyles";
import { Facts, type Fact } from "./Facts";

interface SessionFactsProps {
  judgement: Judgement;
  ledger: AuthorizationLedger;
}

const notKnown = "not known";

/** The row of Sessions that was taken, with what it draws on. */
export function SessionFacts({ judgement, ledger }: SessionFactsProps) {
  const styles = usePaneStyles();
  const { goToFinding } = usePane();
  const { session, network, chargeCents, findings } = judgement;
  const { row, date, client, provider, code, units } = session;
  const [worst] = findings;
  const facts: Fact[] = [
    { label: "Date", words: date === undefined ? "blank" : dayName(date) },
    { label: "Client", words: client ?? "blank" },
    { label: "Therapist", words: provider ?? "blank" },
    { label: "Code", words: code ?? "blank" },
    { label: "Units", words: units === undefined ? notKnown : counted(units, "unit") },
    { label: "Charge", words: chargeCents === undefined ? notKnown : money(chargeCents) },
    { label: "Network", words: network ?? notKnown },
  ];
  return (
    <section className={styles.tight}>
      <Heading level={3}>Row {rowNumber(session)} of Sessions</Heading>
      <Facts facts={facts} />
      <p className={styles.line}>{drawWords(session, ledger)}</p>
      {worst && (
        <p className={styles.line}>
          {worst.severity === "fix" ? "To fix: " : "To review: "}
          {sentence(worst.message)}
        </p>
      )}
      <div className={styles.row}>
        <BusyButton
          size="small"
          onClick={() => void goToFinding({ row, column: worst?.column ?? "Date" })}
        >
          Go to the session
        </BusyButton>
      </div>
    </section>
  );
}
