import { activities, skillAreas, type Activity } from "./activities";
import { stemsOfTokens } from "./lookUpQuestion";
import { likeness, stemsOf } from "./lookUpWords";

/** Words that every activity could have. */
const anyActivity = new Set(["skill", "activity", "task"]);

/**
 * The activities that a text means: all of the skill areas that it names (`fine motor`), else those
 * with most of its words, and at least half of them, in their names. Empty where there is none.
 */
export function activitiesLike(text: string): readonly Activity[] {
  const asked = stemsOfTokens([text]).filter((word) => !anyActivity.has(word));
  if (asked.length === 0) return [];
  const areas = skillAreas.filter((area) => asked.every((word) => stemsOf(area).includes(word)));
  if (areas.length > 0) return activities.filter(({ area }) => areas.includes(area));
  const exactly = mostLike(asked, false);
  return exactly.length > 0 ? exactly : mostLike(asked, true);
}

function mostLike(asked: readonly string[], typos: boolean): Activity[] {
  const scored = activities.map((activity) => ({
    activity,
    matched: likeness(asked, activity.name, "", typos).matched,
  }));
  const most = Math.max(...scored.map(({ matched }) => matched));
  if (most * 2 < asked.length || most === 0) return [];
  return scored.filter(({ matched }) => matched === most).map(({ activity }) => activity);
}
