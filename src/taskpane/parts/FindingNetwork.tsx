import { clientNamed } from "../../billing/coverage/explained/clientNamed";
import { explainNetwork } from "../../billing/coverage/explained/explainNetwork";
import type { CheckId } from "../../billing/checks/catalogue";
import type { Session } from "../../billing/records";
import type { ReadyWorkbook } from "../../workflows/lookAtWorkbook";
import type { FoundRow } from "../state/findingGroups";
import { usePane } from "../state/usePane";
import { DecidingRow, NetworkWords } from "./coverage/client/NetworkReason";
import { Disclosure } from "./Disclosure";
import { usePaneStyles } from "./usePaneStyles";

const aboutNetwork: readonly CheckId[] = ["network-not-accepted", "network-ask"];

/** Of a finding on the network of a plan, which row or words decided it for this session. */
export function FindingNetwork({ found, who }: { found: FoundRow; who: string }) {
  const { status } = usePane().workbook;
  if (!aboutNetwork.includes(found.finding.id) || status?.kind !== "ready") return null;
  return (
    <Disclosure label="What decided?" name={`What decided? ${who}`}>
      <Deciding session={found.session} status={status} />
    </Disclosure>
  );
}

function Deciding({ session, status }: { session: Session; status: ReadyWorkbook }) {
  const styles = usePaneStyles();
  const { records, ledger } = status;
  const named = clientNamed(session.client ?? "", records.clients);
  if (named.kind !== "one" || session.date === undefined) {
    return <p className={styles.line}>The row has changed. Press Check sessions.</p>;
  }
  const { client } = named;
  const { date: isoDate, code } = session;
  const network = explainNetwork({ client, isoDate, code, session, ledger, ...records });
  return (
    <div className={styles.tight}>
      <NetworkWords network={network} />
      <div className={styles.row}>
        <DecidingRow network={network} client={client} />
      </div>
    </div>
  );
}
