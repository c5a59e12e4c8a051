import { claimsManual } from "./citations";
import type { CatalogueEntry } from "./entry";

/** What is told of the family `minutes`. */
export const minutesChecks = [
  {
    id: "minutes-missing",
    severity: "fix",
    family: "minutes",
    column: "Minutes",
    title: "The minutes are missing",
    explanation:
      "A timed code is billed by its minutes, and they are blank or not a number, or Start or End is not a time.",
    citation: claimsManual,
    confidence: "high",
  },
  {
    id: "minutes-mismatch",
    severity: "fix",
    family: "minutes",
    column: "Minutes",
    title: "Minutes differ from start and end",
    explanation:
      "The minutes are more than the time from Start to End (to be fixed), or fewer (worth a look: breaks and set-up time do not count). Or End is more than 12 hours before Start, or one of them is not a time (worth a look).",
    citation: claimsManual,
    confidence: "high",
  },
  {
    id: "below-8-minutes",
    severity: "review",
    family: "minutes",
    column: "Minutes",
    title: "Too short for a unit",
    explanation:
      "The minutes of this timed code are too few to earn a unit, alone or together with the day's other timed codes.",
    citation: claimsManual,
    confidence: "high",
  },
] as const satisfies readonly CatalogueEntry[];
