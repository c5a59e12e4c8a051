import type { Judgement } from "../../billing/checks/judgement";
import { listsInForce, type ListInForce } from "../../billing/codes/dataInForce";
import { addMonths } from "../../billing/time/isoDate";

/** One of the built-in lists, and how many sessions are dated more than a year after it. */
export interface ListAge {
  list: ListInForce;
  laterSessions: number;
}

/** How old each list is for the sessions of the workbook. */
export function listAges(judgements: readonly Judgement[]): ListAge[] {
  return listsInForce.map((list) => {
    const lastSafe = addMonths(list.asOf, 12);
    const later = judgements.filter(
      ({ session: { date } }) => date !== undefined && date > lastSafe
    );
    return { list, laterSessions: later.length };
  });
}
