import { notImplemented } from "../protocol/errors";
import type { Place } from "./context";
import { onSheet } from "./places";
import { valueOf } from "./values";

type CopyKind = "All" | "Formulas" | "Values" | "Formats";

/**
 * Copies cells to `target`, whose top left cell is where they go. Formulas would have to be moved
 * along, which is refused by name.
 */
export function copyCells(source: Place, target: Place, kind: CopyKind): void {
  const area = onSheet({ ...source.area, row: target.area.row, column: target.area.column });
  if (kind !== "Formats") copyContents(source, { sheet: target.sheet, area }, kind);
  if (kind === "All" || kind === "Formats") copyFormats(source, { sheet: target.sheet, area });
}

function copyContents(source: Place, target: Place, kind: CopyKind): void {
  const formulas = source.sheet.formulas(source.area);
  const hasFormula = formulas.flat().some((one) => typeof one === "string" && one.startsWith("="));
  if (kind !== "Values" && hasFormula) throw notImplemented("Range.copyFrom of formulas");
  const formats = source.sheet.numberFormats(source.area);
  const values = source.sheet
    .values(source.area)
    .map((row, at) => row.map((cell, column) => asWritten(valueOf(cell), formats[at]?.[column])));
  target.sheet.setNumberFormats(target.area, formats);
  target.sheet.setValues(target.area, values);
}

/** Text is copied as text: an apostrophe keeps it from being read as a formula or a number. */
function asWritten(value: string | number | boolean, format = "General") {
  const isText = typeof value === "string" && value !== "" && !value.startsWith("#");
  return isText && format !== "@" ? `'${value}` : value;
}

function copyFormats(source: Place, target: Place): void {
  const { rowCount, columnCount } = source.area;
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      const format = source.sheet.format(cellOf(source, row, column));
      target.sheet.setFormat(cellOf(target, row, column), format);
    }
  }
}

function cellOf({ area }: Place, row: number, column: number) {
  return { row: area.row + row, column: area.column + column, rowCount: 1, columnCount: 1 };
}
