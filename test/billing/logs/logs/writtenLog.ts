import { durationUnitOf } from "../../../../src/billing/logs/cells/readDurations";
import type { LogSheet } from "../../../../src/billing/logs/logSheet";
import type { SessionField } from "../../../../src/billing/logs/matching/fields";
import { headerLanguages } from "../../../../src/billing/logs/matching/headers/headerWords";
import { headersOfSessions } from "../../../../src/billing/logs/matching/headers/sessions";
import { wordsFor } from "../../../../src/billing/logs/matching/knownHeaders";
import { calendarDay, fromDayNumber, dayNumber } from "../../../../src/billing/time/isoDate";
import fc from "../../../support/laws";
import { clock, day, duration, grid, type Typed } from "../grid";

/** A session that somebody writes into her log. */
export interface WrittenSession {
  date: string;
  first: string;
  last: string;
  provider: string;
  code: string;
  startMinutes: number;
  minutes: number;
  chargeCents: number;
  place: string;
  modifiers: string[];
  diagnoses: string[];
  noteSigned: boolean;
  description: string;
  payer: string;
}

const people: [string, string][] = [
  ["Ava", "Moreno"],
  ["Ben", "Ito"],
  ["Cy", "Adler"],
  ["Dia", "Marsh"],
  ["Élodie", "Núñez"],
  ["Finn", "O'Neil"],
  ["Gus", "Lee-Park"],
];
const descriptions = [
  "obstacle course and swing",
  "worked on buttons and zips",
  "handwriting, two pages",
  "feeding with new textures",
];

const session: fc.Arbitrary<WrittenSession> = fc
  .record({
    date: fc
      .integer({ min: dayNumber("2026-01-02"), max: dayNumber("2026-11-20") })
      .map(fromDayNumber),
    person: fc.constantFrom(...people),
    provider: fc.constantFrom("Jane Roe", "Kim Poe"),
    code: fc.constantFrom("97530", "97110", "97112", "97535", "97533"),
    startMinutes: fc.integer({ min: 32, max: 68 }).map((quarters) => quarters * 15),
    minutes: fc.constantFrom(15, 30, 45, 60, 75),
    place: fc.constantFrom("11", "12", "03"),
    modifiers: fc.constantFrom<string[]>(["GO"], ["GO", "59"], ["GO", "KX"]),
    diagnoses: fc.constantFrom<string[]>(["F84.0"], ["F82", "R27.8"]),
    noteSigned: fc.boolean(),
    description: fc.constantFrom(...descriptions),
    payer: fc.constantFrom("Aetna", "Cigna", "Self-pay"),
  })
  .map(({ person: [first, last], ...rest }): WrittenSession => ({
    ...rest,
    first,
    last,
    chargeCents: (rest.minutes / 15) * 3375,
  }));

type Column = SessionField;
type Style<Value> = (value: Value, session: WrittenSession) => Typed;

const dateStyles: Record<string, Style<string>> = {
  real: (date) => day(date),
  realLong: (date) => day(date, "dddd, mmmm d, yyyy"),
  monthFirst: (date) => numbers(date, (y, m, d) => `${m}/${d}/${y}`),
  shortYear: (date) => numbers(date, (y, m, d) => `${m}/${d}/${y % 100}`),
  dayFirst: (date) => numbers(date, (y, m, d) => `${d}.${m}.${y}`),
  iso: (date) => date,
  words: (date) => numbers(date, (y, m, d) => `${months[m - 1] ?? ""} ${d}, ${y}`),
  withoutYear: (date) => numbers(date, (_, m, d) => `${m}/${d}`),
};
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const timeStyles: Record<string, Style<number>> = {
  real: (minutes) => clock(0, minutes),
  real24: (minutes) => clock(0, minutes, "hh:mm"),
  text: (minutes) => twelve(minutes, " AM", " PM"),
  short: (minutes) => twelve(minutes, "a", "p"),
  text24: (minutes) => `${Math.floor(minutes / 60)}:${two(minutes % 60)}`,
};

