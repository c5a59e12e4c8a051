import type { Placed, RowContext } from "../../checks/rowContext";
import { count, plain } from "../../checks/words";
import type { Authorization } from "../../records";
import { daysBetween } from "../../time/isoDate";
import type { Account } from "../authorizations/account";
import { authorizationNameFirst } from "../authorizations/authorizationName";
import type { AuthorizationLedger } from "../authorizations/drawOn";
import { pacePerDay } from "../authorizations/pace";
import { isAhead } from "../authorizations/standing";
import { reads } from "../authorizations/unread";
import { coverageFinding } from "./coverageFinding";
import type { IsOpen } from "./openSessions";
import type { VisitAllowances } from "./planVisits";

/** Where it is not known how often a client comes: once a week. */
const usualVisitsPerDay = 1 / 7;
/** A client who has only begun, or comes more rarely, tells nothing of how often visits were planned. */
const fewestVisitsPerDay = 1 / 14;
/** A number that is so many times too small or too large for its period looks odd. */
const farOff = 3;
/** Read the other way it must fit the period within this factor. */
const nearby = 2;

/**
 * Authorizations whose basis is not known, or whose number looks like the other basis. Told once for
 * each, on the first open session that it covers.
 */
export function checkBasis(
  ledger: AuthorizationLedger,
  allowances: VisitAllowances,
  isOpen: IsOpen
): Placed[] {
  return ledger.accounts.flatMap((account) => {
    const row = account.draws.find(({ row: drawn }) => isOpen(drawn))?.row;
    if (!row) return [];
    const words = unknown(account) ?? otherBasis(account, row, ledger, allowances);
    return words === undefined ? [] : [coverageFinding("authorization-basis", row, words)];
  });
}

/** A gap exception or agreement that counts neither is for its dates alone. */
function unknown({ authorization, basis, authorized }: Account): string | undefined {
  const isPrior = authorization.kind === undefined || authorization.kind === "Prior authorization";
  const name = authorizationNameFirst(authorization);
  if (basis === undefined) {
    if (!isPrior && isBlank(authorization, "Authorized")) return undefined;
    const what = reads(authorization, "Basis") ?? "does not say whether it counts units or visits";
    return `${name} ${what}; look at the plan's letter, and type Units or Visits in Basis`;
  }
  if (authorized !== undefined || (!isPrior && isBlank(authorization, "Authorized"))) {
    return undefined;
  }
  const what =
    reads(authorization, "Authorized") ??
    (authorization.authorized === undefined
      ? `does not say how many ${basis.toLowerCase()}`
      : `has ${plain(authorization.authorized)} in Authorized`);
  return `${name} ${what}; type the number in Authorized`;
}

function isBlank(authorization: Authorization, column: "Authorized"): boolean {
  return authorization.authorized === undefined && reads(authorization, column) === undefined;
}

function otherBasis(
  account: Account,
  row: RowContext,
  ledger: AuthorizationLedger,
  allowances: VisitAllowances
): string | undefined {
  const { basis, authorized, unitsPerVisit } = account;
  if (basis === undefined || authorized === undefined || authorized <= 0) return undefined;
  const limit = allowances.of(row)?.limit;
  const expected = isAhead(account.standing) ? visitsExpected(account, ledger.rowsOf(row.client)) : undefined;
  const name = authorizationNameFirst(account.authorization);
  const visits = authorized / unitsPerVisit;
  if (basis === "Units") {
    const why = whyVisits(authorized, visits, limit, expected, unitsPerVisit);
    return why && `${name} has ${count(authorized, "unit")}, ${why}; look at the plan's letter, and change Basis to Visits if ${plain(authorized)} visits are meant`;
  }
  const why = whyUnits(account, visits, limit, expected);
  return why && `${name} has ${count(authorized, "visit")}, ${why}; look at the plan's letter, and change Basis to Units if ${plain(authorized)} units are meant, which are ${count(Math.floor(visits), "visit")}`;
}

/** Why a number of units may be one of visits. */
function whyVisits(
  units: number,
  visits: number,
  limit: number | undefined,
  expected: number | undefined,
  unitsPerVisit: number
): string | undefined {
  if (units < unitsPerVisit) return `and one visit takes ${plain(unitsPerVisit)}`;
  if (units === limit) return `as many as the plan has visits a year`;
  if (expected === undefined || expected < farOff * visits || !fits(units, expected)) {
    return undefined;
  }
  return `which are ${count(Math.floor(visits), "visit")}, and about ${count(Math.round(expected), "visit")} fall into its dates`;
}

/** Why a number of visits may be one of units. */
function whyUnits(
  { authorized = 0, authorization: { from, to } }: Account,
  visits: number,
  limit: number | undefined,
  expected: number | undefined
): string | undefined {
  if (limit !== undefined && authorized > limit && visits <= limit) {
    return `and the plan pays ${plain(limit)} a year`;
  }
  if (from !== undefined && to !== undefined && authorized > daysBetween(from, to) + 1) {
    return "more than its dates have days";
  }
  if (expected === undefined || authorized < farOff * expected || !fits(visits, expected)) {
    return undefined;
  }
  return `and about ${count(Math.round(expected), "visit")} fall into its dates`;
}

function fits(visits: number, expected: number): boolean {
  return visits <= nearby * expected && expected <= nearby * visits;
}

/** Visits that its dates have at the client's recent pace. */
function visitsExpected(account: Account, rows: readonly RowContext[]): number | undefined {
  const { from, to } = account.authorization;
  if (from === undefined || to === undefined) return undefined;
  const perDay = pacePerDay(account, rows, "Visits") ?? 0;
  const isKnown = perDay >= fewestVisitsPerDay;
  return (daysBetween(from, to) + 1) * (isKnown ? perDay : usualVisitsPerDay);
}
