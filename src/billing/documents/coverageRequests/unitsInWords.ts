import { count, plain } from "../../checks/words";
import type { Procedure } from "../../codes/procedure";
import { visitsCovered } from "../../units/visits";

/** Units that a plan is asked for, and how many of them a visit takes. */
export interface UnitsAsked {
  units: number;
  unitsPerVisit: number;
}

/**
 * Units and the visits that they make, so that neither is taken for the other.
 *
 * @param procedure absent: nobody knows whether the code is timed
 * @example
 * unitsInWords({ units: 20, unitsPerVisit: 4 }, procedure97530);
 * // "20 units of 15 minutes = 5 one-hour visits"
 * unitsInWords({ units: 20, unitsPerVisit: 3 }, procedure97530);
 * // "20 units of 15 minutes = 6 visits of 45 minutes, and 2 units left"
 */
export function unitsInWords(asked: UnitsAsked, procedure: Procedure | undefined): string {
  const { units, unitsPerVisit } = asked;
  const visits = visitsCovered(units, unitsPerVisit);
  if (visits === undefined) return count(units, "unit");
  const left = units - visits * unitsPerVisit;
  const rest = left > 1e-9 ? `, and ${count(left, "unit")} left` : "";
  return `${unitsAndVisits(asked, visits, procedure)}${rest}`;
}

function unitsAndVisits(
  { units, unitsPerVisit }: UnitsAsked,
  visits: number,
  procedure: Procedure | undefined
): string {
  const all = count(units, "unit");
  const timing = procedure?.timing;
  if (timing?.basis === "session" && unitsPerVisit === 1)
    return `${all} = ${count(visits, "visit")}, whatever the minutes`;
  if (timing?.basis === "count")
    return `${all}, counted and not timed, in ${count(visits, "visit")}`;
  if (timing && timing.basis !== "session" && !timing.once) {
    const { unitMinutes } = timing;
    return `${all} of ${unitMinutes} minutes = ${visitsOf(visits, unitsPerVisit * unitMinutes)}`;
  }
  const each = unitsPerVisit === 1 ? "" : `, ${plain(unitsPerVisit)} a visit`;
  return `${all}${each} = ${count(visits, "visit")}`;
}

/** `5 one-hour visits`, `6 visits of 45 minutes`. */
function visitsOf(visits: number, minutes: number): string {
  const hours = { 60: "one-hour", 120: "two-hour" }[minutes];
  return hours
    ? count(visits, `${hours} visit`)
    : `${count(visits, "visit")} of ${plain(minutes)} minutes`;
}
