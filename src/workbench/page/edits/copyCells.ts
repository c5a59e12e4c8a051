import { moveFormula } from "../../engine/references";
import type { Area, Book, CellFormat, Sheet } from "../../engine/types";
import { areaOf, type Cell } from "../areas";
import { asTyped, type Typed } from "./typedText";

/** Cells as they are copied: contents and formats, row by row, with where each formula stood. */
export interface CopiedCells {
  contents: Typed[][];
  formats: CellFormat[][];
  /** The sheet rows that were copied: rows that a filter hides are left out. */
  rows: number[];
  column: number;
}

export function readCells(book: Book, sheet: Sheet, area: Area): CopiedCells {
  const rows = Array.from({ length: area.rowCount }, (_, offset) => area.row + offset).filter(
    (row) => !sheet.isRowHidden(row)
  );
  const formulas = sheet.formulas(area);
  const values = sheet.values(area);
  const numberFormats = sheet.numberFormats(area);
  const columns = Array.from({ length: area.columnCount }, (_, offset) => offset);
  return {
    rows,
    column: area.column,
    contents: rows.map((row) =>
      columns.map((offset) => {
        const index = row - area.row;
        const formula = formulas[index]?.[offset] ?? "";
        const value = values[index]?.[offset] ?? "";
        const numberFormat = numberFormats[index]?.[offset] ?? "General";
        return asTyped({ formula, value, numberFormat }, book.date1904);
      })
    ),
    formats: rows.map((row) =>
      columns.map((offset) => sheet.format(areaOf({ row, column: area.column + offset })))
    ),
  };
}

/**
 * Writes copied cells with their upper left corner at `to`. Relative references follow the move,
 * except where cells are moved (cut) rather than copied.
 */
export function writeCells(sheet: Sheet, to: Cell, cells: CopiedCells, isMove: boolean): Area {
  const { contents, formats, rows, column } = cells;
  const area: Area = {
    ...areaOf(to),
    rowCount: contents.length,
    columnCount: contents[0]?.length ?? 0,
  };
  const moved = contents.map((line, offset) =>
    line.map((content) =>
      isMove || typeof content !== "string" || !content.startsWith("=")
        ? content
        : moveFormula(content, to.row + offset - (rows[offset] ?? 0), to.column - column)
    )
  );
  sheet.clear(area, "formats");
  writeFormats(sheet, to, formats);
  sheet.setValues(area, moved);
  return area;
}

/** Neighbours with equal formats are written together. */
function writeFormats(sheet: Sheet, to: Cell, formats: CellFormat[][]): void {
  formats.forEach((line, offset) => {
    let start = 0;
    while (start < line.length) {
      const text = JSON.stringify(line[start]);
      let end = start + 1;
      while (end < line.length && JSON.stringify(line[end]) === text) end++;
      const area = {
        row: to.row + offset,
        column: to.column + start,
        rowCount: 1,
        columnCount: end - start,
      };
      if (text !== "{}") sheet.setFormat(area, line[start] ?? {});
      start = end;
    }
  });
}
