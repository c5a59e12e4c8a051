import type { Judgement } from "../../checks/judgement";
import { planOn } from "../../coverage/plan";
import { People } from "../../documents/people";
import type { PracticeRecords } from "../../records";
import type { ChargedSession } from "./familyShare";

type Records = Pick<PracticeRecords, "clients" | "providers" | "earlierPlans">;

/**
 * The sessions that a share can be worked out for: those of which the check of all rows knows the
 * client, the date and so the network, with the charge that it found.
 */
export function chargedSessions(
  records: Records,
  judgements: readonly Pick<Judgement, "session" | "network" | "agreement" | "chargeCents">[]
): ChargedSession[] {
  const people = new People(records);
  return judgements.flatMap(({ session, network, agreement, chargeCents }): ChargedSession[] => {
    const { row, sheetRow, date, client: name, provider } = session;
    if (network === undefined || date === undefined || name === undefined) return [];
    const client = people.client(name);
    const { payer } = planOn(client, date, people.earlierPlans(client));
    return [
      {
        ...{ row, sheetRow, client: client.client, provider, isoDate: date },
        ...{ chargeCents, network, payer, agreement },
        ...{ copayCents: client.copayCents, coinsurance: client.coinsurance },
      },
    ];
  });
}
