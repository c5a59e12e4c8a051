import type { Placed, RowContext } from "../../checks/rowContext";
import { normalizeCode } from "../../codes/procedures";
import { clip } from "../../checks/words";
import type { Authorization } from "../../records";
import type { Account } from "../authorizations/account";
import {
  authorizationName,
  authorizationNameFirst,
} from "../authorizations/authorizationName";
import type { AuthorizationLedger } from "../authorizations/drawOn";
import { isReliable } from "../authorizations/standing";
import { reads, readsIn, unreadCoverage } from "../authorizations/unread";
import { coverageFinding } from "./coverageFinding";
import type { IsOpen } from "./openSessions";
import { isEvaluationRow, mayNeedAuthorization, payerName, wantsAuthorization } from "./wants";

/**
 * Sessions that no authorization covers: one in force does not list the code, the last one had
 * ended, or there is none though the plan wants one.
 */
export function checkUncovered(
  ledger: AuthorizationLedger,
  { isOpen, isWanted }: { isOpen: IsOpen; isWanted: boolean }
): Placed[] {
  return ledger.clients.flatMap((rows) => {
    const accounts = ledger.accountsOf(rows[0]?.client);
    if (accounts.length === 0 && !isWanted) return [];
    const asked = accounts.length > 0 ? rows : rows.filter(wantsAuthorization);
    return asked.length === 0 ? [] : uncoveredOf(asked, accounts, ledger, isOpen);
  });
}

function uncoveredOf(
  rows: readonly RowContext[],
  accounts: readonly Account[],
  ledger: AuthorizationLedger,
  isOpen: IsOpen
): Placed[] {
  const found: Placed[] = [];
  const told: Told = { ends: new Set(), codes: new Set() };
  for (const row of rows) {
    if (!mayNeedAuthorization(row) || ledger.drawOfRow(row) || !isOpen(row)) continue;
    const ofPlan = accounts.filter((account) => account.isForPlanOf(row));
    const one = codeNotListed(row, ofPlan, told) ?? ended(row, ofPlan, told) ?? missing(row, ofPlan, accounts);
    if (one && one !== "told") found.push(one);
  }
  return found;
}

/** What is told once of a client, where the plan does not say that it wants an authorization. */
interface Told {
  ends: Set<Account>;
  codes: Set<string>;
}

function codeNotListed(
  row: RowContext,
  accounts: readonly Account[],
  told: Told
): Placed | "told" | undefined {
  const { code, date } = row.session;
  const inForce = accounts.find((account) => isUsable(account) && account.isOn(date ?? ""));
  if (!inForce || code === undefined) return undefined;
  const isWanted = wantsAuthorization(row);
  const once = `${inForce.authorization.row} ${normalizeCode(code)}`;
  if (!isWanted && told.codes.has(once)) return "told";
  told.codes.add(once);
  const listed = inForce.authorization.codes.map(clip).join(", ");
  const message = `${authorizationNameFirst(inForce.authorization)} lists ${clip(listed)} and not ${clip(code)}; ask ${payerName(row)} to add it, or correct its Codes`;
  return coverageFinding("authorization-code", row, message, isWanted ? "fix" : "review");
}

function ended(
  row: RowContext,
  accounts: readonly Account[],
  told: Told
): Placed | undefined {
  const last = lastEnded(accounts, row.session.date ?? "");
  if (!last) return undefined;
  const wanted = wantsAuthorization(row);
  // An evaluation may stand after the end: it often comes before the next authorization.
  if (!wanted && (told.ends.has(last) || isEvaluationRow(row))) return undefined;
  told.ends.add(last);
  const waiting = accounts.find(({ standing }) => standing === "pending");
  const next = waiting
    ? `wait for ${authorizationName(waiting.authorization)}, which is pending`
    : `ask ${payerName(row)} for the next one`;
  const message = `${authorizationNameFirst(last.authorization)} ended on ${last.authorization.to}; ${next}, or correct its To`;
  return coverageFinding("authorization-expired", row, message, wanted ? "fix" : "review");
}

