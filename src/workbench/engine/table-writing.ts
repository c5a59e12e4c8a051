/** What happens to tables when cells in or just below them are written. */
import { intersect } from "./address";
import type { BookCore } from "./book-core";
import { isFilled } from "./grid";
import { bodyArea, type TableState } from "./model";
import { moveFormula, renameInStructured } from "./references";
import type { SheetState } from "./sheet-state";
import { generalText } from "./number-formats";
import type { Area, CellValue } from "./types";

export function afterWriting(core: BookCore, state: SheetState, area: Area): void {
  for (const table of state.tables) {
    growTable(core, state, table, area);
    const common = intersect(table.area, area);
    if (!common) continue;
    if (table.headers && common.row === table.area.row) followHeaders(core, state, table, common);
    if (table.totals) followTotals(state, table, common);
    followCalculated(core, state, table, common);
  }
}

/** A row written right below a table without totals becomes part of it. */
function growTable(core: BookCore, state: SheetState, table: TableState, area: Area): void {
  const below = table.area.row + table.area.rowCount;
  if (table.totals || area.row > below || area.row + area.rowCount <= below) return;
  // Cells in the table and below it at once: only a write that begins at or in the body counts.
  const columns = intersect(
    { ...area, row: below, rowCount: 1 },
    { ...table.area, row: below, rowCount: 1 }
  );
  if (!columns) return;
  const filled = (row: number) => {
    const cells = state.grid.rows[row]?.cells.slice(
      columns.column,
      columns.column + columns.columnCount
    );
    return cells?.some((cell) => cell && isFilled(cell) && !cell.ghost) ?? false;
  };
  let count = 0;
  while (below + count < area.row + area.rowCount && filled(below + count)) count += 1;
  if (count === 0) return;
  const grown = { ...table.area, row: below, rowCount: count };
  if (state.tables.some((other) => other !== table && intersect(other.area, grown))) return;
  extendTable(core, state, table, count);
}

/** Takes `count` rows below the table into it: formats, calculated columns, drop-down lists. */
export function extendTable(
  core: BookCore,
  state: SheetState,
  table: TableState,
  count: number
): void {
  const body = bodyArea(table);
  const first = table.area.row + table.area.rowCount - (table.totals ? 1 : 0);
  table.area = { ...table.area, rowCount: table.area.rowCount + count };
  fillNewRows(core, state, table, first, count, first - 1 >= body.row ? first - 1 : undefined);
  growRules(state, table, first - 1, count);
}

/** Validations and conditional formats that reached a table's last body row reach its new ones. */
export function growRules(
  state: SheetState,
  table: TableState,
  lastRow: number,
  count: number
): void {
  const grow = (area: Area): Area =>
    intersect(area, table.area) &&
    area.row + area.rowCount - 1 === lastRow &&
    area.column >= table.area.column &&
    area.column + area.columnCount <= table.area.column + table.area.columnCount
      ? { ...area, rowCount: area.rowCount + count }
      : area;
  state.validations = state.validations.map((one) => ({ ...one, areas: one.areas.map(grow) }));
  state.conditionals = state.conditionals.map((one) => ({ ...one, areas: one.areas.map(grow) }));
}

/** Gives new body rows the formats of row `like`, and the formulas of calculated columns. */
export function fillNewRows(
  core: BookCore,
  state: SheetState,
  table: TableState,
  first: number,
  count: number,
  like: number | undefined
): void {
  const home = bodyArea(table).row;
  let hasFormula = false;
  table.columns.forEach((column, index) => {
    const at = table.area.column + index;
    const style = like === undefined ? undefined : state.grid.find(like, at)?.style;
    hasFormula ||= column.calculated !== undefined;
    for (let row = first; row < first + count; row += 1) {
      const cell = state.grid.find(row, at);
      const blank = !cell || !isFilled(cell);
      const ownStyle = cell?.style ?? style;
      if (blank && column.calculated) {
        const formula = moveFormula(column.calculated, row - home, 0);
        state.grid.put(row, at, { value: "", formula, ...(ownStyle && { style: ownStyle }) });
      } else if (style && !cell?.style) {
        state.grid.put(row, at, { ...(cell ?? { value: "" }), style });
      }
    }
  });
  if (hasFormula) core.calculation.touch();
  else core.calculation.touchTable(table.name);
}

export function headerText(value: CellValue): string {
  if (typeof value === "object") return value.error;
  return typeof value === "number" ? generalText(value) : String(value);
}

/** A header cell's text is its column's name: never blank, never twice, followed by formulas. */
function followHeaders(core: BookCore, state: SheetState, table: TableState, common: Area): void {
  for (let at = common.column; at < common.column + common.columnCount; at += 1) {
    const cell = state.grid.find(table.area.row, at);
    const index = at - table.area.column;
    const column = table.columns[index];
    if (!column) continue;
    const wanted = headerText(cell?.value ?? "");
    const name = wanted === column.name ? wanted : freeColumnName(table, wanted, index);
    if (cell?.value !== name || cell.formula !== undefined) {
      state.grid.put(table.area.row, at, { ...cell, value: name, formula: undefined });
    }
    renameColumnState(core, table, index, name);
  }
}

