/** Inserting and deleting rows, columns and blocks of cells: everything that points at cells follows. */
import { intersect, maximumColumns, maximumRows } from "./address";
import type { BookCore } from "./book-core";
import { shiftDrawings } from "./drawings/placement";
import { dropGhosts, type GridCell } from "./grid";
import { bodyArea, type TableState } from "./model";
import { shiftArea, shiftFormula, shiftSpan, type Shift } from "./references";
import type { SheetState } from "./sheet-state";
import { fillNewRows, freeColumnName } from "./table-writing";
import { BookError, type Area } from "./types";
import { shiftPageLayout } from "./page-layout";

export function shiftSheet(core: BookCore, state: SheetState, shift: Shift): void {
  if (shift.count === 0) return;
  checkTables(state, shift);
  dropGhosts(state.grid);
  moveCells(state, shift);
  const move = (area: Area) => shiftArea(area, shift);
  core.rewriteFormulas((formula, home) =>
    shiftFormula(formula, home?.name ?? "", state.name, shift)
  );
  state.merges = state.merges.map(move).filter((area) => area !== undefined);
  state.validations = moveAll(state.validations, move);
  state.conditionals = moveAll(state.conditionals, move);
  shiftPageLayout(state.shell, shift);
  state.drawings = shiftDrawings(state.drawings, shift);
  for (const kept of core.keptRanges) {
    if (kept.sheet === state && kept.area) kept.area = move(kept.area);
  }
  for (const table of state.tables.slice()) shiftTable(core, state, table, shift);
  core.calculation.touch(true);
}

function moveAll<T extends { areas: Area[] }>(
  states: T[],
  move: (area: Area) => Area | undefined
): T[] {
  return states
    .map((state) => ({
      ...state,
      areas: state.areas.map(move).filter((area) => area !== undefined),
    }))
    .filter((state) => state.areas.length > 0);
}

function moveCells(state: SheetState, shift: Shift): void {
  const { grid } = state;
  const { axis, index, count, within } = shift;
  if (within && axis === "row") return moveBlock(state, shift, within);
  if (within) return moveSideways(state, shift, within);
  if (axis === "row") {
    if (count < 0) grid.deleteRows(index, -count);
    else grid.insertRows(index, count, formatsOf(state, index));
  } else if (count < 0) grid.deleteColumns(index, -count);
  else grid.insertColumns(index, count);
}

/** New rows look like the one above them; right below a table's headers like the one they push. */
function formatsOf({ grid, tables }: SheetState, index: number) {
  const underHeaders = tables.some(({ headers, area }) => headers && area.row === index - 1);
  return underHeaders ? grid.rows[index] : grid.rows[index - 1];
}

/** Moves the cells of some columns down or up, leaving those beside them alone. */
function moveBlock(state: SheetState, { index, count }: Shift, within: [number, number]): void {
  const { grid } = state;
  const height = grid.rows.length;
  const width = within[1] - within[0] + 1;
  const take = (row: number): (GridCell | undefined)[] =>
    Array.from({ length: width }, (_, at) => grid.find(row, within[0] + at));
  const place = (row: number, cells: (GridCell | undefined)[]) =>
    cells.forEach((cell, at) => {
      if (cell || grid.find(row, within[0] + at)) grid.put(row, within[0] + at, cell);
    });
  const blank = new Array<GridCell | undefined>(width).fill(undefined);
  if (count > 0) {
    for (let row = height - 1; row >= index; row -= 1) place(row + count, take(row));
    for (let row = index; row < index + count; row += 1) place(row, blank);
  } else {
    for (let row = index; row < height; row += 1)
      place(row, row - count < height ? take(row - count) : blank);
  }
}

/** Moves the cells of some rows to the right or left. */
function moveSideways(
  { grid }: SheetState,
  { index, count }: Shift,
  within: [number, number]
): void {
  for (let row = within[0]; row <= within[1]; row += 1) {
    const cells = grid.rows[row]?.cells;
    if (!cells || index >= cells.length) continue;
    if (count > 0) cells.splice(index, 0, ...new Array<undefined>(count).fill(undefined));
    else cells.splice(index, -count);
  }
}

