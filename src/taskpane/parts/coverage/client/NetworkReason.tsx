import type { NetworkExplained } from "../../../../billing/coverage/explained/explainNetwork";
import type { Client } from "../../../../billing/records";
import { usePane } from "../../../state/usePane";
import { counted } from "../../../words";
import { BusyButton } from "../../BusyButton";
import { Disclosure } from "../../Disclosure";
import { Heading } from "../../Heading";
import { usePaneStyles } from "../../usePaneStyles";

interface NetworkReasonProps {
  network: NetworkExplained;
  client: Client;
}

/** The network status and what decided it, with the way to the row that did. */
export function NetworkReason({ network, client }: NetworkReasonProps) {
  const styles = usePaneStyles();
  return (
    <section className={styles.tight}>
      <Heading level={3}>Network</Heading>
      <NetworkWords network={network} />
      <div className={styles.row}>
        <DecidingRow network={network} client={client} />
      </div>
    </section>
  );
}

/** What decided, and in a fold which rows did not. */
export function NetworkWords({ network }: { network: NetworkExplained }) {
  const styles = usePaneStyles();
  const { words, passedOverWords } = network;
  return (
    <>
      {words.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {passedOverWords.length > 0 && (
        <Disclosure label={`${counted(passedOverWords.length, "other row")} did not decide`}>
          <ul className={styles.list}>
            {passedOverWords.map((line) => (
              <li key={line} className={styles.quiet}>
                {line}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

/** The way to the row that decided, or to the table where a row is missing. */
export function DecidingRow({ network: { reason }, client }: NetworkReasonProps) {
  const { goToRowOf, goToSheet } = usePane();
  switch (reason.by) {
    case "agreement":
      return (
        <BusyButton
          size="small"
          onClick={() => void goToRowOf("Authorizations", reason.agreement.row)}
        >
          Go to its row of Authorizations
        </BusyButton>
      );
    case "row":
      return (
        <BusyButton size="small" onClick={() => void goToRowOf("Payers", reason.row.row)}>
          Go to its row of Payers
        </BusyButton>
      );
    case "self-pay":
      return (
        <BusyButton size="small" onClick={() => void goToRowOf("Clients", client.row)}>
          Go to the row of Clients
        </BusyButton>
      );
    default:
      return (
        <BusyButton size="small" onClick={() => void goToSheet("Payers")}>
          Go to Payers
        </BusyButton>
      );
  }
}
