import { isTimed } from "../codes/procedure";
import type { Session } from "../records";
import type { Finding, Fix } from "./finding";
import type { Visits } from "./visits";
import {
  finding,
  noFindings,
  problemIn,
  readsBut,
  showsError,
  type RowContext,
} from "./rowContext";
import { checkSpareTimes, checkTimes, spanOf } from "./times";
import { plain } from "./words";

const minutesPerDay = 1440;
/** Times further apart are rather a slip than a session. */
const longestCertain = 240;

/** The minutes of a session, where they are a number that a day can hold. */
export function usableMinutes({ minutes }: Session): number | undefined {
  return minutes !== undefined && minutes >= 0 && minutes <= minutesPerDay ? minutes : undefined;
}

/**
 * Minutes of all rows of a visit that share one start and end, for rows that are not alone in it:
 * one span of treatment is often split over several codes.
 */
export function sharedSpans(visits: Visits): Map<RowContext, number> {
  const shared = new Map<RowContext, number>();
  for (const visit of visits.values()) {
    if (visit.length < 2 || !visit.some(isShort)) continue;
    for (const rows of rowsBySpan(visit)) {
      if (rows.length < 2) continue;
      const minutes = rows.reduce((sum, { session }) => sum + (usableMinutes(session) ?? 0), 0);
      for (const row of rows) shared.set(row, minutes);
    }
  }
  return shared;
}

/** True where the minutes do not fill the time from start to end: others may share it. */
function isShort({ session }: RowContext): boolean {
  const span = spanOf(session);
  return span !== undefined && (usableMinutes(session) ?? 0) < span;
}

function rowsBySpan(visit: readonly RowContext[]): Iterable<RowContext[]> {
  const bySpan = new Map<string, RowContext[]>();
  for (const row of visit) {
    const { startMinutes, endMinutes } = row.session;
    if (startMinutes === undefined || endMinutes === undefined) continue;
    const span = `${startMinutes}-${endMinutes}`;
    const rows = bySpan.get(span);
    if (rows) rows.push(row);
    else bySpan.set(span, [row]);
  }
  return bySpan.values();
}

/**
 * Minutes that are missing, or that differ from start and end, and times that they cannot be
 * reckoned from.
 *
 * @param inSpan minutes of all rows that share this row's start and end, where there are several
 */
export function checkMinutes(context: RowContext, inSpan?: number): readonly Finding[] {
  const times = checkTimes(context);
  // Blank minutes wait for the times, which are told of already.
  const waits = times.length > 0 && isBlank(context.session);
  const absent = waits ? noFindings : missing(context, inSpan);
  if (absent.length === 0) return times.length > 0 ? times : mismatch(context, inSpan);
  return times.length > 0 ? [...absent, ...times] : absent;
}

function isBlank(session: Session): boolean {
  return session.minutes === undefined && problemIn(session, "Minutes") === undefined;
}

function missing(context: RowContext, inSpan: number | undefined): readonly Finding[] {
  const { session, procedure } = context;
  if (usableMinutes(session) !== undefined || showsError(session, "Minutes")) return noFindings;
  if (session.minutes !== undefined) {
    const message = `Minutes reads ${plain(session.minutes)}, which cannot be; type the minutes of the session`;
    return [finding("minutes-missing", context, message)];
  }
  if (!procedure || !isTimed(procedure)) return noFindings;
  const unreadable = problemIn(session, "Minutes");
  const what = unreadable ? readsBut(unreadable, "a number") : "Minutes is blank";
  const span = spanOf(session);
  if (span === undefined || span === 0) {
    const message = `${what}; type them, for ${procedure.code} is billed by its minutes`;
    return [finding("minutes-missing", context, message)];
  }
  if (!isCertain(span, inSpan)) {
    const message = `${what}, and Start to End are ${plain(span)}${inSpan === undefined ? "" : " for several rows"}; type what of it was ${procedure.code}`;
    return [finding("minutes-missing", context, message)];
  }
  const message = `${what}; set Minutes to ${plain(span)}, the time from Start to End`;
  return [finding("minutes-missing", context, message, { fix: setMinutes(session, span) })];
}

function mismatch(context: RowContext, inSpan: number | undefined): readonly Finding[] {
  const { session } = context;
  const minutes = usableMinutes(session);
  const span = spanOf(session);
  if (span === undefined) return checkSpareTimes(context);
  if (minutes === undefined) return noFindings;
  // Times are whole minutes, so that seconds may make a difference of less than one.
  if (Math.abs(minutes - span) < 1) return noFindings;
  const told = `Minutes reads ${plain(minutes)}, Start to End are ${plain(span)}`;
  if (minutes < span) {
    if (inSpan !== undefined && Math.abs(inSpan - span) < 1) return noFindings;
    const message = `${told}; check that the rest was not treatment`;
    return [finding("minutes-mismatch", context, message, { severity: "review" })];
  }
  const message = `${told}; correct the minutes or the times`;
  const fix = span > 0 && isCertain(span, inSpan) ? setMinutes(session, span) : undefined;
  return [finding("minutes-mismatch", context, message, { fix })];
}

/** Whether a span can be taken for the row's minutes; one that several rows share is split somehow. */
function isCertain(span: number, inSpan: number | undefined): boolean {
  return span <= longestCertain && inSpan === undefined;
}

function setMinutes({ row }: Session, minutes: number): Fix {
  return {
    label: `Set Minutes to ${plain(minutes)}`,
    writes: [{ row, column: "Minutes", value: minutes }],
  };
}