/** Excel refuses what would tear a table apart. */
function checkTables(state: SheetState, shift: Shift): void {
  for (const { area, headers } of state.tables) {
    if (shift.within) {
      const [first, last] = shift.within;
      const rows = [area.row, area.row + area.rowCount - 1] as const;
      const columns = [area.column, area.column + area.columnCount - 1] as const;
      const [along, across] = shift.axis === "row" ? [rows, columns] : [columns, rows];
      const overlaps = across[0] <= last && across[1] >= first;
      const inside = across[0] >= first && across[1] <= last;
      if (along[1] >= shift.index && overlaps && !inside) {
        throw new BookError("InsertDeleteConflict", "Another table stands in the way.");
      }
    }
    if (shift.axis !== "row" || shift.count >= 0 || !headers) continue;
    const end = shift.index - shift.count;
    const headerGoes = shift.index <= area.row && end > area.row;
    if (headerGoes && end < area.row + area.rowCount) {
      throw new BookError("InvalidOperation", "A table's header row cannot be deleted.");
    }
  }
}

function shiftTable(core: BookCore, state: SheetState, table: TableState, shift: Shift): void {
  const before = { ...table.area };
  const body = bodyArea(table);
  const area = shiftArea(before, shift);
  if (!area) {
    state.tables = state.tables.filter((other) => other !== table);
    return;
  }
  table.area = area;
  if (shift.axis === "row") shiftTableRows(core, state, table, before, body, shift);
  else shiftTableColumns(core, state, table, before, shift);
}

function shiftTableRows(
  core: BookCore,
  state: SheetState,
  table: TableState,
  before: Area,
  body: Area,
  shift: Shift
): void {
  if (shift.count > 0) {
    const inside = shift.index > before.row && table.area.rowCount > before.rowCount;
    if (inside) {
      const like = shift.index > body.row ? shift.index - 1 : shift.index + shift.count;
      fillNewRows(core, state, table, shift.index, shift.count, like);
    }
    return;
  }
  const totalsRow = before.row + before.rowCount - 1;
  const end = shift.index - shift.count;
  if (table.totals && totalsRow >= shift.index && totalsRow < end) table.totals = false;
  const least = (table.headers ? 1 : 0) + (table.totals ? 1 : 0) + 1;
  if (table.area.rowCount < least) {
    // A table keeps one blank row where all of its body is deleted.
    const missing = least - table.area.rowCount;
    table.area = { ...table.area, rowCount: least };
    const at = table.area.row + (table.headers ? 1 : 0);
    if (table.totals)
      moveBlock(state, { axis: "row", index: at, count: missing }, [
        table.area.column,
        table.area.column + table.area.columnCount - 1,
      ]);
  }
}

function shiftTableColumns(
  core: BookCore,
  state: SheetState,
  table: TableState,
  before: Area,
  shift: Shift
): void {
  const start = before.column;
  if (shift.count < 0) {
    table.columns = table.columns.filter((_, index) =>
      shiftSpan(start + index, start + index, shift)
    );
    return;
  }
  if (shift.index <= start || shift.index > start + before.columnCount - 1) return;
  for (let added = 0; added < shift.count; added += 1) {
    const at = shift.index - start + added;
    const name = freeColumnName(table, "");
    table.columns.splice(at, 0, { name });
    if (table.headers) {
      const style = state.grid.find(table.area.row, start + at)?.style;
      state.grid.put(table.area.row, start + at, { value: name, ...(style && { style }) });
    }
  }
  core.calculation.touch(true);
}

/** Checks that rows or columns are on the sheet. */
export function checkSpan(first: number, count: number, axis: Shift["axis"]): void {
  const limit = axis === "row" ? maximumRows : maximumColumns;
  const whole = Number.isInteger(first) && Number.isInteger(count);
  if (!whole || first < 0 || count < 1 || first + count > limit) {
    throw new BookError("InvalidArgument", `There is no such ${axis}.`);
  }
}

/** True where the cells of an area hold nothing. */
export function isBlankArea(state: SheetState, area: Area): boolean {
  const used = state.grid.usedArea(true);
  const common = used && intersect(used, area);
  if (!common) return true;
  for (let row = common.row; row < common.row + common.rowCount; row += 1) {
    for (let column = common.column; column < common.column + common.columnCount; column += 1) {
      const cell = state.grid.find(row, column);
      if (cell && (cell.value !== "" || cell.formula !== undefined)) return false;
    }
  }
  return true;
}
