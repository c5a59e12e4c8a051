import { useState } from "react";
import { clientNamed } from "../../../../billing/coverage/explained/clientNamed";
import { rowNumber } from "../../../../billing/records";
import { isIsoDate } from "../../../../billing/time/isoDate";
import type { ReadyWorkbook } from "../../../../workflows/lookAtWorkbook";
import { now } from "../../../state/now";
import { CoverageForm } from "./CoverageForm";
import { CoverageOfClient } from "./CoverageOfClient";
import { areOf, entriesOf, namesToChoose, type CoverageEntries } from "./coverageEntries";
import { NoSuchClient } from "./NoSuchClient";
import { SessionFacts } from "./SessionFacts";
import { useSelectedSession } from "./useSelectedSession";

/** Asks for a client, a day and a code, and answers from what was read of the workbook. */
export function ClientCoverageBody({ status }: { status: ReadyWorkbook }) {
  const { records, judgements } = status;
  const [today] = useState(() => now().today);
  const [entries, setEntries] = useState<CoverageEntries>({
    ...{ client: "", isoDate: today, code: "" },
  });
  const [row, setRow] = useState<number>();
  const selected = useSelectedSession(judgements, (taken) => {
    setEntries(entriesOf(taken, today));
    setRow(taken.session.row);
  });
  const found = judgements.find(({ session }) => session.row === row);
  const judgement = found && areOf(entries, found, today) ? found : undefined;
  const { client, isoDate, code } = entries;
  const named = clientNamed(client, records.clients);
  return (
    <>
      <CoverageForm
        names={namesToChoose(records.clients, client)}
        entries={entries}
        onChange={setEntries}
        selected={selected}
        taken={judgement && rowNumber(judgement.session)}
      />
      {judgement && <SessionFacts judgement={judgement} ledger={status.ledger} />}
      {client !== "" && named.kind !== "one" && <NoSuchClient name={client} named={named} />}
      {client !== "" && named.kind === "one" && isIsoDate(isoDate) && (
        <CoverageOfClient
          key={named.client.row}
          status={status}
          client={named.client}
          isoDate={isoDate}
          code={code.trim() === "" ? undefined : code}
          session={judgement?.session}
        />
      )}
    </>
  );
}
