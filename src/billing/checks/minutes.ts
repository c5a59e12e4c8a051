import { isTimed } from "../codes/procedure";
import type { Session } from "../records";
import { minutesBetween } from "../units/minutesBetween";
import type { Finding, Fix } from "./finding";
import { finding, noFindings, problemIn, showsError, type RowContext } from "./rowContext";
import { count, plain, quote } from "./words";

const minutesPerDay = 1440;

/** The minutes of a session, where they are a number that a day can hold. */
export function usableMinutes({ minutes }: Session): number | undefined {
  return minutes !== undefined && minutes >= 0 && minutes <= minutesPerDay ? minutes : undefined;
}

/** Minutes that are missing, or that differ from start and end. */
export function checkMinutes(context: RowContext): readonly Finding[] {
  // Minutes that are missing cannot differ, except from times that are wrong in themselves.
  const absent = missing(context);
  const differing = mismatch(context);
  if (absent.length === 0) return differing;
  return differing.length === 0 ? absent : [...absent, ...differing];
}

function missing(context: RowContext): readonly Finding[] {
  const { session, procedure } = context;
  if (usableMinutes(session) !== undefined || showsError(session, "Minutes")) return noFindings;
  if (session.minutes !== undefined) {
    const message = `Minutes reads ${plain(session.minutes)}, which cannot be; type the minutes of the session`;
    return [finding("minutes-missing", context, message)];
  }
  if (!procedure || !isTimed(procedure)) return noFindings;
  const unreadable = problemIn(session, "Minutes");
  const what = unreadable
    ? `Minutes reads ${quote(unreadable.text)}, which is not a number`
    : "Minutes is blank";
  const span = spanOf(session);
  if (span === undefined || span === 0) {
    const message = `${what}; ${procedure.code} is billed by its minutes`;
    return [finding("minutes-missing", context, message)];
  }
  const message = `${what}; Start to End are ${count(span, "minute")}`;
  return [finding("minutes-missing", context, message, { fix: setMinutes(session, span) })];
}

function mismatch(context: RowContext): readonly Finding[] {
  const { session } = context;
  const { startMinutes, endMinutes } = session;
  const minutes = usableMinutes(session);
  if (minutes === undefined || startMinutes === undefined || endMinutes === undefined)
    return noFindings;
  const span = spanOf(session);
  if (span === undefined) {
    const message = "End is before Start; correct the times, or AM and PM";
    return [finding("minutes-mismatch", context, message)];
  }
  // Times are whole minutes, so that seconds may make a difference of less than one.
  if (Math.abs(minutes - span) < 1) return noFindings;
  const told = `Minutes reads ${plain(minutes)}, Start to End are ${plain(span)}`;
  if (minutes < span) {
    const message = `${told}; check that the rest was not treatment`;
    return [finding("minutes-mismatch", context, message, { severity: "review" })];
  }
  const message = `${told}; correct the minutes or the times`;
  const fix = span > 0 ? setMinutes(session, span) : undefined;
  return [finding("minutes-mismatch", context, message, { fix })];
}

function spanOf({ startMinutes, endMinutes }: Session): number | undefined {
  return startMinutes === undefined || endMinutes === undefined
    ? undefined
    : minutesBetween(startMinutes, endMinutes);
}

function setMinutes({ row }: Session, minutes: number): Fix {
  return {
    label: `Set Minutes to ${plain(minutes)}`,
    writes: [{ row, column: "Minutes", value: minutes }],
  };
}
