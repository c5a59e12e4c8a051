import type { BookCore } from "./book-core";
import { displayText } from "./number-formats";
import type { SheetState } from "./sheet-state";
import { toTyped } from "./formula-text";
import type { Area, CellValue } from "./types";

/** True where reading the area needs a calculation first. */
function needsCalculation(state: SheetState, area: Area): boolean {
  return state.grid.hasFormula(area) || state.grid.hasSpills;
}

export function prepareReading(core: BookCore, state: SheetState, area: Area): void {
  if (core.calculation.isStale && needsCalculation(state, area)) core.calculation.ensure();
}

/** One answer for each cell of an area. */
export function mapArea<T>(
  state: SheetState,
  area: Area,
  blank: T,
  read: (
    cell: NonNullable<ReturnType<SheetState["grid"]["find"]>>,
    row: number,
    column: number
  ) => T
): T[][] {
  const answer: T[][] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    const cells = state.grid.rows[row]?.cells;
    const values = new Array<T>(area.columnCount).fill(blank);
    if (cells) {
      const last = Math.min(area.columnCount, cells.length - area.column);
      for (let index = 0; index < last; index += 1) {
        const cell = cells[area.column + index];
        if (cell) values[index] = read(cell, row, area.column + index);
      }
    }
    answer.push(values);
  }
  return answer;
}

export function readValues(core: BookCore, state: SheetState, area: Area): CellValue[][] {
  prepareReading(core, state, area);
  return mapArea<CellValue>(state, area, "", (cell) => cell.value);
}

export function readFormulas(
  core: BookCore,
  state: SheetState,
  area: Area
): (string | number | boolean)[][] {
  prepareReading(core, state, area);
  return mapArea<string | number | boolean>(state, area, "", (cell, row, column) => {
    if (cell.formula !== undefined) {
      return `=${toTyped(cell.formula, state.tableAt(row, column)?.name)}`;
    }
    return typeof cell.value === "object" ? cell.value.error : cell.value;
  });
}

export function readTexts(core: BookCore, state: SheetState, area: Area): string[][] {
  prepareReading(core, state, area);
  return mapArea(state, area, "", (cell, row, column) =>
    cell.value === ""
      ? ""
      : displayText(
          cell.value,
          (cell.style ?? state.grid.styleAt(row, column))?.numFmt ?? "General",
          core.date1904
        )
  );
}

export function readNumberFormats(state: SheetState, area: Area): string[][] {
  return Array.from({ length: area.rowCount }, (_, r) =>
    Array.from(
      { length: area.columnCount },
      (__, c) => state.grid.styleAt(area.row + r, area.column + c)?.numFmt ?? "General"
    )
  );
}
