import type { Timing } from "../codes/procedure";
import type { UnitRule } from "../records";

/** A guard against nonsense in a cell, such as a date's serial number times 1440. */
export const mostMinutes = 1_000_000;

/**
 * Minutes, fractions allowed, as whole seconds: sums stay exact, and a drift of floating point
 * (52.9999999 minutes) does not lose a unit.
 */
export function wholeSeconds(minutes: number): number {
  return Math.round(minutes * 60);
}

/**
 * Minutes that the first unit of a timed code needs. Midpoint: the first whole minute past the
 * half, 8 of 15, 16 of 30. FULL15 counts complete blocks only, whatever the code.
 */
export function firstThreshold(timing: Timing, rule: UnitRule): number {
  if (timing.basis !== "pooled" && timing.basis !== "own") return 0;
  const reached = rule === "FULL15" || (timing.basis === "own" && timing.threshold === "reached");
  return reached ? timing.unitMinutes : Math.floor(timing.unitMinutes / 2) + 1;
}

/** Units of so many seconds, where the first unit needs the threshold and each further one a whole unit more. */
export function unitsByThreshold(
  seconds: number,
  unitMinutes: number,
  thresholdMinutes: number
): number {
  const beyond = seconds - thresholdMinutes * 60;
  return beyond < 0 ? 0 : Math.floor(beyond / (unitMinutes * 60)) + 1;
}

/** Units that so many seconds of timed treatment earn together: 1 from 8 minutes, 2 from 23 ... */
export function pooledUnits(seconds: number): number {
  return unitsByThreshold(seconds, 15, 8);
}
