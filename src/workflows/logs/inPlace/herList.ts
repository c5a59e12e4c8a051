import type { LogSheet } from "../../../billing/logs/logSheet";
import { isFilled } from "../../../billing/logs/sheets/filledCells";
import { logBlocks } from "../../../billing/logs/sheets/logBlocks";
import { shownText } from "../../../billing/logs/sheets/shownText";
import type { ListLook, TableOnSheet } from "../../../workbook/reading/inPlace/lookAtList";
import type { Area } from "../../../workbook/sheetLayout";
import { normalHeader } from "../../../workbook/tables";

/** A list of hers on its sheet, as the table that it is or would be. */
export interface HerList {
  /** With its header, and without totals of a table; all from 0. */
  area: Area;
  /** The name of the table that it is; absent: it is none yet. */
  title?: string;
  /** Headers of ours that the table has already. */
  begun: string[];
  /** As they stand, or will stand: a table has no blank header and none twice. */
  headers: string[];
  /** Positions of those that the sheet does not have so yet. */
  changedHeaders: number[];
  /** Its header and rows as a log, its columns in their places. */
  sheet: LogSheet;
}

/** What is known of the list's sessions, by which it is told from what stands beside and below it. */
export interface KnownOfList {
  /** Positions, in the sheet's rows, of the columns that mean something. */
  columns: readonly number[];
  /** The last row of a session, as Excel numbers it. */
  lastRow: number;
}

/** Finds the one list of a sheet, or says why there is none that could be a table. Full sentences. */
export function herList(
  sheet: LogSheet,
  look: ListLook,
  known: KnownOfList
): HerList | { why: string } {
  const blocks = logBlocks(sheet);
  const [block] = blocks;
  if (!block || blocks.length > 1) {
    return { why: "Several lists stand on the sheet, and only one can be the table of sessions." };
  }
  const { header } = block;
  if (!header) return { why: "Its columns have no headers; type one above each of them." };
  if (header.lastRow > header.firstRow) {
    return { why: "Its header goes over two rows, and a table has one; write it in one row." };
  }
  const top = header.firstRow;
  const table = look.tables.find((each) => holdsHeader(each, sheet, top));
  const columns = table ? columnsOfTable(table, sheet) : columnsOfList(sheet, top, known);
  const lastRow = lastFilledRow(sheet, top);
  const own = { row: sheet.firstRow - 1 + top, column: sheet.firstColumn - 1 + columns.first };
  const area = { ...own, rows: lastRow - top + 1, columns: columns.last - columns.first + 1 };
  if (table) {
    const problem = partOf(table, area, sheet, known);
    if (problem) return { why: problem };
    area.rows = table.area.rows - (table.hasTotals ? 1 : 0);
  }
  const clash = look.tables.find((each) => each !== table && overlaps(each.area, area));
  if (clash)
    return { why: `Table ${clash.title} covers a part of it; a list can be in one table only.` };
  if (area.rows < 2) return { why: "No row stands under its header." };
  const merge = look.merges.find((each) => overlaps(each.area, area));
  if (merge) {
    return {
      why: `The cells ${merge.address} are merged, which a table cannot have; unmerge them.`,
    };
  }
  const cells = sheet.rows
    .slice(top, top + area.rows)
    .map((row) => row.slice(columns.first, columns.last + 1));
  const typed = (cells[0] ?? []).map((cell) => headerText(cell, sheet));
  const headers = tableHeaders(typed);
  return {
    area,
    ...(table ? { title: table.title } : {}),
    begun: table ? table.headers.slice(area.columns) : [],
    headers,
    changedHeaders: headers.flatMap((text, at) => (cells[0]?.[at]?.value === text ? [] : [at])),
    sheet: {
      name: sheet.name,
      rows: [headers.map((text) => ({ value: text })), ...cells.slice(1)],
      firstRow: area.row + 1,
      firstColumn: area.column + 1,
      dateSystem: sheet.dateSystem,
      isTable: true,
    },
  };
}

/**
 * Headers as Excel has them in a table: a blank one becomes Column1, one that is there already gets
 * a number behind it. Case and spaces make no difference, for here they tell columns apart.
 */
export function tableHeaders(typed: readonly string[]): string[] {
  const taken = new Set(typed.filter((text) => text.trim() !== "").map(normalHeader));
  const seen = new Set<string>();
  return typed.map((text) => {
    const stem = text.trim() === "" ? "Column" : text;
    if (text.trim() !== "" && !seen.has(normalHeader(text))) {
      seen.add(normalHeader(text));
      return text;
    }
    let number = stem === "Column" && text.trim() === "" ? 1 : 2;
    while (taken.has(normalHeader(`${stem}${number}`))) number += 1;
    taken.add(normalHeader(`${stem}${number}`));
    seen.add(normalHeader(`${stem}${number}`));
    return `${stem}${number}`;
  });
}

function headerText(cell: LogSheet["rows"][number][number], { dateSystem }: LogSheet): string {
  if (typeof cell.value === "string" && !cell.isError) return cell.value;
  return cell.value === null ? "" : shownText(cell, dateSystem);
}

function holdsHeader({ area }: TableOnSheet, sheet: LogSheet, top: number): boolean {
  const row = sheet.firstRow - 1 + top;
  return row >= area.row && row < area.row + area.rows;
}

/** Without those of ours that an attempt which was cut off has added: the log is without them. */
function columnsOfTable({ area }: TableOnSheet, sheet: LogSheet): { first: number; last: number } {
  const first = area.column - (sheet.firstColumn - 1);
  const width = sheet.rows[0]?.length ?? 0;
  return { first, last: Math.min(first + area.columns, width) - 1 };
}

/** To the first column in which nothing stands, behind the last one that means something. */
function columnsOfList(
  sheet: LogSheet,
  top: number,
  { columns }: KnownOfList
): { first: number; last: number } {
  const width = sheet.rows[0]?.length ?? 0;
  const isUsed = new Array<boolean>(width).fill(false);
  for (const row of sheet.rows.slice(top)) {
    row.forEach((cell, column) => {
      if (isFilled(cell)) isUsed[column] = true;
    });
  }
  const first = Math.max(0, isUsed.indexOf(true));
  let last = Math.max(first, ...columns);
  while (isUsed[last + 1]) last += 1;
  return { first, last };
}

function lastFilledRow(sheet: LogSheet, top: number): number {
  let last = sheet.rows.length - 1;
  while (last > top && !sheet.rows[last]?.some(isFilled)) last -= 1;
  return last;
}

/** Why a table of hers is not the whole list; undefined: it is. */
function partOf(
  { title, area: whole, hasHeaders }: TableOnSheet,
  list: Area,
  sheet: LogSheet,
  known: KnownOfList
): string | undefined {
  if (!hasHeaders)
    return `Table ${title} shows no headers; turn them on (Table Design, Header Row).`;
  if (whole.row !== list.row) {
    return `Table ${title} begins in another row than the header of the list; make them one.`;
  }
  const lastRow = whole.row + whole.rows;
  if (known.lastRow > lastRow) {
    return `Table ${title} ends in row ${lastRow}, and the list goes on to row ${known.lastRow}; make the table as long as the list.`;
  }
  const lastColumn = whole.column + whole.columns;
  const isOutside = known.columns
    .map((column) => column + sheet.firstColumn - 1)
    .some((column) => column < whole.column || column >= lastColumn);
  return isOutside
    ? `Table ${title} does not hold all columns of the list; make the table as wide as the list.`
    : undefined;
}

function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
