import { findPlace } from "../../codes/places";
import { dateOrders } from "../cells/dateOrder";
import { decimalSigns } from "../cells/moneyText";
import { durationUnits } from "../cells/readDurations";
import { openHoursAnswers } from "../cells/readTime";
import { realDateAnswers } from "../cells/turnedDates";
import type { LogSheet } from "../logSheet";
import { fieldKinds, fieldsOf, logTables, type LogField, type LogTable } from "../matching/fields";
import type { FixedMatch } from "../matching/matchColumns";
import { placeAsTyped } from "../rows/placesOfLog";
import type { LogAnswers } from "../rows/questions";
import { headersOfLog, type HeadersOfLog } from "./headersOfLog";
import type { LogHabit } from "./logHabit";
import { nameKinds, type NameAnswer, type NameKind } from "./names";
import type { SheetNames } from "./sheetNames";

/** What she said of a log when it, or one written alike, was brought. */
export interface RememberedLog {
  /** The log whose habits these are; absent: nothing is remembered of one like this. */
  like?: string;
  /** What the sheet lists. */
  table?: LogTable;
  /** Of columns that this log has under the same header, once. */
  columns: FixedMatch[];
  /** For questions that are asked, and only for those. The year is never remembered. */
  answers: LogAnswers;
  /** Names of the log that are other names in the tables. */
  names: NameAnswer[];
  /** Whose the whole sheet is; never of a log of another name. */
  sheetNames: SheetNames;
}

/** Of a log of another name so many of the remembered headers have to be there. */
const leastAlike = 0.6;
const fewestAlike = 2;
/** A sheet of the same name may hold something else by now. */
const leastOfSameName = 0.3;
/** A log of another name lists the same only where it is nearly the same. */
const leastOfTable = 0.8;

/** What is remembered of a log: by its own name, else of the log whose headers are most alike. */
export function rememberedOf(sheet: LogSheet, habits: readonly LogHabit[]): RememberedLog {
  const nothing: RememberedLog = { columns: [], answers: {}, names: [], sheetNames: {} };
  if (habits.length === 0) return nothing;
  const headers = headersOfLog(sheet);
  const logs = [...habitsByLog(habits)].map(([log, own]) => ({
    log,
    own,
    ...alikeness(own, headers),
  }));
  const same = logs.find(({ log }) => log === sheet.name);
  if (same && (same.remembered === 0 || same.share >= leastOfSameName)) {
    const because = "as when it was last brought";
    const remembered = rememberedFrom(same.own, sheet.name, headers, because, true);
    return { ...remembered, sheetNames: sheetNamesSaid(same.own) };
  }
  // Of logs that are equally alike the latest is at the end.
  const alike = logs
    .filter(({ share, present }) => share >= leastAlike && present >= fewestAlike)
    .reduce<(typeof logs)[number] | undefined>(
      (best, each) => (best && best.share > each.share ? best : each),
      undefined
    );
  if (!alike) return nothing;
  const { own, log, share, present } = alike;
  const isSameList = share >= leastOfTable && present * 2 >= headers.count;
  return rememberedFrom(own, log, headers, `as in “${log}”`, isSameList);
}

/** The logs in the order in which something was last remembered of them. */
function habitsByLog(habits: readonly LogHabit[]): Map<string, LogHabit[]> {
  const byLog = new Map<string, LogHabit[]>();
  for (const habit of habits) {
    const known = byLog.get(habit.log) ?? [];
    known.push(habit);
    byLog.delete(habit.log);
    byLog.set(habit.log, known);
  }
  return byLog;
}

function alikeness(habits: readonly LogHabit[], headers: HeadersOfLog) {
  const keys = new Set(
    habits.filter(({ about }) => about === "Column").map(({ hers }) => headers.keyOf(hers))
  );
  const present = [...keys].filter((key) => headers.columns.has(key)).length;
  return { remembered: keys.size, present, share: keys.size === 0 ? 0 : present / keys.size };
}

