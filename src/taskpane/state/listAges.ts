import type { Judgement } from "../../billing/checks/judgement";
import { listsInForce, type ListInForce } from "../../billing/codes/dataInForce";
import type { IsoDate } from "../../billing/records";
import { addMonths } from "../../billing/time/isoDate";

/** One of the built-in lists, and how many sessions are dated more than a year after it. */
export interface ListAge {
  list: ListInForce;
  laterSessions: number;
}

/** How old each list is for the sessions that have been; a typing error may be years ahead. */
export function listAges(judgements: readonly Judgement[], today: IsoDate): ListAge[] {
  return listsInForce.map((list) => {
    const lastSafe = addMonths(list.asOf, 12);
    const later = judgements.filter(
      ({ session: { date } }) => date !== undefined && date > lastSafe && date <= today
    );
    return { list, laterSessions: later.length };
  });
}
