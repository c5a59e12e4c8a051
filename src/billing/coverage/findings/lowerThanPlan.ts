import type { Placed, RowContext } from "../../checks/rowContext";
import { count, plain } from "../../checks/words";
import { groupBy } from "../../groupBy";
import { nameKey, planKey } from "../../names";
import type { Account } from "../authorizations/account";
import { unitsAndVisits } from "../authorizations/amounts";
import { authorizationNameFirst } from "../authorizations/authorizationName";
import type { AuthorizationLedger } from "../authorizations/drawOn";
import { isAhead } from "../authorizations/standing";
import { coverageFinding } from "./coverageFinding";
import type { VisitAllowances, VisitAllowance } from "./planVisits";
import { payerName } from "./wants";

/** An account that is drawn on, the first session that draws, and what the plan allows there. */
interface DrawnAccount {
  account: Account;
  row: RowContext;
  allowance: VisitAllowance;
  visits: number;
}

/**
 * Authorizations that together come to fewer visits than the plan pays in the year in which they are
 * first drawn on. Told once for a client, plan and year, on the first session of the latest.
 */
export function checkLowerThanPlan(
  ledger: AuthorizationLedger,
  allowances: VisitAllowances
): Placed[] {
  const drawn = ledger.accounts.flatMap((account) => drawnAccount(account, allowances) ?? []);
  const years = groupBy(drawn, ({ row, allowance }) =>
    JSON.stringify([
      nameKey(row.client?.client ?? ""),
      planKey(row.coverage?.plan.payer),
      allowance.year.from,
    ])
  );
  return [...years.values()].flatMap((ofYear) => {
    const latest = ofYear.reduce((last, one) => (isLater(one, last) ? one : last));
    const visits = ofYear.reduce((sum, one) => sum + one.visits, 0);
    if (!ofYear.some(({ account }) => isAhead(account.standing)) || visits >= latest.allowance.limit) {
      return [];
    }
    return [coverageFinding("authorization-lower-than-plan", latest.row, words(latest, visits))];
  });
}

function drawnAccount(account: Account, allowances: VisitAllowances): DrawnAccount | undefined {
  const row = account.draws[0]?.row;
  const allowance = row && allowances.of(row);
  const visits = unitsAndVisits(account, account.authorized)?.visits;
  return row && allowance && visits !== undefined ? { account, row, allowance, visits } : undefined;
}

function isLater({ row }: DrawnAccount, { row: other }: DrawnAccount): boolean {
  const [date = "", otherDate = ""] = [row.session.date, other.session.date];
  return date === otherDate ? row.session.row > other.session.row : date > otherDate;
}

function words({ account, row, allowance }: DrawnAccount, visits: number): string {
  const { authorized = 0, basis, unitsPerVisit } = account;
  const own = unitsAndVisits(account, authorized)?.visits ?? 0;
  const allows =
    basis === "Units"
      ? `${count(authorized, "unit")}, which are ${count(own, "visit")} of ${count(unitsPerVisit, "unit")}`
      : count(authorized, "visit");
  const inAll = visits === own ? "" : ` (${count(visits, "visit")} with the year's others)`;
  const name = authorizationNameFirst(account.authorization);
  return `${name} allows ${allows}${inAll}, and ${payerName(row)} pays up to ${plain(allowance.limit)} a year; ask for more before the ${plain(visits)} are used`;
}
