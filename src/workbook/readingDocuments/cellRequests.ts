import type { RawCell } from "../reading/tableSnapshot";
import type { Area } from "../sheetLayout";
import type { PrintedCell, PrintedSheet } from "./printedSheet";

const wantedLooks: Excel.CellPropertiesLoadOptions = {
  format: { font: { bold: true, color: true, size: true }, horizontalAlignment: true },
};

/** Asks, with whatever is asked next, for the cells of an area: what they hold and how they look. */
export function requestCells(sheet: Excel.Worksheet, area: Area) {
  const { row, column, rows, columns } = area;
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.load("values,text,numberFormat,hidden");
  range.untrack();
  return {
    ...{ area, range },
    looks: range.getCellProperties(wantedLooks),
    widths: range.getColumnProperties({ format: { columnWidth: true } }),
  };
}

/** The cells that were asked for; undefined where some of them are hidden. */
export function printedCells({
  area,
  range,
  looks,
  widths,
}: ReturnType<typeof requestCells>):
  Pick<PrintedSheet, "cells" | "first" | "columnPoints"> | undefined {
  // Excel says false where no cell is hidden, true where all are, and nothing where some are.
  const { hidden, text, numberFormat } = range as { hidden: unknown } & Excel.Range;
  if (hidden !== false) return undefined;
  const formats = numberFormat as string[][];
  return {
    first: { row: area.row, column: area.column },
    columnPoints: widths.value.map(({ format }) => format?.columnWidth ?? 0),
    cells: (range.values as RawCell[][]).map((row, at) =>
      row.map((value, column): PrintedCell => {
        const look = looks.value[at]?.[column]?.format;
        return {
          value,
          text: text[at]?.[column] ?? "",
          numberFormat: formats[at]?.[column] ?? "General",
          fontSize: look?.font?.size ?? 0,
          bold: look?.font?.bold ?? false,
          color: look?.font?.color ?? "",
          align: alignments[look?.horizontalAlignment ?? ""] ?? "left",
        };
      })
    ),
  };
}

const alignments: Readonly<Record<string, PrintedCell["align"]>> = {
  Center: "center",
  Right: "right",
};
