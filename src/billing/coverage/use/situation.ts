import type { RowContext } from "../../checks/rowContext";
import { daysBetween } from "../../time/isoDate";
import { drift, type Account } from "../authorizations/account";
import type { AuthorizationLedger } from "../authorizations/drawOn";
import { goesOn, isLow, stillComes } from "../findings/low";
import type { CoverageSettings } from "../findings/settings";

/** How an authorization is, with all that was used of it and is booked. */
export const situations = [
  "used up",
  /** What is booked takes the last of it. */
  "all booked",
  "low",
  "ends soon",
  /** Whom, what or when it covers could not be read, or it ends before it begins. */
  "not clear",
  "no status",
  "no basis",
  "no number",
  "pending",
  "in force",
  /** In force for its dates: a gap exception or an agreement that counts nothing. */
  "dates alone",
  "not begun",
  "ended",
  "closed",
  "denied",
] as const;
export type Situation = (typeof situations)[number];

/** Those that end in the middle of treatment where nobody asks for another. */
const runningOut: readonly Situation[] = ["used up", "all booked", "low", "ends soon"];

export function isRunningOut(situation: Situation): boolean {
  return runningOut.includes(situation);
}

/** How an authorization is today. Where it ends soon and is low, it is low. */
export function situationOf(account: Account, settings: CoverageSettings): Situation {
  switch (account.standing) {
    case "unreliable":
      return "not clear";
    case "live":
    case "not begun":
      return situationAhead(account, settings);
    default:
      return account.standing;
  }
}

function situationAhead(account: Account, settings: CoverageSettings): Situation {
  const { standing, basis, authorized, remaining, free } = account;
  const isLive = standing === "live";
  if (!countsNothing(account)) {
    if (basis === undefined) return "no basis";
    if (authorized === undefined) return "no number";
  }
  if (isLive && remaining !== undefined && remaining <= drift) return "used up";
  if (free !== undefined && free <= drift) return "all booked";
  if (isLive && remaining !== undefined && isLow(account, remaining, settings)) return "low";
  if (isLive && endsSoon(account, settings)) return "ends soon";
  if (!isLive) return "not begun";
  return authorized === undefined ? "dates alone" : "in force";
}

function endsSoon({ authorization: { to }, today }: Account, { lowDays }: CoverageSettings) {
  return to !== undefined && daysBetween(today, to) <= lowDays;
}

/** A gap exception or agreement without a number is for its dates alone, and no number is missing. */
function countsNothing({ authorization, authorized }: Account): boolean {
  const { kind, problems } = authorization;
  const isPrior = kind === undefined || kind === "Prior authorization";
  return (
    !isPrior && authorized === undefined && !problems.some(({ column }) => column === "Authorized")
  );
}

/** Whether another one is needed where an authorization runs out. */
export type Next = "needed" | "there" | "not needed";

/**
 * Whether another one is needed after this: not where one is there that goes on for the same plan
 * and code, nor for a client who has not come for eight weeks, or is not active.
 */
export function nextOf(
  account: Account,
  ledger: AuthorizationLedger,
  settings: CoverageSettings
): Next {
  const row = lastCoveredRow(account, ledger);
  if (!row || !stillComes(ledger, row)) return "not needed";
  return goesOn(ledger, account, row, settings) ? "there" : "needed";
}

function lastCoveredRow(account: Account, ledger: AuthorizationLedger): RowContext | undefined {
  const drawn = account.draws[account.draws.length - 1]?.row;
  if (drawn) return drawn;
  return ledger
    .rowsOf(account.authorization)
    .filter((row) => account.isForPlanOf(row) && account.coversCodeOf(row))
    .pop();
}