const durationStyles: Record<string, Style<number>> = {
  number: (minutes) => minutes,
  words: (minutes) => `${minutes} min`,
  hours: (minutes) => `${Math.floor(minutes / 60)}h ${two(minutes % 60)}m`,
  clock: (minutes) => `${Math.floor(minutes / 60)}:${two(minutes % 60)}`,
  real: (minutes) => duration(minutes),
};

const moneyStyles: Record<string, Style<number>> = {
  number: (cents) => cents / 100,
  text: (cents) => `$${(cents / 100).toFixed(2)}`,
  format: (cents) => ({ value: cents / 100, format: "$#,##0.00" }),
};

const yesStyles: Record<string, Style<boolean>> = {
  words: (yes) => (yes ? "Yes" : "No"),
  letters: (yes) => (yes ? "y" : "n"),
  boxes: (yes) => yes,
  done: (yes) => (yes ? "done" : "pending"),
};

/** How a log is written; everything that is chosen is chosen by chance. */
export interface Writing {
  sessions: WrittenSession[];
  columns: { field: Column; header: string }[];
  blankColumn: boolean;
  dates: keyof typeof dateStyles;
  times: keyof typeof timeStyles;
  durations: keyof typeof durationStyles;
  money: keyof typeof moneyStyles;
  yes: keyof typeof yesStyles;
  lastNameFirst: boolean;
  codeAsNumber: boolean;
  titles: string[];
  byMonth: { titles: boolean; totals: boolean; headers: boolean; blanks: boolean };
  dateOncePerDay: boolean;
  /** Columns that are no part of a session. */
  extras: (keyof typeof extraCells)[];
  /** Every third session stands there once more, as one that was cancelled. */
  withCancelled: boolean;
}

const extraCells = {
  DOB: "3/14/2019",
  Paid: "$20.00",
  "Auth #": "A77812",
  Weekday: "Monday",
  Status: "kept",
} as const;

const optional: Column[] = [
  ...(["Provider", "Start", "End", "Time span", "Minutes", "Units", "Place", "Modifiers"] as const),
  ...(["Diagnoses", "Note signed", "Description", "Charge", "Payer"] as const),
];

const columns = fc
  .record({
    language: fc.constantFrom(...headerLanguages),
    names: fc.constantFrom<Column[]>(["Client"], ["First name", "Last name"]),
    more: fc.subarray(optional),
    picks: fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
    order: fc.nat(),
  })
  .map(({ language, names, more, picks, order }) => {
    // A column of spans says start and end already.
    const fields = ["Date" as const, "Code" as const, ...names, ...more].filter(
      (field) => !(more.includes("Time span") && (field === "Start" || field === "End"))
    );
    const headed = fields.map((field, place) => {
      // Who writes minutes under a header of hours is asked by nobody.
      const words = wordsFor(headersOfSessions[field], language).filter(
        (word) => durationUnitOf(word) !== "hours"
      );
      return { field, header: words[(picks[place] ?? 0) % words.length] ?? field };
    });
    const turned = headed.map((_, place) => headed[(place * 7 + order) % headed.length]);
    const isWhole = new Set(turned).size === headed.length;
    return isWhole ? turned.flatMap((each) => each ?? []) : headed;
  })
  // Two columns under one header are told apart by nobody.
  .filter((headed) => new Set(headed.map(({ header }) => header)).size === headed.length);

export const writing: fc.Arbitrary<Writing> = fc.record({
  sessions: fc.array(session, { minLength: 1, maxLength: 24 }).map(sorted),
  columns,
  blankColumn: fc.boolean(),
  dates: fc.constantFrom(...Object.keys(dateStyles)),
  times: fc.constantFrom(...Object.keys(timeStyles)),
  durations: fc.constantFrom(...Object.keys(durationStyles)),
  money: fc.constantFrom(...Object.keys(moneyStyles)),
  yes: fc.constantFrom(...Object.keys(yesStyles)),
  lastNameFirst: fc.boolean(),
  codeAsNumber: fc.boolean(),
  titles: fc.subarray(["Bright Steps OT", "Session log 2026"]),
  byMonth: fc.record({
    titles: fc.boolean(),
    totals: fc.boolean(),
    headers: fc.boolean(),
    blanks: fc.boolean(),
  }),
  dateOncePerDay: fc.boolean(),
  extras: fc.subarray(["DOB", "Paid", "Auth #", "Weekday", "Status"]),
  withCancelled: fc.boolean(),
});

