import type { IsoDate } from "../../records";
import { yearOf } from "../../time/isoDate";
import type { DateOrder } from "../cells/dateOrder";
import { parseDateText } from "../cells/dateText";
import { meaningOf } from "../cells/numberFormat";
import { periodInText } from "../cells/periodInText";
import { readDates, type DateOptions, type DateReadings } from "../cells/readDates";
import type { CellReading, LogCell, LogSheet } from "../logSheet";
import { isFilled } from "../sheets/filledCells";
import { isWrittenOnce } from "./fillDown";
import {
  cellOf,
  headerOf,
  isSameStretch,
  type PlannedRow,
  type PlannedSheet,
} from "./plannedSheet";
import { placesOf, type LogAnswers, type Question } from "./questions";

/** The days of sessions, by their rows. */
export interface DatesOfLog {
  /** Rows without an entry have none. */
  readings: ReadonlyMap<PlannedRow, CellReading<IsoDate>>;
  /** Rows whose day is that of a row above. */
  filledDown: ReadonlySet<PlannedRow>;
  questions: Question[];
}

interface DateEntry {
  sheet: LogSheet;
  row: PlannedRow;
  cell: LogCell;
}

/** Dates that are read together, with the texts that may say their year. */
interface DateColumn {
  entries: DateEntry[];
  titles: string[];
}

/**
 * Reads the dates of a log's sheets. What 10/5 means is decided over all of them where one cell
 * proves it; years are decided in each part of a sheet, under the title that names one, and over all
 * of them where each is a month without its year.
 */
export function datesOfLog(
  plans: readonly PlannedSheet[],
  answers: LogAnswers,
  today: IsoDate
): DatesOfLog {
  const columns = joinedMonths(plans.flatMap((plan) => columnsOf(plan, yearOf(today))));
  const order = sharedOrder(columns, answers, today);
  const read = columns.map((column) => ({
    column,
    readings: readColumn(column, answers, today, order),
  }));
  const isOnce = new Map(plans.map(({ sheet }) => [sheet, writtenOnce(sheet, read)]));
  const result = {
    readings: new Map<PlannedRow, CellReading<IsoDate>>(),
    filledDown: new Set<PlannedRow>(),
  };
  for (const { column, readings } of read) fillDown(column, readings, isOnce, result);
  return {
    ...result,
    questions: read.flatMap(({ column, readings }) => questionsOf(column, readings)),
  };
}

/** The parts of a sheet, each with the rows whose dates it holds. */
function columnsOf({ sheet, rows, titles }: PlannedSheet, thisYear: number): DateColumn[] {
  const columns = titles.map((texts): DateColumn => ({ entries: [], titles: texts }));
  for (const row of rows) {
    const cell = row.kind === "day" ? dayCell(sheet, row) : cellOf(sheet, row, "Date");
    if (row.kind === "passed over" && !isDay(cell, thisYear)) continue;
    columns[row.part]?.entries.push({ sheet, row, cell });
  }
  return columns.filter(({ entries }) => entries.length > 0);
}

/** A title that is a day stands wherever it pleases. */
function dayCell(sheet: LogSheet, { list, row }: PlannedRow): LogCell {
  return list.block.cellsOf(sheet.rows[row] ?? []).find(isFilled) ?? { value: null };
}

function isDay(cell: LogCell, thisYear: number): boolean {
  if (typeof cell.value === "number") return meaningOf(cell.format) === "date";
  return typeof cell.value === "string" && parseDateText(cell.value, thisYear) !== undefined;
}

/** A tab a month, none of which names its year, is one column of dates that may pass a New Year. */
function joinedMonths(columns: readonly DateColumn[]): DateColumn[] {
  const months = columns.map(({ titles }) => {
    const periods = titles.map(periodInText);
    return periods.some(({ years }) => years.length > 0) ? undefined : periods.at(-1)?.month;
  });
  const areMonths = months.every((month) => month !== undefined) && columns.length > 1;
  if (!areMonths || new Set(months).size < months.length) return [...columns];
  return [{ entries: columns.flatMap(({ entries }) => entries), titles: [] }];
}