function lastEnded(accounts: readonly Account[], isoDate: string): Account | undefined {
  let last: Account | undefined;
  for (const account of accounts) {
    const { to } = account.authorization;
    if (!isUsable(account) || to === undefined || to >= isoDate) continue;
    if (last?.authorization.to === undefined || to > last.authorization.to) last = account;
  }
  return last;
}

function missing(
  row: RowContext,
  ofPlan: readonly Account[],
  accounts: readonly Account[]
): Placed | undefined {
  if (!wantsAuthorization(row)) return undefined;
  const wants = `${payerName(row)} wants treatment to be authorized, and`;
  const [account, why] = nearest(ofPlan, row.session.date ?? "") ?? [];
  if (!account || !why) {
    const message = `${wants} ${ofAnotherPlan(row, accounts) ?? "no row of Authorizations is for this session; ask for one, or add its row"}`;
    return coverageFinding("authorization-missing", row, message);
  }
  const message = `${wants} ${authorizationName(account.authorization)} ${why.words(account)}`;
  return coverageFinding("authorization-missing", row, message, why.severity);
}

/** An authorization that another payer gave, or whose payer is spelled otherwise. */
function ofAnotherPlan(row: RowContext, accounts: readonly Account[]): string | undefined {
  const { date = "" } = row.session;
  const other = accounts.find(
    (account) => isUsable(account) && account.isOn(date) && account.coversCodeOf(row)
  );
  const payer = other?.authorization.payer;
  if (!other || payer === undefined) return undefined;
  return `${authorizationName(other.authorization)} is for ${clip(payer)}; correct its Payer, or ask ${payerName(row)} for one`;
}

interface Why {
  holdsFor: (account: Account, isoDate: string) => boolean;
  words: (account: Account) => string;
  severity?: "review";
}

const onDay =
  (standing: Account["standing"]) =>
  (account: Account, isoDate: string): boolean =>
    account.standing === standing && account.isOn(isoDate);

/** Why an authorization does not cover a session; what she can correct at once comes first. */
const reasons: readonly Why[] = [
  {
    holdsFor: ({ authorization }) => authorization.status === "Active" && !isReliable(authorization),
    words: ({ authorization }) => whatCannotBeReliedOn(authorization),
  },
  {
    holdsFor: onDay("no status"),
    words: ({ authorization }) =>
      `${reads(authorization, "Status") ?? "has no Status"}; type Active where it holds`,
  },
  {
    holdsFor: onDay("pending"),
    words: () => "is pending; bill the session once it is granted, with its number",
  },
  {
    // A practice may close what is used up: what was billed by it then is no fault.
    holdsFor: onDay("closed"),
    words: () => "is closed; set its Status to Active where it still held on that day",
    severity: "review",
  },
  {
    holdsFor: (account, isoDate) =>
      isUsable(account) &&
      account.authorization.from !== undefined &&
      account.authorization.from > isoDate,
    words: ({ authorization }) =>
      `begins on ${authorization.from}; ask for it to begin earlier, or correct its From`,
  },
  {
    holdsFor: onDay("denied"),
    words: () => "was denied; appeal, or agree with the family who pays",
  },
];

function nearest(accounts: readonly Account[], isoDate: string): [Account, Why] | undefined {
  for (const why of reasons) {
    const account = accounts.find((one) => why.holdsFor(one, isoDate));
    if (account) return [account, why];
  }
  return undefined;
}

/** What to correct in the row of an authorization that nobody can rely on. */
function whatCannotBeReliedOn(authorization: Authorization): string {
  const unread = unreadCoverage(authorization);
  if (unread.length === 0) return "ends before it begins; correct its From or To";
  return `${unread.map(readsIn).join(" and ")}; correct ${unread.length === 1 ? "it" : "them"}`;
}

function isUsable({ authorization }: Account): boolean {
  return authorization.status === "Active" && isReliable(authorization);
}