function sorted(sessions: WrittenSession[]): WrittenSession[] {
  return [...sessions].sort((one, other) =>
    one.date < other.date ? -1 : one.date > other.date ? 1 : 0
  );
}

/** The sheet that somebody would have written so. */
export function writtenSheet(written: Writing): LogSheet {
  const { sessions, columns: headed, titles, byMonth } = written;
  const { extras } = written;
  const header: Typed[] = [...headed.map((column) => column.header), ...extras];
  const rows: Typed[][] = [...titles.map((title) => [title]), header];
  let month = "";
  let date = "";
  for (const each of sessions) {
    if (each.date.slice(0, 7) !== month) {
      if (month !== "" && byMonth.totals) rows.push(totalOf(written));
      if (month !== "" && byMonth.blanks) rows.push([]);
      month = each.date.slice(0, 7);
      if (byMonth.titles) {
        rows.push([numbers(each.date, (y, m) => `${months[m - 1] ?? ""} ${y}`)]);
      }
      if (byMonth.headers) rows.push(header);
      date = "";
    }
    const isLeftOut = written.dateOncePerDay && each.date === date;
    date = each.date;
    const cells = headed.map(({ field }) =>
      field === "Date" && isLeftOut ? null : cellOf(field, each, written)
    );
    rows.push([...cells, ...extras.map((extra) => extraCells[extra])]);
    const isCancelled = written.withCancelled && extras.includes("Status") && rows.length % 3 === 0;
    if (!isCancelled) continue;
    const others = extras.map((extra) =>
      extra === "Status" ? "Cancelled - sick" : extraCells[extra]
    );
    rows.push([...headed.map(({ field }) => cellOf(field, each, written)), ...others]);
  }
  if (byMonth.totals) rows.push(totalOf(written));
  return grid(
    written.blankColumn
      ? rows.map(([first, ...rest]) => (first === undefined ? [] : [first, null, ...rest]))
      : rows
  );
}

function totalOf({ columns: headed }: Writing): Typed[] {
  return headed.map(({ field }, place) => {
    if (place === 0) return "Total";
    return field === "Minutes" || field === "Units" || field === "Charge" ? 100 : null;
  });
}

function cellOf(field: Column, each: WrittenSession, written: Writing): Typed {
  const name = `${each.first} ${each.last}`;
  switch (field) {
    case "Date":
      return dateStyles[written.dates]?.(each.date, each) ?? null;
    case "Client":
      return written.lastNameFirst ? `${each.last}, ${each.first}` : name;
    case "First name":
      return each.first;
    case "Last name":
      return each.last;
    case "Provider":
      return each.provider;
    case "Code":
      return written.codeAsNumber ? Number(each.code) : each.code;
    case "Start":
      return timeStyles[written.times]?.(each.startMinutes, each) ?? null;
    case "End":
      return timeStyles[written.times]?.(each.startMinutes + each.minutes, each) ?? null;
    case "Time span":
      return `${twelve(each.startMinutes, " AM", " PM")} - ${twelve(each.startMinutes + each.minutes, " AM", " PM")}`;
    case "Minutes":
      return durationStyles[written.durations]?.(each.minutes, each) ?? null;
    case "Units":
      return each.minutes / 15;
    case "Place":
      return each.place;
    case "Modifiers":
      return each.modifiers.join(", ");
    case "Diagnoses":
      return each.diagnoses.join(", ");
    case "Note signed":
      return yesStyles[written.yes]?.(each.noteSigned, each) ?? null;
    case "Description":
      return each.description;
    case "Charge":
      return moneyStyles[written.money]?.(each.chargeCents, each) ?? null;
    case "Payer":
      return each.payer;
  }
}

function numbers(
  isoDate: string,
  write: (year: number, month: number, day: number) => string
): string {
  const { year, month, day: ofMonth } = calendarDay(isoDate) ?? { year: 0, month: 1, day: 1 };
  return write(year, month, ofMonth);
}

function twelve(minutes: number, am: string, pm: string): string {
  const hour = Math.floor(minutes / 60);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${two(minutes % 60)}${hour < 12 ? am : pm}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
