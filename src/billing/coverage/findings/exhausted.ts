import { rowNumber } from "../../records";
import { visitKeyOf } from "../../checks/visits";
import type { Placed, RowContext } from "../../checks/rowContext";
import { count, plain } from "../../checks/words";
import { drift, type Account, type Draw } from "../authorizations/account";
import { authorizationName, authorizationNameFirst } from "../authorizations/authorizationName";
import type { AuthorizationLedger } from "../authorizations/drawOn";
import { coverageFinding } from "./coverageFinding";
import type { IsOpen } from "./openSessions";
import { mayNeedAuthorization, payerName, wantsAuthorization } from "./wants";

/**
 * Sessions that need more than is left of what covers them, with the date on which it ran out. Where
 * visits are counted, on the first row of the visit.
 */
export function checkExhausted(ledger: AuthorizationLedger, isOpen: IsOpen): Placed[] {
  const found: Placed[] = [];
  for (const account of ledger.accounts) {
    const visitsTold = new Set<string>();
    for (const draw of account.draws) {
      const { row } = draw;
      if (!isToldAsShort(draw, isOpen)) continue;
      const visit = account.basis === "Visits" ? (visitKeyOf(row) ?? "") : "";
      if (visit !== "" && visitsTold.has(visit)) continue;
      visitsTold.add(visit);
      found.push(exhausted(row, draw));
    }
  }
  return found;
}

/** True of a session that needs more than it got, and is to be told of. */
export function isToldAsShort({ row, needed, taken }: Draw, isOpen: IsOpen): boolean {
  return needed - taken > drift && mayNeedAuthorization(row) && isOpen(row);
}

function exhausted(row: RowContext, draw: Draw): Placed {
  const { account } = draw;
  const { kind } = account.authorization;
  const isPrior = kind === undefined || kind === "Prior authorization";
  const severity = isPrior || wantsAuthorization(row) ? "fix" : "review";
  const ask = `ask ${payerName(row)} for more before it is billed`;
  const message = `${draw.taken > drift ? partly(draw) : wholly(row, draw)}; ${ask}`;
  return coverageFinding("authorization-exhausted", row, message, severity);
}

function partly({ account, needed, taken }: Draw): string {
  const name = authorizationName(account.authorization);
  return `Only ${plain(taken)} of the ${amount(account, needed)} of this session ${taken === 1 ? "is" : "are"} left of ${name}, which runs out with it`;
}

function wholly(row: RowContext, { account, needed }: Draw): string {
  const name = authorizationNameFirst(account.authorization);
  const needs = `this session needs ${amount(account, needed)}`;
  const last = account.ranOutWith?.row.session;
  if (!last) return `${name} allows ${amount(account, 0)}, and ${needs}`;
  const ran = (last.date ?? "") > row.today ? "runs" : "ran";
  return `${name} ${ran} out on ${last.date} with row ${rowNumber(last)}, and ${needs}`;
}

function amount({ basis }: Account, value: number): string {
  return count(value, basis === "Visits" ? "visit" : "unit");
}
