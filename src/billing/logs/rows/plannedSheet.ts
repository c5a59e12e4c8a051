import type { LogCell, LogSheet } from "../logSheet";
import type { LogField } from "../matching/fields";
import type { Addition, ColumnMatch } from "../matching/matchColumns";
import type { LogBlock } from "../sheets/logBlocks";
import { periodInText } from "../cells/periodInText";
import { wordsIn } from "../sheets/filledCells";
import type { RowClass } from "./classifyRows";

/** A list of a sheet with its columns matched and its rows told apart. */
export interface PlannedList {
  block: LogBlock;
  matches: readonly ColumnMatch[];
  /** The column of each field that has one. */
  columnOf: ReadonlyMap<LogField, number>;
  /** Columns that add to the field of another. */
  additions: readonly { column: number; adds: Addition }[];
  classes: readonly RowClass[];
}

/** A sheet whose lists are known, before its cells are read. */
export interface PlannedSheet extends RowsInParts {
  sheet: LogSheet;
  lists: readonly PlannedList[];
  /** By the row's position, the client that a title above it names, where no column does. */
  titleClients?: ReadonlyMap<number, string>;
}

/** A row that is read, or that tells its day to those below it. */
export interface PlannedRow {
  list: PlannedList;
  /** Position in the sheet's rows, from 0. */
  row: number;
  kind: "session" | "day" | "passed over";
  /** Counts what nothing is carried across: titles, totals and the beginnings of lists. */
  stretch: number;
  /** Which part of the sheet it lies in: a title that names a year begins another. */
  part: number;
}

/** The rows of a sheet in order, and of each of its parts the titles that may say a year. */
export interface RowsInParts {
  rows: PlannedRow[];
  /** Of each part the texts that may say year and month, the surest first. */
  titles: string[][];
}

/** The cell of a field in a row; empty where the list has no such column. */
export function cellOf(
  sheet: LogSheet,
  { list, row }: Pick<PlannedRow, "list" | "row">,
  field: LogField
): LogCell {
  const column = list.columnOf.get(field);
  return (column === undefined ? undefined : sheet.rows[row]?.[column]) ?? empty;
}

const empty: LogCell = { value: null };

/** The rows of a sheet that matter to its sessions, and the titles above them. */
export function rowsInParts(sheet: LogSheet, lists: readonly PlannedList[]): RowsInParts {
  const rows: PlannedRow[] = [];
  const titles: string[][] = [[sheet.name]];
  let stretch = 0;
  for (const list of lists) {
    stretch += 1;
    const first = list.block.header?.firstRow ?? -1;
    for (const { row, kind } of list.classes) {
      if (kind === "title") {
        const text = textOf(sheet.rows[row] ?? []);
        const isYear = periodInText(text).years.length > 0;
        if (isYear && row < first) titles[titles.length - 1]?.unshift(text);
        else if (isYear) titles.push([text, sheet.name]);
      }
      if (kind === "title" || kind === "total") stretch += 1;
      if (kind === "blank" || kind === "header" || kind === "title" || kind === "total") continue;
      const isRead = kind === "session" || kind === "day";
      const part = titles.length - 1;
      rows.push({ list, row, kind: isRead ? kind : "passed over", stretch, part });
    }
  }
  return { rows, titles };
}

function textOf(row: readonly LogCell[]): string {
  return [...new Set(row.map(wordsIn).filter((words) => words !== ""))].join(" ");
}

/** What heads the column of a field; "" where nothing does, or there is none. */
export function headerOf({ list }: Pick<PlannedRow, "list">, field: LogField): string {
  const column = list.columnOf.get(field);
  return list.matches.find((match) => match.column === column)?.header ?? "";
}

/** True where nothing stands between two rows across which nothing is carried. */
export function isSameStretch(one: PlannedRow, other: PlannedRow): boolean {
  return one.list === other.list && one.stretch === other.stretch;
}
