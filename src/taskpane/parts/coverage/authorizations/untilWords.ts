import { isAhead } from "../../../../billing/coverage/authorizations/standing";
import type { AuthorizationSummary } from "../../../../billing/coverage/authorizations/summaries";
import { dayName, period } from "../../../words";

/** Until when it lasts, in a sentence: of the day it runs out and its last day the earlier first. */
export function untilWords(summary: AuthorizationSummary): string {
  const { account, runsOutOn } = summary;
  const { to, from } = account.authorization;
  if (!isAhead(account.standing) || runsOutOn === undefined) return datesWords(from, to);
  const runsOut = runsOutWords(summary, runsOutOn);
  if (to === undefined) return `${runsOut}; it has no last day.`;
  if (account.ranOutOn === undefined && to <= runsOutOn) {
    return `Ends on ${dayName(to)}; at the recent pace it would last until ${dayName(runsOutOn)}.`;
  }
  return `${runsOut}; its last day is ${dayName(to)}.`;
}

function runsOutWords({ account }: AuthorizationSummary, runsOutOn: string): string {
  if (account.ranOutOn === undefined) {
    return `Runs out about ${dayName(runsOutOn)} at the recent pace`;
  }
  return account.ranOutOn > account.today
    ? `Runs out on ${dayName(runsOutOn)} by what is booked`
    : `Ran out on ${dayName(runsOutOn)}`;
}

/** Where nothing is known of when it runs out. */
function datesWords(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined && from <= to) return `${period(from, to)}.`;
  if (from === undefined && to === undefined) return "It has no first and no last day.";
  if (from !== undefined && to !== undefined) {
    return `From ${dayName(from)}, to ${dayName(to)}.`;
  }
  return from === undefined ? `Until ${dayName(to ?? "")}.` : `From ${dayName(from)}, without end.`;
}
