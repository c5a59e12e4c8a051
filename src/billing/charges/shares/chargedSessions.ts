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
  const charged: ChargedSession[] = [];
  for (const { session, network, agreement, chargeCents } of judgements) {
    const { row, sheetRow, date: isoDate, client: name, provider } = session;
    const { startMinutes, code, sessionId } = session;
    if (network === undefined || isoDate === undefined || name === undefined) continue;
    const person = people.client(name);
    const { client, copayCents, coinsurance } = person;
    const { payer } = planOn(person, isoDate, people.earlierPlans(person));
    charged.push({
      row,
      sheetRow,
      client,
      provider,
      isoDate,
      startMinutes,
      code,
      sessionId,
      chargeCents,
      network,
      payer,
      agreement,
      copayCents,
      coinsurance,
    });
  }
  return charged;
}
