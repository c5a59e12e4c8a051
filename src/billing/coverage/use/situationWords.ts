import { clip, plain, quote } from "../../checks/words";
import type { Authorization } from "../../records";
import type { Account } from "../authorizations/account";
import { unreadCoverage } from "../authorizations/unread";
import { isRunningOut, type Next, type Situation } from "./situation";

/** A situation in a word or three. */
export const situationTitles = {
  "used up": "Used up",
  "all booked": "All booked",
  low: "Low",
  "ends soon": "Ends soon",
  "not clear": "Not clear",
  "no status": "No status",
  "no basis": "Basis not known",
  "no number": "Number not known",
  pending: "Pending",
  "in force": "In force",
  "dates alone": "In force",
  "not begun": "Not begun",
  ended: "Ended",
  closed: "Closed",
  denied: "Denied",
} as const satisfies Record<Situation, string>;

const nothingToAsk = {
  there: "Sessions go on with another one that is there.",
  "not needed": "The client has not come for eight weeks, or is not active.",
} as const satisfies Record<Exclude<Next, "needed">, string>;

/** What to do about it, in a sentence; undefined where there is nothing to do. */
export function adviceOn(account: Account, situation: Situation, next: Next): string | undefined {
  if (isRunningOut(situation) && next !== "needed") return nothingToAsk[next];
  const { authorization } = account;
  const plan = authorization.payer === undefined ? "the plan" : clip(authorization.payer);
  switch (situation) {
    case "used up":
      return `Ask ${plan} for the next one: nothing is left for further sessions.`;
    case "all booked":
      return `Ask ${plan} for the next one before what is booked has used it up.`;
    case "low":
    case "ends soon":
      return `Ask ${plan} for the next one now.`;
    case "not clear":
      return `${whatIsUnclear(authorization)}; sessions draw nothing on it until then.`;
    case "no status":
      return `${readsOr(authorization, "Status", "Say in Status where it stands")}: Active, Pending, Denied or Closed. Sessions draw nothing on it until then.`;
    case "no basis":
      return basisAsked(account);
    case "no number":
      return `${readsOr(authorization, "Authorized", "Say in Authorized")} how many ${account.basis === "Visits" ? "visits" : "units"} the plan's letter names.`;
    case "pending":
      return `When ${plan} answers, type its number and change Status to Active; sessions draw nothing on it until then.`;
    case "dates alone":
      return "It counts neither units nor visits: it holds for its dates.";
    default:
      return undefined;
  }
}

function basisAsked({ authorized, authorization }: Account): string {
  const asked = readsOr(authorization, "Basis", "Say in Basis");
  return authorized === undefined
    ? `${asked} whether it counts units or visits, and in Authorized how many.`
    : `${asked} whether ${plain(authorized)} are units or visits.`;
}

/** `Basis reads "Hours": say in Basis`, or `Say in Basis` where the cell is blank. */
function readsOr({ problems }: Authorization, header: string, otherwise: string): string {
  const problem = problems.find(({ column }) => column === header);
  if (!problem) return otherwise;
  return `${header} reads ${quote(problem.text)}: ${otherwise.charAt(0).toLowerCase()}${otherwise.slice(1)}`;
}

function whatIsUnclear(authorization: Authorization): string {
  const unread = unreadCoverage(authorization);
  if (unread.length === 0) return "It ends before it begins: correct From or To";
  const reads = unread.map(({ column, text }) => `${column} reads ${quote(text)}`);
  return `${reads.join(", and ")}: correct ${unread.length === 1 ? "it" : "them"} in its row`;
}
