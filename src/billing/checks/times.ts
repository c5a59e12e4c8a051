import { isTimed } from "../codes/procedure";
import { minutesBetween } from "../units/minutesBetween";
import type { Session } from "../records";
import type { Finding } from "./finding";
import {
  finding,
  noFindings,
  problemIn,
  readsBut,
  showsError,
  type RowContext,
} from "./rowContext";
import { clip, clock } from "./words";

/** Minutes from Start to End; undefined where one is not known, or End is before Start. */
export function spanOf({ startMinutes, endMinutes }: Session): number | undefined {
  return startMinutes === undefined || endMinutes === undefined
    ? undefined
    : minutesBetween(startMinutes, endMinutes);
}

/**
 * Times that are wrong in themselves, or that Minutes was to be reckoned from and could not be.
 * Minutes that show an error for their sake are told of here alone.
 */
export function checkTimes(context: RowContext): readonly Finding[] {
  const { session } = context;
  const { startMinutes, endMinutes } = session;
  if (startMinutes !== undefined && endMinutes !== undefined) {
    if (spanOf(session) !== undefined) return noFindings;
    const message = `End ${clock(endMinutes)} is before Start ${clock(startMinutes)}; correct the times`;
    return [finding("minutes-mismatch", context, message, { column: "End" })];
  }
  if (session.problems.length === 0 || !needsTimes(context)) return noFindings;
  return [...unknownTime(context, "Start"), ...unknownTime(context, "End")];
}

/** Times that are not understood, beside minutes that do without them. */
export function checkSpareTimes(context: RowContext): readonly Finding[] {
  const { session } = context;
  if (session.problems.length === 0) return noFindings;
  return (["Start", "End"] as const).flatMap((column) => {
    const problem = problemIn(session, column);
    if (!problem) return [];
    const reads =
      problem.kind === "error"
        ? `${column} shows ${clip(problem.text)}`
        : readsBut(problem, "a time");
    const message = `${reads}; type it like 3:15 PM, or clear it`;
    return [finding("minutes-mismatch", context, message, { severity: "review", column })];
  });
}

/** A typed number of minutes does without the times. */
function needsTimes({ session, procedure }: RowContext): boolean {
  if (showsError(session, "Minutes")) return true;
  const isBlank = session.minutes === undefined && problemIn(session, "Minutes") === undefined;
  return isBlank && procedure !== undefined && isTimed(procedure);
}

function unknownTime(context: RowContext, column: "Start" | "End"): readonly Finding[] {
  const problem = problemIn(context.session, column);
  if (!problem) return noFindings;
  if (problem.kind === "error") {
    const message = `${column} shows ${clip(problem.text)}; correct its formula or type the time`;
    return [finding("cell-error", context, message, { column })];
  }
  const message = `${readsBut(problem, "a time")}; type it like 3:15 PM`;
  return [finding("minutes-missing", context, message, { column })];
}
