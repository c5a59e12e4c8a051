import { isTimed } from "../codes/procedure";
import type { Finding } from "./finding";
import { usableMinutes } from "./minutes";
import { finding, noFindings, type Placed, type RowContext } from "./rowContext";
import { spanOf } from "./times";
import { clip, plain } from "./words";

const longestSession = 240;
const longestDay = 960;

/** One row with more minutes of a timed code than a session has. */
export function checkLongSession(context: RowContext): readonly Finding[] {
  if (!isTooLong(context)) return noFindings;
  const { session, procedure } = context;
  const message = `${plain(session.minutes ?? 0)} minutes of ${procedure?.code} are over 4 hours in one session; check the minutes and the times`;
  return [finding("minutes-implausible", context, message)];
}

/** Adds what is found where a provider has more timed minutes on a day than anyone can work. */
export function checkDayMinutes(day: readonly RowContext[], found: Placed[]): void {
  let minutes = 0;
  for (const row of day) minutes += timedMinutes(row);
  if (minutes <= longestDay || day.some(isTooLong)) return;
  minutes = minutesOnce(day);
  const last = day[day.length - 1];
  if (minutes <= longestDay || !last?.provider) return;
  const message = `The timed minutes of ${clip(last.provider.provider)} on ${last.session.date} add up to ${plain(minutes)}, over 16 hours; check the dates and minutes of that day`;
  found.push([last, finding("minutes-implausible", last, message)]);
}

/** The day's timed minutes, a group's once, and those of rows that are there twice once. */
function minutesOnce(day: readonly RowContext[]): number {
  const counted = new Set<string>();
  let sum = 0;
  for (const row of day) {
    const { code, startMinutes, endMinutes, minutes } = row.session;
    const whose =
      row.procedure?.kind === "group" && startMinutes !== undefined
        ? `to ${endMinutes}`
        : `${row.clientNumber}`;
    const key = `${code} ${startMinutes} ${minutes} ${whose}`;
    if (counted.has(key)) continue;
    counted.add(key);
    sum += timedMinutes(row);
  }
  return sum;
}

function isTooLong(row: RowContext): boolean {
  const minutes = timedMinutes(row);
  if (minutes <= longestSession) return false;
  const span = spanOf(row.session);
  // More minutes than the times hold are told of already.
  return span === undefined || minutes < span + 1;
}

/** The day's minutes of a row; 0 where they are not known, or are a month's, or make no units. */
function timedMinutes({ session, procedure }: RowContext): number {
  if (!procedure || !isTimed(procedure)) return 0;
  if (procedure.timing.basis === "own" && procedure.timing.per === "month") return 0;
  return usableMinutes(session) ?? 0;
}