function rememberedFrom(
  habits: readonly LogHabit[],
  like: string,
  headers: HeadersOfLog,
  because: string,
  isSameList: boolean
): RememberedLog {
  const table = isSameList ? tableSaid(habits) : undefined;
  return {
    like,
    ...(table ? { table } : {}),
    columns: columnsSaid(habits, headers, tableSaid(habits), because),
    answers: answersSaid(habits),
    names: namesSaidOf(habits),
    sheetNames: {},
  };
}

function tableSaid(habits: readonly LogHabit[]): LogTable | undefined {
  const said = last(habits, "Table")?.meaning;
  return logTables.find((table) => table === said);
}

function columnsSaid(
  habits: readonly LogHabit[],
  headers: HeadersOfLog,
  table: LogTable | undefined,
  because: string
): FixedMatch[] {
  const fields = new Set<string>(
    table ? fieldsOf(table) : Object.values(fieldKinds).flatMap((kinds) => Object.keys(kinds))
  );
  const byColumn = new Map<number, FixedMatch>();
  for (const { about, hers, meaning } of habits) {
    const column = about === "Column" ? headers.columns.get(headers.keyOf(hers)) : undefined;
    if (column === undefined || (meaning !== "none" && !fields.has(meaning))) continue;
    byColumn.set(column, { column, field: meaning as LogField | "none", because });
  }
  // What was said last of a field holds.
  const byField = new Map([...byColumn.values()].map((match) => [match.field, match.column]));
  return [...byColumn.values()].filter(
    ({ field, column }) => field === "none" || byField.get(field) === column
  );
}

const rememberedAnswers = {
  dateOrder: dateOrders,
  realDates: realDateAnswers,
  openHours: openHoursAnswers,
  durationUnit: durationUnits,
  decimal: decimalSigns,
} as const satisfies Partial<Record<keyof LogAnswers, readonly string[]>>;

/** Answers that hold for a way of writing, which the year does not. */
export const answersToRemember = Object.keys(
  rememberedAnswers
) as (keyof typeof rememberedAnswers)[];

function answersSaid(habits: readonly LogHabit[]): LogAnswers {
  const answers: Record<string, string> = {};
  const places: Record<string, string> = {};
  for (const { about, hers, meaning } of habits) {
    const place = meaning.trim();
    const isPlace = place === placeAsTyped || findPlace(place) !== undefined;
    if (about === "Place" && hers !== "" && isPlace) places[hers] = place.padStart(2, "0");
    const asked = about === "Answer" && answersToRemember.find((each) => each === hers);
    const allowed: readonly string[] = asked ? rememberedAnswers[asked] : [];
    if (asked && allowed.includes(meaning)) answers[asked] = meaning;
  }
  return { ...answers, ...(Object.keys(places).length > 0 ? { places } : {}) };
}

function namesSaidOf(habits: readonly LogHabit[]): NameAnswer[] {
  return habits.flatMap(({ about, hers, meaning }): NameAnswer[] => {
    const kind = nameKinds.find((each): each is NameKind => each === about);
    const isSaid = kind !== undefined && hers !== "" && meaning !== "";
    return isSaid ? [{ kind, typed: hers, does: "same", as: meaning }] : [];
  });
}

/** Remembered as what is meant by a blank. */
function sheetNamesSaid(habits: readonly LogHabit[]): SheetNames {
  const names: SheetNames = {};
  for (const { about, hers, meaning } of habits) {
    if (hers !== "" || meaning === "") continue;
    const name = meaning === "none" ? "" : meaning;
    if (about === "Client") names.client = name;
    if (about === "Provider") names.provider = name;
  }
  return names;
}

function last(habits: readonly LogHabit[], about: LogHabit["about"]): LogHabit | undefined {
  return habits.filter((habit) => habit.about === about).at(-1);
}