/**
 * The order in which all sheets write their dates: the one that some cell proves and none
 * contradicts, else the one to which every sheet comes that decides for itself.
 */
function sharedOrder(
  columns: readonly DateColumn[],
  answers: LogAnswers,
  today: IsoDate
): DateOrder | undefined {
  if (answers.dateOrder) return answers.dateOrder;
  const [first] = columns;
  if (!first || columns.length === 1) return undefined;
  const entries = columns.flatMap((column) => column.entries);
  const all = readDates(
    entries.map(({ cell }) => cell),
    { dateSystem: systemOf(first), today }
  );
  if (all.order?.from === "cell" || all.order?.from === "weekdays") return all.order.order;
  const own = new Set(
    columns.flatMap((column) => readColumn(column, {}, today, undefined).order?.order ?? [])
  );
  const [only] = own;
  return own.size === 1 ? only : all.order?.order;
}

function systemOf({ entries }: DateColumn): LogSheet["dateSystem"] {
  return entries[0]?.sheet.dateSystem ?? "1900";
}

function readColumn(
  column: DateColumn,
  answers: LogAnswers,
  today: IsoDate,
  order: DateOrder | undefined
): DateReadings {
  const cells = column.entries.map(({ cell }) => cell);
  const options: DateOptions = {
    dateSystem: systemOf(column),
    today,
    fillDown: true,
    yearOf: { texts: column.titles },
    ...(order ? { order } : {}),
    ...(answers.realDates ? { realDates: answers.realDates } : {}),
  };
  const readings = readDates(cells, options);
  const asksYear = readings.questions.some(({ about }) => about === "year");
  if (!asksYear || answers.year === undefined) return readings;
  return readDates(cells, { ...options, yearOf: { texts: column.titles, year: answers.year } });
}

type ReadColumn = { column: DateColumn; readings: DateReadings };

/** Whether a sheet's dates stand on the first row of a day only. */
function writtenOnce(sheet: LogSheet, read: readonly ReadColumn[]): boolean {
  const rows = read.flatMap(({ column, readings }) =>
    column.entries.flatMap((entry, position) => {
      if (entry.sheet !== sheet || entry.row.kind !== "session") return [];
      const reading = readings.cells[position];
      return [{ hasOwn: isFilled(entry.cell), stretch: entry.row.stretch, reading }];
    })
  );
  return isWrittenOnce(rows, (row) => {
    const reading = rows[row]?.reading;
    return reading?.kind === "read" ? reading.value : undefined;
  });
}

function fillDown(
  { entries }: DateColumn,
  { cells, filledFrom }: DateReadings,
  isOnce: ReadonlyMap<LogSheet, boolean>,
  result: { readings: Map<PlannedRow, CellReading<IsoDate>>; filledDown: Set<PlannedRow> }
): void {
  entries.forEach(({ row, cell, sheet }, position) => {
    const reading = cells[position];
    if (!reading || row.kind !== "session") return;
    const isDitto = isFilled(cell);
    const from = filledFrom[position];
    if (from === undefined) {
      if (!isDitto && reading.kind === "blank") return;
      result.readings.set(row, reading);
      return;
    }
    const source = entries[from]?.row;
    const isOfTitle = source?.kind === "day";
    if (source && isSameStretch(source, row) && (isDitto || isOfTitle || isOnce.get(sheet))) {
      result.readings.set(row, reading);
      result.filledDown.add(row);
    } else if (isDitto) {
      const text = String(cell.value);
      result.readings.set(row, { kind: "unclear", text, why: "there is no date above it" });
    }
  });
}

const abouts = { order: "dateOrder", "real dates": "realDates", year: "year" } as const;

function questionsOf({ entries }: DateColumn, { questions }: DateReadings): Question[] {
  return questions.map(({ about, question, answers, cells }) => {
    const places = placesOf(
      cells.map((position) => {
        const entry = entries[position];
        return entry && { ...entry, header: headerOf(entry.row, "Date") };
      })
    );
    return { about: abouts[about], question, answers, places };
  });
}
