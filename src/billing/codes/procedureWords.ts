import type { CountedBy, Procedure } from "./procedure";
import type { ProcedureStatus } from "./procedures";

/** How a code's units come about, in plain words without a full stop. */
export function timingWords({ timing }: Procedure): string {
  switch (timing.basis) {
    case "pooled":
      return timing.once
        ? `Timed: its first ${timing.unitMinutes} minutes are 1 unit, once a day; minutes are added up with the day's other timed codes`
        : `Timed: ${timing.unitMinutes} minutes a unit, added up with the day's other timed codes`;
    case "own": {
      const { unitMinutes, threshold, once, per } = timing;
      const unit = once
        ? `its first ${unitMinutes} minutes are 1 unit, once a ${per ?? "day"}`
        : `${unitMinutes} minutes a unit${per ? `, added up over the ${per}` : ""}`;
      const least = threshold === "midpoint" ? Math.floor(unitMinutes / 2) + 1 : unitMinutes;
      return `Timed by itself: ${unit}; a unit is earned from ${least} minutes`;
    }
    case "session":
      return "Untimed: 1 unit a session, whatever the minutes";
    case "count":
      return `Counted by the ${countedWords[timing.by]}, not by minutes`;
  }
}

const countedWords: Record<CountedBy, string> = {
  finger: "finger",
  side: "side",
  form: "form",
  area: "area",
  extremity: "arm or leg",
  item: "item",
};

/** Minutes of one unit; undefined for a code that minutes do not count. */
export function unitMinutesOf({ timing }: Procedure): number | undefined {
  return timing.basis === "pooled" || timing.basis === "own" ? timing.unitMinutes : undefined;
}

/** Whether a code may be billed, in plain words: `Valid`, `Retired on 2016-12-31; bill 97168`. */
export function statusWords(status: ProcedureStatus): string {
  switch (status.status) {
    case "unknown":
      return "Not known";
    case "retired":
      return `Retired on ${status.lastValid}${insteadOf(status)}`;
    case "not yet valid":
      return `Valid from ${status.from}`;
    case "known": {
      const { lastValid } = status.procedure;
      return lastValid ? `Valid until ${lastValid}` : "Valid";
    }
  }
}

/**
 * Why a code may not be billed for a date of service, and after `; ` what to do. `typed` is how a
 * message names a code that is not known.
 */
export function codeProblem(
  status: Exclude<ProcedureStatus, { status: "known" }>,
  typed: string
): string {
  switch (status.status) {
    case "unknown":
      return `${typed} is not a code that is billed for occupational therapy; correct it`;
    case "not yet valid":
      return `${status.procedure.code} is valid from ${status.from}, after the date of service; bill another code`;
    case "retired": {
      const instead = insteadOf(status) || "; bill what replaced it";
      return `${status.procedure.code} was retired on ${status.lastValid}${instead}`;
    }
  }
}

function insteadOf({ replacement }: Pick<Procedure, "replacement">): string {
  return replacement ? `; bill ${replacement.words}` : "";
}
