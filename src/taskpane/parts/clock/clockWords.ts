import { clock } from "../../../billing/checks/words";
import type { ClockEntry } from "../../../billing/sessions/clock/clockEntry";
import type { WrittenClock } from "../../../workflows/writeClock";
import { counted, dayName, number } from "../../words";

/** `Ada Inventa, 97530`, whatever of it is known. */
export function whoAndWhat({ client, code }: ClockEntry): string {
  return [client ?? "A client not named", code].filter(Boolean).join(", ");
}

/** `since 9:00 AM`, with its day where that is another. */
export function sinceWords({ date, startMinutes }: ClockEntry, today: string): string {
  const time = startMinutes === undefined ? "" : ` ${clock(startMinutes)}`;
  return date === undefined || date === today ? `since${time}` : `since ${dayName(date)},${time}`;
}

/** `9:00 AM to 9:45 AM`. */
export function timesWords({ startMinutes, endMinutes }: ClockEntry): string {
  const start = startMinutes === undefined ? "Start not known" : clock(startMinutes);
  return `${start} to ${endMinutes === undefined ? "…" : clock(endMinutes)}`;
}

export function writtenHeadline({ sessions }: WrittenClock): string {
  return `${counted(sessions, "session")} written to Sessions`;
}

export function writtenDetails({ known, sheetRow, sessions, notices }: WrittenClock): string[] {
  return [
    ...(sheetRow === undefined
      ? []
      : [
          sessions === 1
            ? `It is row ${number(sheetRow)}.`
            : `They begin at row ${number(sheetRow)}.`,
        ]),
    ...(known > 0
      ? [
          `${counted(known, "session")} stood there from an attempt before, and was not written twice.`,
        ]
      : []),
    "Check sessions looks at new rows as at any other.",
    ...notices,
  ];
}
