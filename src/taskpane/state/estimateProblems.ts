import type { RuleBook } from "../../billing/codes/ruleBook";
import type { IsoDate } from "../../billing/records";
import { isIsoDate } from "../../billing/time/isoDate";
import { dayName } from "../words";
import { problemsOfServices, said, type CareProblems } from "./careProblems";
import { lastDay, type EstimateEntries } from "./estimateEntries";

/** Sentences to be shown beside the fields that they are about. */
export interface EstimateProblems
  extends CareProblems, Partial<Record<"askedOn" | "bookedOn", string>> {}

/** What is still to be entered, or put right; undefined where the estimate can be worked out. */
export function problemsOf(
  entries: EstimateEntries,
  { today, rules }: { today: IsoDate; rules: RuleBook }
): EstimateProblems | undefined {
  const { client, provider, from, to, askedOn, bookedOn } = entries;
  const services = problemsOfServices(entries.services, isIsoDate(from) ? from : today, rules);
  const fields = said({
    client: client === "" && "Choose the client.",
    provider: provider === "" && "Choose who will see the client.",
    from: !isIsoDate(from) && "Give the first day.",
    to: lastDayProblem(from, to),
    askedOn: pastDayProblem(askedOn, today),
    bookedOn: pastDayProblem(bookedOn, today),
  });
  const isWell = services.size === 0 && Object.keys(fields).length === 0;
  return isWell ? undefined : { ...fields, services };
}

function lastDayProblem(from: string, to: string): string | false {
  if (!isIsoDate(to)) return "Give the last day.";
  if (!isIsoDate(from)) return false;
  if (to < from) return "The last day is before the first one.";
  return (
    to > lastDay(from) &&
    `An estimate covers twelve months at most: to ${dayName(lastDay(from))} or earlier.`
  );
}

function pastDayProblem(day: string, today: IsoDate): string | false {
  if (day === "") return false;
  if (!isIsoDate(day)) return "This is not a day.";
  return day > today && "This day is still to come.";
}
