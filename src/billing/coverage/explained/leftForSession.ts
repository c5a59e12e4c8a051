import { clip } from "../../checks/words";
import { printedDate } from "../../documents/printed";
import { rowNumber, type Authorization, type IsoDate, type Session } from "../../records";
import { drift } from "../authorizations/account";
import type { AuthorizationLedger } from "../authorizations/drawOn";

/** A day, or a session of it, for which something must be left of an agreement. */
export interface LeftQuestion {
  isoDate: IsoDate;
  session?: Session;
}

/**
 * Why nothing is left of an agreement for a day or a session, in words without a full stop;
 * undefined where something is, or nobody counts.
 */
export function nothingLeft(
  agreement: Authorization,
  { isoDate, session }: LeftQuestion,
  ledger: AuthorizationLedger
): string | undefined {
  const account = ledger
    .accountsOf(agreement)
    .find(({ authorization }) => authorization.row === agreement.row);
  if (!account) return undefined;
  const draw = session && ledger.drawOf(session);
  if (draw?.account === account && draw.needed - draw.taken <= drift) return undefined;
  if (account.authorized === 0) return "nothing is left of it, for it allows nothing";
  const last = account.ranOutWith?.row.session;
  if (last?.date === undefined || last.date > isoDate) return undefined;
  const takes = last.date > ledger.today ? "takes" : "took";
  return `nothing is left of it: row ${rowNumber(last)} of Sessions ${takes} the last on ${printedDate(last.date)}`;
}

/** What to do where nothing is left. */
export function askForMore(payer: string | undefined): string {
  return `ask ${clip(payer ?? "the plan")} for more, or agree with the family who pays`;
}
