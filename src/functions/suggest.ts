import type { Activity } from "../billing/codes/activities";
import { activitiesLike } from "../billing/codes/activitySearch";
import { isBlank, notFound, passedOn, quoted, textOf, type Answer } from "./cell";
import { spread } from "./spread";

/**
 * Codes that an activity with a child, or a skill area, could be billed as: peg boards are "97530; 97110 for grip; 97112 for coordination; clinician decides". Suggestions only: what was treated decides, not the toy.
 * @customfunction SUGGEST
 * @param activity The activity or skill area, such as swinging or fine motor: one cell or a range.
 * @returns The codes, always ending in "clinician decides"; a blank for a blank.
 * @helpurl https://localhost:3000/help/functions.html#suggest
 */
export function suggest(activity: unknown[][]): unknown[][] {
  return spread([activity], suggestionFor);
}

function suggestionFor(cell: unknown): Answer {
  if (isBlank(cell)) return "";
  const error = passedOn(cell);
  if (error) return error;
  const [only, ...others] = activitiesLike(textOf(cell));
  if (!only) return notFound(`${quoted(cell)} is no activity that Quarterhour knows`);
  const words = others.length === 0 ? wordsOf(only) : codesOf([only, ...others]);
  return `${words}; clinician decides`;
}

function wordsOf(activity: Activity): string {
  return `${codesOf([activity])}; ${activity.otherwise}`;
}

function codesOf(activities: readonly Activity[]): string {
  const codes = [...new Set(activities.flatMap((activity) => activity.codes))];
  return codes.length > 0 ? codes.join(" or ") : "The L code of the orthosis";
}
