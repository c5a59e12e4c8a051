import type { NewHabit } from "../../../billing/logs/bringing/habitsOf";
import type { LogHabit } from "../../../billing/logs/bringing/logHabit";
import type { SheetNames } from "../../../billing/logs/bringing/sheetNames";
import type { LogSheet } from "../../../billing/logs/logSheet";
import type { ColumnMatch } from "../../../billing/logs/matching/matchColumns";
import type { LogRow } from "../../../billing/logs/rows/logRow";
import type { LogAnswers } from "../../../billing/logs/rows/questions";
import type { IsoDate } from "../../../billing/records";
import type { AdoptTableWrite } from "../../../workbook/plan/plan";
import type { ListLook } from "../../../workbook/reading/inPlace/lookAtList";
import type { TableSnapshot } from "../../../workbook/reading/tableSnapshot";
import { sameHeader } from "../../../workbook/tables";
import { SheetNames as TakenNames } from "../../documents/sheetNames";
import { addedColumns, type AddedColumn } from "./addedColumns";
import { adoptionHabits } from "./adoptionHabits";
import { herList, type HerList } from "./herList";
import { listReading, type ListReading } from "./listReading";

/** What using a list of hers in place comes to, before anything is written. */
export interface Adoption {
  list: HerList;
  reading: ListReading;
  added: AddedColumn[];
  habits: NewHabit[];
  write: AdoptTableWrite;
}

export interface AdoptionFacts {
  /** Her sheet, and its sessions as they were previewed. */
  sheet: LogSheet;
  columns: readonly ColumnMatch[];
  rows: readonly LogRow[];
  answers: LogAnswers;
  /** Whose its rows are that name nobody. */
  whose: SheetNames;
  look: ListLook;
  /** Table LogHabits, and what is said now of names and answers. */
  before: readonly LogHabit[];
  said: readonly NewHabit[];
  /** An empty table Sessions, where there is one. */
  sessions: TableSnapshot<"Sessions"> | undefined;
  sheetNames: readonly string[];
  definedNames: readonly string[];
  today: IsoDate;
}

/** Decides how a list becomes table Sessions, or says why it cannot, in a full sentence. */
export function decideAdoption(facts: AdoptionFacts): Adoption | { why: string } {
  const { sheet, rows, today } = facts;
  const list = listOf(facts);
  if ("why" in list) return list;
  const offset = list.area.column - (sheet.firstColumn - 1);
  const reading = listReading({
    sheet: list.sheet,
    matches: matchesWithin(facts.columns, offset, list.headers.length),
    answers: facts.answers,
    sheetNames: facts.whose,
    rows,
    today,
  });
  if ("why" in reading) return reading;
  const beside = cellsBeside(sheet, list);
  if (beside) return { why: beside };
  const added = addedColumns({
    headers: list.headers,
    columns: reading.columns,
    sheet: list.sheet,
    rows: reading.rows,
  });
  const habits = adoptionHabits({
    log: sheet.name,
    headers: list.headers,
    reading,
    added,
    said: facts.said,
    before: facts.before,
  });
  return { list, reading, added, habits, write: writeOf(facts, list, added) };
}

/** Where the list stands, or why none could be a table. */
export function listOf(facts: AdoptionFacts): HerList | { why: string } {
  return herList(facts.sheet, facts.look, knownOf(facts));
}

function knownOf({ columns, rows }: AdoptionFacts) {
  return {
    columns: columns.filter(({ field }) => field !== "none").map(({ column }) => column),
    lastRow: rows.reduce((last, { sheetRow }) => Math.max(last, sheetRow), 0),
  };
}

/** The matches of the list's own columns, by their positions in the table. */
function matchesWithin(
  columns: readonly ColumnMatch[],
  offset: number,
  count: number
): ColumnMatch[] {
  return Array.from({ length: count }, (_, position): ColumnMatch => {
    const match = columns.find(({ column }) => column === position + offset);
    const none = { field: "none", confidence: 1, reason: "", header: "", samples: [], others: [] };
    return { ...(match ?? (none as Omit<ColumnMatch, "column">)), column: position };
  });
}

/** New columns would push what stands at the right of the list. */
function cellsBeside(sheet: LogSheet, { area, title }: HerList): string | undefined {
  const top = area.row - (sheet.firstRow - 1);
  const right = area.column - (sheet.firstColumn - 1) + area.columns;
  for (const row of sheet.rows.slice(top, top + area.rows)) {
    if (row.slice(right).every(({ value }) => value === null || value === "")) continue;
    const what = title === undefined ? "the list" : `table ${title}`;
    return `Something stands at the right of ${what}, where columns would be added; move it to another sheet or below, or copy the log in.`;
  }
  return undefined;
}

function writeOf(
  { sheet, sessions, sheetNames, definedNames }: AdoptionFacts,
  list: HerList,
  added: readonly AddedColumn[]
): AdoptTableWrite {
  return {
    kind: "adoptTable",
    table: "Sessions",
    sheet: sheet.name,
    area: list.area,
    ...(list.title === undefined ? {} : { title: list.title }),
    headers: list.changedHeaders.map((position) => ({
      position,
      header: list.headers[position] ?? "",
    })),
    columns: added.map((column) => ({
      ...column,
      isThere: list.begun.some((header) => sameHeader(header, column.as)),
    })),
    ...(sessions ? { former: formerOf(sessions, sheetNames, definedNames) } : {}),
  };
}

/** The empty table of set-up is kept, under another name. */
function formerOf(
  { title, sheet }: TableSnapshot<"Sessions">,
  sheetNames: readonly string[],
  definedNames: readonly string[]
): NonNullable<AdoptTableWrite["former"]> {
  const isOurs = sheet.toLowerCase() === "sessions";
  const names = new TakenNames(definedNames);
  let as = "Sessions_empty";
  for (let number = 2; names.isTaken(as); number += 1) as = `Sessions_empty${number}`;
  const sheetAs = new TakenNames(sheetNames).take("Sessions (empty)");
  return { title, as, ...(isOurs ? { sheet: { from: sheet, as: sheetAs } } : {}) };
}
