import type { LogRow } from "../../../../src/billing/logs/rows/logRow";
import type { LogAnswers } from "../../../../src/billing/logs/rows/questions";
import type { Writing, WrittenSession } from "./writtenLog";

/** What she would answer who wrote the log. */
export function answersOf({ dates }: Writing): Required<Omit<LogAnswers, "places">> {
  return {
    dateOrder: dates === "dayFirst" ? "day first" : "month first",
    realDates: "as shown",
    year: 2026,
    openHours: "as typed",
    durationUnit: "minutes",
    decimal: "point",
  };
}

/** How a session is read that stands in such a log. */
export function expectedOf(
  session: WrittenSession,
  { columns }: Writing
): Omit<LogRow, "sheetRow"> {
  const has = new Set(columns.map(({ field }) => field));
  const { startMinutes, minutes } = session;
  const end = startMinutes + minutes;
  const isSpan = has.has("Time span");
  return {
    date: session.date,
    client: `${session.first} ${session.last}`,
    code: session.code,
    ...(has.has("Provider") ? { provider: session.provider } : {}),
    ...(has.has("Start") || isSpan ? { startMinutes } : {}),
    ...(has.has("End") || isSpan ? { endMinutes: end } : {}),
    ...(has.has("Minutes") ? { minutes } : {}),
    ...(has.has("Units") ? { units: minutes / 15 } : {}),
    ...(has.has("Place") ? { place: session.place } : {}),
    modifiers: has.has("Modifiers") ? session.modifiers : [],
    diagnoses: has.has("Diagnoses") ? session.diagnoses : [],
    ...(has.has("Note signed") ? { noteSigned: session.noteSigned } : {}),
    ...(has.has("Description") ? { description: session.description } : {}),
    ...(has.has("Charge") ? { chargeCents: session.chargeCents } : {}),
    ...(has.has("Payer") ? { payer: session.payer } : {}),
    asTyped: {},
  };
}
