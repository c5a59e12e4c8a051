import type {
  LayoutCell,
  SheetLayout,
  CellStyle,
  Area,
} from "../../../../src/workbook/sheetLayout";
import type {
  PrintedCell,
  PrintedSheet,
} from "../../../../src/workbook/readingDocuments/printedSheet";
import { isoDateToSerial } from "../../../../src/billing/time/serial";
import type { RawCell } from "../../../../src/workbook/reading/tableSnapshot";

/** What Excel tells of a sheet after a layout was written on it. */
export function asPrinted(layout: SheetLayout): PrintedSheet {
  const [logo] = layout.pictures ?? [];
  return {
    cells: layout.cells.map((row, at) =>
      row.map((cell, column) => printedCell(layout, cell, { row: at, column }))
    ),
    first: { row: 0, column: 0 },
    columnPoints: layout.columnWidths,
    dateSystem: 1900,
    ...(logo && {
      logo: {
        format: "png",
        base64: logo.base64,
        widthPoints: logo.place.width,
        heightPoints: logo.place.height,
      },
    }),
  };
}

type Place = Pick<Area, "row" | "column">;

const covers = (area: Area, { row, column }: Place) =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

function printedCell(layout: SheetLayout, cell: LayoutCell | null, at: Place): PrintedCell {
  const value = valueOf(cell);
  const style = layout.styles.reduce<CellStyle>(
    (before, { area, style: own }) => (covers(area, at) ? { ...before, ...own } : before),
    {}
  );
  const format = layout.numberFormats.find(({ area }) => covers(area, at))?.format;
  return {
    value,
    text: String(value),
    numberFormat: format ?? "General",
    fontSize: style.fontSize ?? 11,
    bold: style.bold ?? false,
    color: style.color ?? "#000000",
    align: ({ Left: "left", Center: "center", Right: "right" } as const)[
      style.horizontal ?? "Left"
    ],
  };
}

function valueOf(cell: LayoutCell | null): RawCell {
  if (cell === null) return "";
  if (cell.kind === "text") return cell.text;
  return cell.kind === "number"
    ? cell.value
    : (isoDateToSerial(cell.isoDate, 1900) ?? cell.isoDate);
}
