import { normalizeCode } from "../../codes/procedures";
import { planKey } from "../../names";
import type { Authorization, IsoDate } from "../../records";
import type { Account } from "../authorizations/account";
import { unitsAndVisits, type UnitsAndVisits } from "../authorizations/amounts";
import { authorizationNameFirst } from "../authorizations/authorizationName";
import type { AuthorizationLedger } from "../authorizations/drawOn";
import { isReliable } from "../authorizations/standing";

/** What may be drawn on for a client on a day. */
export interface LiveAuthorization {
  account: Account;
  /** `Authorization A-100` */
  name: string;
  /** Whether it covers the code that is asked about; absent where none is. */
  coversCode?: boolean;
  /** Of what is authorized, not used until today; absent where it is not known or nothing is counted. */
  left?: UnitsAndVisits;
  /** What of that sessions after today will use. */
  bookedAhead?: UnitsAndVisits;
}

/** For whom, for which plan and when. */
export interface LiveQuestion {
  client: string;
  /** The plan in force. */
  payer: string;
  isoDate: IsoDate;
  code?: string;
}

/**
 * The authorizations, gap exceptions and agreements of a client that are Active for the plan on a
 * day, in the order in which they are used. One of which nobody can say whom, what or when it covers
 * is not among them.
 */
export function liveAuthorizations(
  ledger: AuthorizationLedger,
  { client, payer, isoDate, code }: LiveQuestion
): LiveAuthorization[] {
  return ledger
    .accountsOf({ client })
    .filter((account) => isLiveOn(account, payer, isoDate))
    .map((account) => ({
      account,
      name: authorizationNameFirst(account.authorization),
      coversCode: code === undefined ? undefined : lists(account.authorization, code),
      left: unitsAndVisits(account, account.remaining),
      bookedAhead: unitsAndVisits(account, account.bookedAhead),
    }));
}

function isLiveOn(account: Account, payer: string, isoDate: IsoDate): boolean {
  const { authorization } = account;
  return (
    authorization.status === "Active" &&
    isReliable(authorization) &&
    account.isOn(isoDate) &&
    (authorization.payer === undefined || planKey(authorization.payer) === planKey(payer))
  );
}

function lists({ codes }: Authorization, code: string): boolean {
  return codes.length === 0 || codes.some((one) => normalizeCode(one) === normalizeCode(code));
}
