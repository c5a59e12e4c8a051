import type { LogSheet } from "../../billing/logs/logSheet";
import type { RawCell } from "../reading/tableSnapshot";
import type { Area } from "../sheetLayout";
import { readBlocks, type AskedBlock } from "./cellBlocks";
import {
  addFormats,
  areasOf,
  cellsOf,
  isNumber,
  looksLikeError,
  markErrors,
  trimmed,
} from "./logCells";
import { inWords, mostCells, type RefusedLog } from "./refusedLog";

/** Sheets as they were read; each one asked for is in one of the two. */
export interface SheetLogs {
  /** In the order asked for. */
  logs: LogSheet[];
  refused: RefusedLog[];
}

/** The serial number of 2000-01-01 in a workbook that counts from 1904. */
const serialIn1904System = 35064;

/**
 * Reads sheets as logs: what their cells hold, formulas as what they answer, rows that are hidden or
 * filtered among them. One request for how far the sheets reach, one for the values and one for the
 * number formats where numbers are, and another for every further 4 MB or so.
 */
export async function readSheetLogs(names: readonly string[]): Promise<SheetLogs> {
  if (names.length === 0) return { logs: [], refused: [] };
  return Excel.run(async (context) => {
    const { extents, dateSystem } = await readExtents(context, names);
    const found = extents.filter((each): each is FilledSheet => "area" in each);
    const refused = extents.filter((each): each is RefusedLog => "why" in each);
    const asked = found.map(({ name, area }) => ({ sheet: name, area, what: "values" as const }));
    const values = await readBlocks(context, asked);
    const logs = found.map(({ name, area }, at): LogSheet => ({
      name,
      rows: trimmed(cellsOf(values[at] as RawCell[][])),
      firstRow: area.row + 1,
      firstColumn: area.column + 1,
      dateSystem,
    }));
    const filled = logs.filter(({ rows }) => rows.length > 0);
    await addLooks(context, filled);
    const empty = logs.filter(({ rows }) => rows.length === 0);
    return { logs: filled, refused: [...refused, ...empty.map(({ name }) => isEmpty(name))] };
  });
}

/** A sheet on which something stands, as its tab is spelled. */
interface FilledSheet {
  name: string;
  area: Area;
}

async function readExtents(context: Excel.RequestContext, names: readonly string[]) {
  const knownDay = context.workbook.functions.date(2000, 1, 1);
  knownDay.load("value");
  const requests = names.map((asked) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(asked);
    sheet.load("name");
    // Formats alone may reach down to row 1,048,576.
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    used.untrack();
    return { asked, sheet, used };
  });
  await context.sync();
  const is1904 = (knownDay.value as unknown) === serialIn1904System;
  return {
    dateSystem: is1904 ? ("1904" as const) : ("1900" as const),
    extents: requests.map(({ asked, sheet, used }): FilledSheet | RefusedLog => {
      if (sheet.isNullObject) return isGone(asked);
      if (used.isNullObject) return isEmpty(sheet.name);
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
      if (rows * columns > mostCells) return isTooLarge(sheet.name, row + rows, column + columns);
      return { name: sheet.name, area: { row, column, rows, columns } };
    }),
  };
}

/** Adds the formats of numbers, and tells errors from texts that look like them. */
async function addLooks(context: Excel.RequestContext, logs: readonly LogSheet[]): Promise<void> {
  const wanted = logs.flatMap((log) => [
    ...areasOf(log.rows, isNumber).map((area) => ({ log, area, what: "numberFormat" as const })),
    ...areasOf(log.rows, looksLikeError).map((area) => ({
      log,
      area,
      what: "valueTypes" as const,
    })),
  ]);
  const blocks = wanted.map(({ log, area, what }): AskedBlock => {
    const row = area.row + log.firstRow - 1;
    const column = area.column + log.firstColumn - 1;
    return { sheet: log.name, area: { ...area, row, column }, what };
  });
  const answers = await readBlocks(context, blocks);
  wanted.forEach(({ log, area, what }, at) => {
    const add = what === "numberFormat" ? addFormats : markErrors;
    add(log.rows, area, answers[at] ?? []);
  });
}

function isGone(name: string): RefusedLog {
  const why = `The sheet "${name}" is not in the workbook any more: it was deleted or renamed. Choose the logs again.`;
  return { name, why, isGone: true };
}

function isEmpty(name: string): RefusedLog {
  return { name, why: `The sheet "${name}" is empty.` };
}

function isTooLarge(name: string, lastRow: number, lastColumn: number): RefusedLog {
  const why = `The sheet "${name}" reaches down to row ${inWords(lastRow)} and over ${inWords(lastColumn)} columns, which is more than can be read. Delete what stands far away from the log, or copy the log to a sheet of its own.`;
  return { name, why };
}
