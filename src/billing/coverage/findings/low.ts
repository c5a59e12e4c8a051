import type { Placed, RowContext } from "../../checks/rowContext";
import { count } from "../../checks/words";
import type { IsoDate } from "../../records";
import { addDays, daysBetween } from "../../time/isoDate";
import { drift, type Account } from "../authorizations/account";
import { unitsAndVisits } from "../authorizations/amounts";
import { authorizationNameFirst } from "../authorizations/authorizationName";
import type { AuthorizationLedger } from "../authorizations/drawOn";
import { paceDays } from "../authorizations/pace";
import { coverageFinding } from "./coverageFinding";
import { isToldAsShort } from "./exhausted";
import type { IsOpen } from "./openSessions";
import type { CoverageSettings } from "./settings";
import { payerName } from "./wants";

/**
 * Authorizations in force of which little is left, or that end soon, of clients who still come, where
 * no other goes on. Told once for each, on the session with which it came so far; not where
 * `checkExhausted` tells of it already.
 */
export function checkLow(
  ledger: AuthorizationLedger,
  settings: CoverageSettings,
  isOpen: IsOpen
): Placed[] {
  return ledger.accounts.flatMap((account) => {
    if (account.standing !== "live" || isToldAsExhausted(account, isOpen)) return [];
    const words = [leftWords(account, settings), endWords(account, settings)].filter(
      (one) => one !== undefined
    );
    const row = words.length === 0 ? undefined : rowThatTells(account, settings);
    if (!row || !stillComes(ledger, row) || goesOn(ledger, account, row, settings)) return [];
    const name = authorizationNameFirst(account.authorization);
    const message = `${name} ${words.join(", and ")}; ask ${payerName(row)} for the next one now`;
    return [coverageFinding("authorization-low", row, message)];
  });
}

/** Used up, and a session that is open came after. */
function isToldAsExhausted({ remaining, draws }: Account, isOpen: IsOpen): boolean {
  return remaining === 0 && draws.some((draw) => isToldAsShort(draw, isOpen));
}

/** Whether so much left is little, in the authorization's own basis. */
export function isLow(
  account: Account,
  left: number,
  { lowUnits, lowVisits }: CoverageSettings
): boolean {
  return left <= (account.basis === "Visits" ? lowVisits : lowUnits) + drift;
}

function leftWords(account: Account, settings: CoverageSettings): string | undefined {
  const { remaining, basis, unitsPerVisit } = account;
  if (remaining === undefined || !isLow(account, remaining, settings)) return undefined;
  if (remaining === 0) return "is used up";
  if (basis === "Visits") return `has ${count(remaining, "visit")} left`;
  const visits = unitsAndVisits(account, remaining)?.visits ?? 0;
  return `has ${count(remaining, "unit")} left (${count(visits, "visit")} of ${count(unitsPerVisit, "unit")})`;
}

function endWords(account: Account, { lowDays }: CoverageSettings): string | undefined {
  const { to } = account.authorization;
  if (to === undefined || daysBetween(account.today, to) > lowDays) return undefined;
  const days = daysBetween(account.today, to);
  return days === 0 ? "ends today" : `ends on ${to}, in ${count(days, "day")}`;
}

/** The session that made it low, else the first of its last days, else the last before them. */
function rowThatTells(account: Account, settings: CoverageSettings): RowContext | undefined {
  const draws = account.draws.filter(({ row }) => (row.session.date ?? "") <= account.today);
  let left = account.authorized ?? Infinity;
  for (const { row, taken } of draws) {
    left -= taken;
    if (account.basis !== undefined && isLow(account, left, settings)) return row;
  }
  const { to } = account.authorization;
  const lastDays = to === undefined ? undefined : addDays(to, -settings.lowDays);
  const first = draws.find(
    ({ row }) => lastDays !== undefined && (row.session.date ?? "") >= lastDays
  );
  return (first ?? draws[draws.length - 1])?.row;
}

/** A client who has not come for eight weeks needs no further authorization. */
export function stillComes(ledger: AuthorizationLedger, { client }: RowContext): boolean {
  if (client?.active === false) return false;
  const rows = ledger.rowsOf(client);
  return (rows[rows.length - 1]?.session.date ?? "") > addDays(ledger.today, -paceDays);
}

/**
 * Whether another authorization for the same plan and code has enough, for longer. After one of which
 * nothing is left, one that sessions draw on already: that one tells of itself when it is low.
 */
export function goesOn(
  ledger: AuthorizationLedger,
  account: Account,
  row: RowContext,
  settings: CoverageSettings
): boolean {
  return ledger.accountsOf(row.client).some((other) => {
    if (other === account || !isNext(other, account.authorization.to)) return false;
    if (!other.isForPlanOf(row) || !other.coversCodeOf(row)) return false;
    if (isSpent(account) && isDrawnOnNow(other)) return true;
    const hasEnough = other.free === undefined || !isLow(other, other.free, settings);
    return hasEnough && endWords(other, settings) === undefined;
  });
}

/** Nothing is left that is not used or booked. */
function isSpent({ room }: Account): boolean {
  return room <= drift;
}

function isDrawnOnNow({ standing, room, used = 0 }: Account): boolean {
  return standing === "live" && room > drift && used > 0;
}

/** In force now, or from the day after the end at the latest. */
function isNext({ standing, authorization: { from } }: Account, end: IsoDate | undefined): boolean {
  if (standing === "live") return true;
  return standing === "not begun" && end !== undefined && (from ?? "") <= addDays(end, 1);
}
