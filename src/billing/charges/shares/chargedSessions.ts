import type { Judgement } from "../../checks/judgement";
import { agreementFor } from "../../coverage/agreements";
import { planOn } from "../../coverage/plan";
import { groupBy } from "../../documents/order";
import { People } from "../../documents/people";
import { nameKey } from "../../names";
import type { PracticeRecords } from "../../records";
import type { ChargedSession } from "./familyShare";

type Records = Pick<PracticeRecords, "clients" | "providers" | "earlierPlans" | "authorizations">;

/**
 * The sessions that a share can be worked out for: those of which the check of all rows knows the
 * client, the date and so the network, with the charge that it found.
 */
export function chargedSessions(
  records: Records,
  judgements: readonly Pick<Judgement, "session" | "network" | "chargeCents">[]
): ChargedSession[] {
  const people = new People(records);
  const authorizations = groupBy(records.authorizations, ({ client }) => nameKey(client));
  return judgements.flatMap(({ session, network, chargeCents }): ChargedSession[] => {
    const { row, sheetRow, date, client: name, provider, code } = session;
    if (network === undefined || date === undefined || name === undefined) return [];
    const client = people.client(name);
    const { payer } = planOn(client, date, people.earlierPlans(client));
    const own = authorizations.get(nameKey(name)) ?? [];
    const agreement =
      payer === undefined
        ? undefined
        : agreementFor({ client: name, payer, code, isoDate: date }, own);
    return [
      {
        ...{ row, sheetRow, client: client.client, provider, isoDate: date },
        ...{ chargeCents, network, payer, agreement },
        ...{ copayCents: client.copayCents, coinsurance: client.coinsurance },
      },
    ];
  });
}
