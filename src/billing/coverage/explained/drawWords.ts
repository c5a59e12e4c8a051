import { count, plain } from "../../checks/words";
import { printedDate } from "../../documents/printed";
import { rowNumber, type Session } from "../../records";
import { drift, type Account, type Draw } from "../authorizations/account";
import { authorizationName, authorizationNameFirst } from "../authorizations/authorizationName";
import type { AuthorizationLedger } from "../authorizations/drawOn";

/** Which authorization a session draws on and how much, in a sentence. */
export function drawWords(session: Session, ledger: AuthorizationLedger): string {
  const draw = ledger.drawOf(session);
  return draw ? wordsOf(draw) : "This session draws on no authorization.";
}

function wordsOf(draw: Draw): string {
  const { account, needed, taken } = draw;
  const { authorization, basis } = account;
  const name = `${authorizationName(authorization)}${place(account)}`;
  if (basis === undefined) return `This session is covered by ${name}, which counts nothing.`;
  if (needed === 0) return `${nothingNeeded(draw)} ${name}.`;
  if (needed - taken <= drift) {
    return `This session takes ${amount(account, taken)} of ${name}.`;
  }
  if (taken > drift) {
    return `This session takes the last ${amount(account, taken)} of ${name}, and needs ${plain(needed)}.`;
  }
  return `${authorizationNameFirst(authorization)}${place(account)} covers this session, but nothing was left for it${ranOut(account)}.`;
}

function nothingNeeded({ account, row }: Draw): string {
  return account.basis === "Visits" && account.hasCounted(row)
    ? "Another row of the same visit is counted already: this one takes nothing more of"
    : "This session takes nothing of";
}

/** A name that is a row already needs no place. */
function place({ authorization }: Account): string {
  return authorization.number === undefined
    ? ""
    : ` (row ${rowNumber(authorization)} of Authorizations)`;
}

function ranOut({ ranOutWith }: Account): string {
  const last = ranOutWith?.row.session;
  return last?.date === undefined
    ? ""
    : `: row ${rowNumber(last)} of Sessions took the last of it on ${printedDate(last.date)}`;
}

function amount({ basis }: Account, value: number): string {
  return count(value, basis === "Visits" ? "visit" : "unit");
}
