import { useMemo } from "react";
import { clientCoverage } from "../../../../billing/coverage/explained/clientCoverage";
import type { Client, IsoDate, Session } from "../../../../billing/records";
import type { ReadyWorkbook } from "../../../../workflows/lookAtWorkbook";
import { BenefitsInForce } from "./BenefitsInForce";
import { FamilyOwes } from "./FamilyOwes";
import { LiveAuthorizations } from "./LiveAuthorizations";
import { NetworkReason } from "./NetworkReason";

interface CoverageOfClientProps {
  status: ReadyWorkbook;
  client: Client;
  isoDate: IsoDate;
  code: string | undefined;
  /** The row of Sessions that was taken. */
  session: Session | undefined;
}

/** How a client is covered on a day: network, authorizations, benefits, and what the family owes. */
export function CoverageOfClient(props: CoverageOfClientProps) {
  const { status, client, isoDate, code, session } = props;
  const { records, ledger } = status;
  const coverage = useMemo(
    () => clientCoverage({ client, isoDate, code, session }, records, ledger),
    [client, isoDate, code, session, records, ledger]
  );
  const hasPlan = coverage.network.plan.payer !== undefined;
  return (
    <>
      <NetworkReason network={coverage.network} client={client} />
      {hasPlan && (
        <>
          <LiveAuthorizations coverage={coverage} ledger={ledger} session={session} />
          <BenefitsInForce said={coverage.benefits} />
        </>
      )}
      <FamilyOwes status={status} client={client.client} isoDate={isoDate} session={session} />
    </>
  );
}
