import type { IsoDate } from "../../records";
import type { Account, Draw } from "./account";
import { unitsAndVisits, type UnitsAndVisits } from "./amounts";
import { authorizationNameFirst } from "./authorizationName";
import type { AuthorizationLedger } from "./drawOn";
import { pacePerDay, runOutDay } from "./pace";
import { isAhead } from "./standing";

/**
 * One authorization as a bar shows it: used, booked ahead and free come to what is authorized. An
 * amount is absent where it is not known.
 */
export interface AuthorizationSummary {
  account: Account;
  /** `Authorization A-100` */
  name: string;
  authorized?: UnitsAndVisits;
  used?: UnitsAndVisits;
  bookedAhead?: UnitsAndVisits;
  free?: UnitsAndVisits;
  /** The day on which it ran out, or will: see `runOutDay`. */
  runsOutOn?: IsoDate;
  /** That day or its last one, whichever comes first. */
  until?: IsoDate;
  /** True where nothing can be drawn on it any more for its dates or status: to be folded away. */
  isOver: boolean;
}

/**
 * All authorizations, by urgency: the one that comes to its end first stands first, one without an
 * end after those, and what is over at the end, the latest first. A pending one is not over.
 */
export function authorizationSummaries(ledger: AuthorizationLedger): AuthorizationSummary[] {
  return ledger.accounts.map((account) => summaryOf(account, ledger)).sort(byUrgency);
}

/** The number that a session shows in column Authorization; none where nothing was left for it. */
export function authorizationShown(draw: Draw | undefined): string | undefined {
  if (!draw || (draw.needed > 0 && draw.taken === 0)) return undefined;
  return draw.account.authorization.number;
}

function summaryOf(account: Account, ledger: AuthorizationLedger): AuthorizationSummary {
  const { authorization, standing } = account;
  const perDay = isAhead(standing) ? pacePerDay(account, ledger.rowsOf(authorization)) : undefined;
  const runsOutOn = runOutDay(account, perDay);
  return {
    account,
    name: authorizationNameFirst(authorization),
    authorized: unitsAndVisits(account, account.authorized),
    used: unitsAndVisits(account, account.used),
    bookedAhead: unitsAndVisits(account, account.bookedAhead),
    free: unitsAndVisits(account, account.free),
    runsOutOn,
    until: earlier(runsOutOn, authorization.to),
    isOver: standing === "ended" || standing === "closed" || standing === "denied",
  };
}

function earlier(one: IsoDate | undefined, other: IsoDate | undefined): IsoDate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

const never = "9999-12-31";

function byUrgency(one: AuthorizationSummary, other: AuthorizationSummary): number {
  if (one.isOver !== other.isOver) return one.isOver ? 1 : -1;
  const [a, b] = [one.until ?? never, other.until ?? never];
  if (a === b) return one.account.authorization.row - other.account.authorization.row;
  return a < b === one.isOver ? 1 : -1;
}
