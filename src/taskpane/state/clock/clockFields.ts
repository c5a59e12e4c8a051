import type { ClockEntry } from "../../../billing/sessions/clock/clockEntry";
import { isIsoDate } from "../../../billing/time/isoDate";
import type { ClockFields } from "../../../workflows/correctClock";

/** What stands in the fields by which a row is corrected. */
export interface ClockDraft {
  date: string;
  client: string;
  provider: string;
  code: string;
  start: string;
  end: string;
}

export function draftOf(entry: ClockEntry): ClockDraft {
  return {
    date: entry.date ?? "",
    client: entry.client ?? "",
    provider: entry.provider ?? "",
    code: entry.code ?? "",
    start: timeText(entry.startMinutes),
    end: timeText(entry.endMinutes),
  };
}

/** Only what she has changed; a field that she has emptied is cleared. */
export function changedFields(entry: ClockEntry, draft: ClockDraft): ClockFields {
  const before = draftOf(entry);
  const fields: ClockFields = {};
  if (draft.date !== before.date) fields.date = isIsoDate(draft.date) ? draft.date : undefined;
  if (draft.client !== before.client) fields.client = draft.client || undefined;
  if (draft.provider !== before.provider) fields.provider = draft.provider || undefined;
  if (draft.code !== before.code) fields.code = draft.code || undefined;
  if (draft.start !== before.start) fields.startMinutes = minutesOfText(draft.start);
  if (draft.end !== before.end) fields.endMinutes = minutesOfText(draft.end);
  return fields;
}

const columns = {
  date: "Date",
  client: "Client",
  provider: "Provider",
  code: "Code",
  startMinutes: "Start",
  endMinutes: "End",
} as const satisfies Record<keyof ClockFields, string>;

/** The row as it will be read once it is corrected. */
export function corrected(entry: ClockEntry, fields: ClockFields): ClockEntry {
  const changed = new Set<string>(
    (Object.keys(fields) as (keyof ClockFields)[]).map((field) => columns[field])
  );
  const problems = entry.problems.filter(({ column }) => !changed.has(column));
  return { ...entry, ...fields, problems };
}

/** `09:05`, as a field for times holds it; minutes after midnight. */
function timeText(minutes: number | undefined): string {
  if (minutes === undefined) return "";
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function minutesOfText(text: string): number | undefined {
  const match = /^(\d{2}):(\d{2})/.exec(text);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}
