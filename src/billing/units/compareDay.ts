import type { DayAllocation } from "./allocateDay";

/** How the billed units of a day's timed codes stand to what its minutes earn. */
export type DayVerdict = "right" | "over" | "under";

/**
 * Compares billed units with a day's allocation. Any choice that a tie leaves open is right. Units
 * of the right total on the wrong codes are over: a code is billed for more than it earned.
 *
 * @param billed units by code over all lines of the day; an absent code is 0
 */
export function compareDay(
  allocation: DayAllocation,
  billed: ReadonlyMap<string, number>
): DayVerdict {
  const timed = allocation.codes.filter((code) => code.timed);
  let total = 0;
  let short = false;
  for (const { code, fewest, most } of timed) {
    const units = billed.get(code) ?? 0;
    if (units > most) return "over";
    if (units < fewest) short = true;
    total += units;
  }
  if (total > allocation.timedUnits) return "over";
  if (total < allocation.timedUnits) return "under";
  return short ? "over" : "right";
}
