import type { Finding } from "./finding";
import {
  finding,
  noFindings,
  problemIn,
  readsBut,
  showsError,
  type RowContext,
} from "./rowContext";

/** A date that is missing, unreadable or still to come. */
export function checkDates(context: RowContext): readonly Finding[] {
  const { session, today } = context;
  if (session.date === undefined) {
    if (showsError(session, "Date")) return noFindings;
    const unreadable = problemIn(session, "Date");
    const message = unreadable
      ? `${readsBut(unreadable, "a date")}; type it like 10/5/2026`
      : "Date is blank; type the date of service";
    return [finding("date-missing", context, message)];
  }
  if (session.date > today) {
    const message = `${session.date} is after today, ${today}; correct the date or bill it later`;
    return [finding("date-future", context, message)];
  }
  return noFindings;
}