/** `wanted`, or the next free name like it; other columns' names are taken. */
export function freeColumnName(table: TableState, wanted: string, except = -1): string {
  const taken = new Set(
    table.columns.filter((_, index) => index !== except).map(({ name }) => name.toLowerCase())
  );
  if (wanted !== "" && !taken.has(wanted.toLowerCase())) return wanted;
  const stem = wanted || "Column";
  for (let next = wanted ? 2 : 1; ; next += 1) {
    if (!taken.has(`${stem}${next}`.toLowerCase())) return `${stem}${next}`;
  }
}

export function renameColumnState(
  core: BookCore,
  table: TableState,
  index: number,
  to: string
): void {
  const column = table.columns[index];
  if (!column) return;
  delete column.header;
  const renamed = new Map<string, string>();
  if (column.name !== to) renamed.set(column.name.toLowerCase(), to);
  column.name = to;
  giveFreedNames(table, renamed);
  renameColumns(core, table, renamed);
}

/** A column whose header another one had as well takes that name once it is free. */
function giveFreedNames(table: TableState, renamed: Map<string, string>): void {
  for (const column of table.columns) {
    const { header } = column;
    if (header === undefined) continue;
    const lower = header.toLowerCase();
    if (table.columns.some((other) => other !== column && other.name.toLowerCase() === lower)) {
      continue;
    }
    renamed.set(column.name.toLowerCase(), header);
    column.name = header;
    delete column.header;
  }
}

/** To be called after columns were deleted. */
export function takeFreedNames(core: BookCore, table: TableState): void {
  const renamed = new Map<string, string>();
  giveFreedNames(table, renamed);
  renameColumns(core, table, renamed);
}

function renameColumns(
  core: BookCore,
  table: TableState,
  columns: ReadonlyMap<string, string>
): void {
  if (columns.size === 0) return;
  core.calculation.touchTable(table.name);
  core.rewriteFormulas((formula) => renameInStructured(formula, table.name, { columns }));
}

function followTotals(state: SheetState, table: TableState, common: Area): void {
  const row = table.area.row + table.area.rowCount - 1;
  if (common.row + common.rowCount - 1 < row) return;
  for (let at = common.column; at < common.column + common.columnCount; at += 1) {
    const column = table.columns[at - table.area.column];
    const cell = state.grid.find(row, at);
    if (!column) continue;
    delete column.totalsLabel;
    delete column.totalsFunction;
    delete column.totalsFormula;
    if (cell?.formula !== undefined) {
      const shape = /^SUBTOTAL\((\d+),/.exec(cell.formula);
      column.totalsFunction = (shape && totalsFunctions[Number(shape[1])]) ?? "custom";
      if (column.totalsFunction === "custom") column.totalsFormula = cell.formula;
    } else if (cell && cell.value !== "") column.totalsLabel = headerText(cell.value);
  }
}

const totalsFunctions: Readonly<Record<number, string>> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};

/** One formula in every row of a column makes it the column's; she types it once to fill it. */
function followCalculated(
  core: BookCore,
  state: SheetState,
  table: TableState,
  common: Area
): void {
  const body = bodyArea(table);
  const rows = intersect(body, { ...common, column: body.column, columnCount: body.columnCount });
  if (!rows || body.rowCount === 0) return;
  for (let at = common.column; at < common.column + common.columnCount; at += 1) {
    const column = table.columns[at - table.area.column];
    const formula = state.grid.find(rows.row, at)?.formula;
    if (!column || formula === undefined) continue;
    const base = moveFormula(formula, body.row - rows.row, 0);
    if (rows.rowCount === body.rowCount) {
      if (isWholeColumn(state, body, at, base)) column.calculated = base;
    } else if (
      core.source === "user" &&
      rows.rowCount === 1 &&
      othersBlank(state, body, at, rows.row)
    ) {
      column.calculated = base;
      fillNewRows(core, state, table, body.row, body.rowCount, undefined);
    }
  }
}

function isWholeColumn(state: SheetState, body: Area, at: number, base: string): boolean {
  const same = state.grid.find(body.row, at)?.formula === base;
  if (!same) return false;
  for (let row = body.row + 1; row < body.row + body.rowCount; row += 1) {
    const formula = state.grid.find(row, at)?.formula;
    if (formula === undefined) return false;
    if (formula !== base && formula !== moveFormula(base, row - body.row, 0)) return false;
  }
  return true;
}

function othersBlank(state: SheetState, body: Area, at: number, except: number): boolean {
  for (let row = body.row; row < body.row + body.rowCount; row += 1) {
    const cell = state.grid.find(row, at);
    if (row !== except && cell && isFilled(cell)) return false;
  }
  return true;
}
