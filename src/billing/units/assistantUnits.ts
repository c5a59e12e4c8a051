import type { Timing } from "../codes/procedure";
import { mostMinutes, wholeSeconds } from "./thresholds";

const blockSeconds = 15 * 60;
/** From these minutes of the therapist alone, the last unit is the therapist's. */
const ownUnitSeconds = 8 * 60;

/** The time of one line, and the units that it is billed. */
export interface AssistantTime {
  /** All minutes of the line. */
  minutes: number;
  /** Of them, those that the assistant gave without the therapist; time together is the therapist's. */
  assistantMinutes: number;
  /** Whole units billed. */
  units: number;
  timing: Timing;
}

/** How many units of a line are billed with the assistant modifier and how many without. */
export interface AssistantUnits {
  withModifier: number;
  withoutModifier: number;
}

/**
 * Shares a line's units out between assistant and therapist (Medicare, modifier CO). 15-minute
 * codes: first whole blocks of each; then the last unit is the therapist's from 8 minutes alone,
 * else the assistant's from more than a tenth of its time; of two units left, with 9 to 14 minutes
 * of each, one is each one's. All other codes: the assistant's from more than a tenth of the whole.
 *
 * Undefined where the rule does not tell: units that the minutes do not earn, or several units of
 * a code with a clock of its own that both gave.
 */
export function assistantUnits(time: AssistantTime): AssistantUnits | undefined {
  const { minutes, assistantMinutes, units, timing } = time;
  if (!(assistantMinutes >= 0 && assistantMinutes <= minutes && minutes <= mostMinutes)) {
    return undefined;
  }
  if (!Number.isInteger(units) || units < 0) return undefined;
  const assistant = wholeSeconds(assistantMinutes);
  const therapist = wholeSeconds(minutes) - assistant;
  if (assistant === 0) return split(units, 0);
  if (therapist === 0) return split(units, units);
  if (timing.basis === "pooled") return ofBlocks(assistant, therapist, units);
  if (timing.basis === "own" && units > 1) return undefined;
  return split(units, overTenth(assistant, therapist) ? units : 0);
}

function split(units: number, withModifier: number): AssistantUnits {
  return { withModifier, withoutModifier: units - withModifier };
}

function ofBlocks(assistant: number, therapist: number, units: number): AssistantUnits | undefined {
  const assistantBlocks = Math.floor(assistant / blockSeconds);
  const therapistBlocks = Math.floor(therapist / blockSeconds);
  const assistantRest = assistant % blockSeconds;
  const therapistRest = therapist % blockSeconds;
  const left = units - assistantBlocks - therapistBlocks;
  if (left === 0) return split(units, assistantBlocks);
  if (left === 1 && assistantRest + therapistRest > 0) {
    const own = therapistRest >= ownUnitSeconds || !overTenth(assistantRest, therapistRest);
    return split(units, assistantBlocks + (own ? 0 : 1));
  }
  // With less than 8 minutes of one of them, nothing says whose the second unit is.
  const each = Math.min(assistantRest, therapistRest) >= ownUnitSeconds;
  return left === 2 && each ? split(units, assistantBlocks + 1) : undefined;
}

function overTenth(assistant: number, therapist: number): boolean {
  return assistant * 10 > assistant + therapist;
}
