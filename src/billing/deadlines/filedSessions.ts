import type { Judgement } from "../checks/judgement";
import { payerOn } from "../coverage/payer";
import { planOn } from "../coverage/plan";
import { groupBy } from "../documents/order";
import { People } from "../documents/people";
import { planKey } from "../names";
import { billsOf, isVoid } from "../payments/bills";
import type { PracticeRecords } from "../records";
import type { FiledSession } from "./deadline";

type Records = Pick<
  PracticeRecords,
  "clients" | "providers" | "earlierPlans" | "payers" | "documents" | "documentLines"
>;

/**
 * The sessions that a plan may pay for, as the check of all rows judged them. A family that pays
 * itself has what it needs once its session is on a superbill that is not void.
 *
 * @param sentRows rows of Sessions for which the practice has sent the claim
 */
export function filedSessions(
  records: Records,
  judgements: readonly Judgement[],
  sentRows: ReadonlySet<number>
): FiledSession[] {
  const people = new People(records);
  const payers = groupBy(records.payers, ({ payer }) => planKey(payer));
  const onSuperbills = superbilled(records);
  return judgements.flatMap(({ session, network }): FiledSession[] => {
    const { row, sheetRow, date, client: name, sessionId } = session;
    if (network === undefined || date === undefined || name === undefined) return [];
    const client = people.client(name);
    const { payer, product } = planOn(client, date, people.earlierPlans(client));
    if (payer === undefined) return [];
    const payerRow = payerOn(payer, product, date, payers.get(planKey(payer)) ?? []);
    const isByFamily = network === "Out of network" || network === "Gap exception";
    const isDone = isByFamily
      ? sessionId !== undefined && onSuperbills.has(sessionId)
      : sentRows.has(row);
    return [
      {
        ...{ row, sheetRow, client: client.client, network, isoDate: date, isDone },
        plan: { payer, product, ...(payerRow && { payerRow }) },
      },
    ];
  });
}

function superbilled(records: Records): ReadonlySet<string> {
  const live = billsOf(records).filter(
    (bill) => !isVoid(bill) && (bill.document.kind ?? "Superbill") === "Superbill"
  );
  return new Set(live.flatMap(({ lines }) => lines.map(({ sessionId }) => sessionId)));
}
