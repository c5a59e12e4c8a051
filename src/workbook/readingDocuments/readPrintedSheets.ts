import type { DateSystem } from "../../billing/time/serial";
import { sumOfCells, type SheetFingerprint } from "../fingerprints/sheetFingerprint";
import type { RawCell } from "../reading/tableSnapshot";
import type { Area } from "../sheetLayout";
import type { PrintedCell, PrintedSheet } from "./printedSheet";
import { sheetExtents } from "./sheetExtents";

/** A sheet that is there, and what was printed on it when it was issued, where that is known. */
export interface WantedSheet {
  sheet: string;
  issued: SheetFingerprint | undefined;
}

/** What a sheet prints now. */
export interface SheetAsItStands {
  /** Undefined where nothing is printed, or in several pieces, or rows or columns are hidden. */
  printed: PrintedSheet | undefined;
  /** True where the cells that were issued hold something else now. */
  isEdited: boolean;
}

/** Excel on the web refuses answers over 5 MB; a cell with its looks takes about 120 bytes. */
const mostCells = 24_000;

const wantedLooks: Excel.CellPropertiesLoadOptions = {
  format: { font: { bold: true, color: true, size: true }, horizontalAlignment: true },
};

/**
 * What sheets print as they stand, in the order given: two requests for about 50 pages, and one for
 * every further 50.
 */
export async function readPrintedSheets(
  wanted: readonly WantedSheet[],
  dateSystem: DateSystem
): Promise<SheetAsItStands[]> {
  if (wanted.length === 0) return [];
  return Excel.run(async (context) => {
    const names = wanted.map(({ sheet }) => sheet);
    const extents = await sheetExtents(context, names);
    const sheets = wanted.map((each, at) => ({ ...each, area: extents[at] }));
    const read: SheetAsItStands[] = [];
    for (const part of inParts(sheets)) {
      const requests = part.map((sheet) => requestSheet(context, sheet));
      // Each part is as large as one answer may be: a loop of requests, not of cells.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      for (const request of requests) read.push(asItStands(request, dateSystem));
    }
    return read;
  });
}

interface Requested extends WantedSheet {
  area: Area | undefined;
}

function inParts(sheets: readonly Requested[]): Requested[][] {
  const parts: Requested[][] = [];
  let cells = Infinity;
  for (const sheet of sheets) {
    const own = sheet.area ? sheet.area.rows * sheet.area.columns : 0;
    if (cells + own > mostCells) {
      parts.push([]);
      cells = 0;
    }
    parts[parts.length - 1]?.push(sheet);
    cells += own;
  }
  return parts;
}

function requestSheet(context: Excel.RequestContext, { sheet: name, issued, area }: Requested) {
  const sheet = context.workbook.worksheets.getItem(name);
  const asIssued = issued && rangeOf(sheet, { row: 0, column: 0, ...issued });
  asIssued?.load("values");
  return { issued, asIssued, printed: area && requestArea(sheet, area) };
}

function requestArea(sheet: Excel.Worksheet, area: Area) {
  const range = rangeOf(sheet, area);
  range.load("values,text,numberFormat,hidden");
  return {
    area,
    range,
    looks: range.getCellProperties(wantedLooks),
    columns: range.getColumnProperties({ format: { columnWidth: true } }),
  };
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.untrack();
  return range;
}

function asItStands(
  { issued, asIssued, printed }: ReturnType<typeof requestSheet>,
  dateSystem: DateSystem
): SheetAsItStands {
  const isEdited =
    issued !== undefined &&
    asIssued !== undefined &&
    sumOfCells(asIssued.values as RawCell[][]) !== issued.sum;
  // Excel says false where no cell is hidden, true where all are, and nothing where some are.
  const isWhole = printed?.range.hidden === false;
  if (!printed || !isWhole) return { printed: undefined, isEdited };
  return {
    isEdited,
    printed: {
      cells: cellsOf(printed),
      first: { row: printed.area.row, column: printed.area.column },
      columnPoints: printed.columns.value.map(({ format }) => format?.columnWidth ?? 0),
      dateSystem,
    },
  };
}

function cellsOf({ range, looks }: ReturnType<typeof requestArea>): PrintedCell[][] {
  const texts = range.text;
  const formats = range.numberFormat as string[][];
  return (range.values as RawCell[][]).map((row, at) =>
    row.map((value, column): PrintedCell => {
      const look = looks.value[at]?.[column]?.format;
      return {
        value,
        text: texts[at]?.[column] ?? "",
        numberFormat: formats[at]?.[column] ?? "General",
        fontSize: look?.font?.size ?? 0,
        bold: look?.font?.bold ?? false,
        color: look?.font?.color ?? "",
        align: alignments[look?.horizontalAlignment ?? ""] ?? "left",
      };
    })
  );
}

const alignments: Readonly<Record<string, PrintedCell["align"]>> = {
  Center: "center",
  Right: "right",
};
