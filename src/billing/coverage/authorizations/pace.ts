import { visitKeyOf } from "../../checks/visits";
import type { RowContext } from "../../checks/rowContext";
import type { IsoDate } from "../../records";
import { addDays, daysBetween } from "../../time/isoDate";
import { drift, type Account } from "./account";
import { isAhead } from "./standing";

/** The days whose sessions tell how often a client comes now: eight weeks. */
export const paceDays = 56;
/** Fewer days than this tell nothing of a week. */
const fewestDays = 7;
/** A day so far ahead is no forecast. */
const longestForecastDays = 3660;

/**
 * What the client uses a day, in units or visits, of sessions that it covers by plan and
 * code, whichever authorization they drew on: over the eight weeks until today, or since the client's
 * first session where that is less. Undefined where there were none, or the basis is not known.
 *
 * @param rows of the client, as the ledger has them: each with a date, in the order of their dates
 * @param basis in what to count; the authorization's own where it is left out
 */
export function pacePerDay(
  account: Account,
  rows: readonly RowContext[],
  basis = account.basis
): number | undefined {
  if (basis === undefined) return undefined;
  const { today } = account;
  const from = addDays(today, 1 - paceDays);
  let amount = 0;
  const visits = new Set<string>();
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    const isoDate = row?.session.date ?? "";
    if (!row || isoDate > today) continue;
    if (isoDate < from) break;
    if (!account.isForPlanOf(row) || !account.coversCodeOf(row)) continue;
    const key = visitKeyOf(row) ?? "";
    if (basis === "Visits" && visits.has(key)) continue;
    const counted = account.amountOf(row, basis);
    if (counted > 0) visits.add(key);
    amount += counted;
  }
  const first = rows[0]?.session.date ?? today;
  const days = Math.max(fewestDays, Math.min(paceDays, daysBetween(first, today) + 1));
  return amount > 0 ? amount / days : undefined;
}

/**
 * The day on which an authorization runs out: the day it did, or will by what is booked ahead, else
 * the day on which the rest will be used at a pace. Undefined where nothing more can be drawn on it,
 * it does not count, or no pace is known. Its last day may come first.
 *
 * @param perDay as `pacePerDay` gives it
 */
export function runOutDay(account: Account, perDay: number | undefined): IsoDate | undefined {
  if (account.ranOutOn !== undefined) return account.ranOutOn;
  if (!isAhead(account.standing)) return undefined;
  const { free, today } = account;
  if (free === undefined || perDay === undefined || perDay <= 0) return undefined;
  const days = Math.ceil(free / perDay - drift);
  return days > longestForecastDays ? undefined : addDays(lastKnownDay(account, today), days);
}

/** The day after which nothing is known: today, the last that is booked, or that before it begins. */
function lastKnownDay({ draws, authorization }: Account, today: IsoDate): IsoDate {
  let last = today;
  for (const { row } of draws) {
    if (row.session.date !== undefined && row.session.date > last) last = row.session.date;
  }
  const { from } = authorization;
  return from !== undefined && from > last ? addDays(from, -1) : last;
}
