import type { RowContext } from "../../checks/rowContext";
import { isClaimSent } from "../../deadlines/isClaimSent";
import type { IsoDate } from "../../records";
import { addDays, addMonths } from "../../time/isoDate";
import type { AuthorizationLedger } from "../authorizations/drawOn";
import { paceDays } from "../authorizations/pace";

/** The longest time that plans usually take a claim for. */
const openMonths = 12;

/** Whether anything can still be done about a session. */
export type IsOpen = (row: RowContext) => boolean;

/**
 * Tells sessions that are still open from those that it helps nobody to be told of: whose claim was
 * sent, that lie more than a year before the last session of the log, or so far ahead that the year
 * must be a slip.
 */
export function openSessions(ledger: AuthorizationLedger): IsOpen {
  const since = addMonths(lastDay(ledger), -openMonths);
  const until = addMonths(ledger.today, openMonths);
  return ({ session }) => {
    const { date = "" } = session;
    return date >= since && date <= until && !isClaimSent(session);
  };
}

/** Whether a client still comes, as far as the log goes: rows in the order of their dates. */
export function stillCame(
  ledger: AuthorizationLedger
): (rows: readonly RowContext[]) => boolean {
  const since = addDays(lastDay(ledger), -paceDays);
  return (rows) => (rows[rows.length - 1]?.session.date ?? "") > since;
}

/** The day of the last session that has been; today where there is none. */
function lastDay({ clients, today }: AuthorizationLedger): IsoDate {
  let last = "";
  for (const rows of clients) {
    for (let at = rows.length - 1; at >= 0; at -= 1) {
      const date = rows[at]?.session.date ?? "";
      if (date > today) continue;
      if (date > last) last = date;
      break;
    }
  }
  return last === "" ? today : last;
}
