import { intersect, sameArea } from "./address";
import type { BookCore } from "./book-core";
import { bodyArea, type TableState } from "./model";
import { renameInStructured } from "./references";
import type { SheetState } from "./sheet-state";
import { isBlankArea, shiftSheet } from "./structure";
import { dropColumn, unstructured } from "./structured";
import { applyFilters } from "./table-filter";
import { checkTableName } from "./table-names";
import { sortTable } from "./table-sort";
import { clearArea, totalsFormula } from "./table-totals";
import {
  extendTable,
  freeColumnName,
  growRules,
  headerText,
  renameColumnState,
  takeFreedNames,
} from "./table-writing";
import { formulaCell, writeValues } from "./writing";
import { BookError, type Area, type Sheet, type SortField, type Table } from "./types";

/** A table as the host and the grid see it. */
export class BookTable implements Table {
  constructor(
    private readonly core: BookCore,
    private readonly home: SheetState,
    private lastState: TableState
  ) {}

  /** An undo puts copies in place of the tables there were; the id stays. */
  private get state(): TableState {
    this.lastState = this.home.tables.find(({ id }) => id === this.lastState.id) ?? this.lastState;
    return this.lastState;
  }

  get id() {
    return this.state.id;
  }
  get sheet(): Sheet {
    return this.core.sheetOf(this.home);
  }
  get name() {
    return this.state.name;
  }
  set name(name: string) {
    const { core, state } = this;
    if (name === state.name) return;
    checkTableName(core, state, name);
    const from = state.name;
    state.name = name;
    core.rewriteFormulas((formula) => renameInStructured(formula, from, { table: name }));
    for (const one of [from, name]) core.calculation.touchTable(one);
  }
  get area(): Area {
    return { ...this.state.area };
  }
  get headerArea(): Area | undefined {
    return this.state.headers ? { ...this.state.area, rowCount: 1 } : undefined;
  }
  get bodyArea(): Area {
    return bodyArea(this.state);
  }
  get totalsArea(): Area | undefined {
    const { area, totals } = this.state;
    return totals ? { ...area, row: area.row + area.rowCount - 1, rowCount: 1 } : undefined;
  }

  get showHeaders() {
    return this.state.headers;
  }
  set showHeaders(show: boolean) {
    const { state, core, home } = this;
    if (show === state.headers) return;
    if (!show) {
      const header = { ...state.area, rowCount: 1 };
      state.headers = false;
      state.area = { ...state.area, row: state.area.row + 1, rowCount: state.area.rowCount - 1 };
      clearArea(home, header);
      for (const column of state.columns) delete column.header;
    } else {
      const above = { ...state.area, row: state.area.row - 1, rowCount: 1 };
      if (above.row < 0 || !isBlankArea(home, above)) {
        throw new BookError(
          "InvalidOperation",
          "There is no room above the table for its headers."
        );
      }
      state.headers = true;
      state.area = { ...state.area, row: above.row, rowCount: state.area.rowCount + 1 };
      state.columns.forEach(({ name }, index) => this.put(above.row, index, name));
    }
    core.calculation.touch(true);
    this.changed(this.area, "RangeEdited");
  }
  get showTotals() {
    return this.state.totals;
  }
  set showTotals(show: boolean) {
    const { state, core, home } = this;
    if (show === state.totals) return;
    const below = state.area.row + state.area.rowCount;
    if (!show) {
      clearArea(home, { ...state.area, row: below - 1, rowCount: 1 });
      state.totals = false;
      state.area = { ...state.area, rowCount: state.area.rowCount - 1 };
    } else {
      this.makeRoom(below, 1);
      state.totals = true;
      state.area = { ...state.area, rowCount: state.area.rowCount + 1 };
      this.fillTotals(below);
    }
    core.calculation.touch(true);
    this.changed(this.area, "RangeEdited");
  }
  private fillTotals(row: number): void {
    const { state, core, home } = this;
    const first = state.columns[0];
    const known = state.columns.some((column) => column.totalsLabel || column.totalsFunction);
    if (!known && first) {
      first.totalsLabel = "Total";
      const last = state.columns[state.columns.length - 1];
      if (last && last !== first) last.totalsFunction = "sum";
    }
    state.columns.forEach((column, index) => {
      const formula = totalsFormula(state, index);
      if (formula !== undefined) {
        home.grid.put(row, state.area.column + index, formulaCell(core, formula, undefined));
      } else if (column.totalsLabel) this.put(row, index, column.totalsLabel);
    });
  }

  get showFilterButton() {
    return this.state.filterButton;
  }
  set showFilterButton(show: boolean) {
    if (!show) this.clearFilters();
    this.state.filterButton = show;
  }
  get showBandedRows() {
    return this.state.style.rowStripes;
  }
  set showBandedRows(show: boolean) {
    this.state.style.rowStripes = show;
    this.redrawn();
  }
  get style() {
    return this.state.style.name;
  }
  set style(name: string) {
    this.state.style.name = name;
    this.redrawn();
  }

  columnNames(): string[] {
    return this.state.columns.map(({ name, header }) => header ?? name);
  }

  addColumn(index: number | undefined, cells: unknown[][] | undefined): void {
    const { state, core, home } = this;
    const end = state.columns.length;
    const at = index ?? end;
    if (at < 0 || at > end) throw new BookError("InvalidArgument", "The table has no such column.");
    const column = state.area.column + at;
    const right = { ...state.area, column: state.area.column + end, columnCount: 1 };
    if (at < end || !isBlankArea(home, right) || this.meetsTable(right)) {
      shiftSheet(core, home, { axis: "column", index: column, count: 1, within: this.rows() });
    }
    if (at === 0 || at === end) {
      const name = freeColumnName(state, "");
      state.columns.splice(at, 0, { name });
      state.area = { ...state.area, column: column - at, columnCount: end + 1 };
      if (state.headers) this.put(state.area.row, at, name);
    }
    this.copyFormats(at);
    const added = { ...state.area, column, columnCount: 1 };
    if (cells) writeValues(core, home, added, cells);
    core.calculation.touch(true);
    this.changed(added, "ColumnInserted");
  }

  private copyFormats(at: number): void {
    const { area } = this.state;
    if (at === 0) return;
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      const style = this.home.grid.find(row, area.column + at - 1)?.style;
      const cell = this.home.grid.find(row, area.column + at);
      if (style && !cell?.style) {
        this.home.grid.put(row, area.column + at, { ...(cell ?? { value: "" }), style });
      }
    }
  }

  renameColumn(index: number, name: string): void {
    const { state, core } = this;
    const column = state.columns[index];
    if (!column) throw new BookError("ItemNotFound", "The table has no such column.");
    if (
      name === "" ||
      state.columns.some(
        (other) => other !== column && other.name.toLowerCase() === name.toLowerCase()
      )
    ) {
      throw new BookError("InvalidArgument", `A column cannot be named "${name}".`);
    }
    renameColumnState(core, state, index, name);
    if (state.headers) this.put(state.area.row, index, name);
    core.calculation.touch();
    this.changed({ ...state.area, rowCount: 1 }, "RangeEdited");
  }

  deleteColumn(index: number): void {
    const { state, core, home } = this;
    const name = state.columns[index]?.name;
    if (name === undefined) throw new BookError("ItemNotFound", "The table has no such column.");
    if (state.columns.length === 1) return this.delete();
    const filtered = this.isFiltered;
    const column = state.area.column + index;
    shiftSheet(core, home, { axis: "column", index: column, count: -1, within: this.rows() });
    core.rewriteFormulas((formula) => dropColumn(formula, state.name, name));
    takeFreedNames(core, state);
    if (filtered) applyFilters(core, home, state);
    core.calculation.touch(true);
    this.changed({ ...state.area, column, columnCount: 1 }, "ColumnDeleted");
  }

  addRows(index: number | undefined, rows: unknown[][]): void {
    const { state, core, home } = this;
    const count = rows.length;
    if (count === 0) return;
    const body = bodyArea(state);
    for (const row of rows) {
      if (row.length !== state.columns.length) {
        throw new BookError(
          "InvalidArgument",
          "A row must have a value for each column of the table."
        );
      }
    }
    const at = index ?? body.rowCount;
    if (at < 0 || at > body.rowCount) {
      throw new BookError("InvalidArgument", "The table has no such row.");
    }
    const first = body.row + at;
    if (at === body.rowCount && !state.totals) {
      this.makeRoom(first, count);
      extendTable(core, home, state, count);
    } else {
      shiftSheet(core, home, { axis: "row", index: first, count, within: this.within() });
      if (at === body.rowCount) growRules(home, state, first - 1, count);
    }
    const added = { ...state.area, row: first, rowCount: count };
    writeValues(core, home, added, rows);
    this.changed(added, "RowInserted");
  }

  private changed(
    area: Area,
    change: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted"
  ): void {
    const { core, sheet } = this;
    core.emit({ kind: "changed", sheet, area, change, source: core.source });
    core.emit({ kind: "tableChanged", table: this, area, source: core.source });
  }
  private redrawn(): void {
    this.core.emit({ kind: "formatChanged", sheet: this.sheet, area: this.area });
  }

  /** Frees `count` rows below the table, moving what stands there down. */
  private makeRoom(row: number, count: number): void {
    const { state, core, home } = this;
    const below = { ...state.area, row, rowCount: count };
    if (isBlankArea(home, below) && !this.meetsTable(below)) return;
    shiftSheet(core, home, { axis: "row", index: row, count, within: this.within() });
  }
  private within(): [number, number] {
    const { column, columnCount } = this.state.area;
    return [column, column + columnCount - 1];
  }
  private rows(): [number, number] {
    const { row, rowCount } = this.state.area;
    return [row, row + rowCount - 1];
  }
  private meetsTable(area: Area): boolean {
    return this.home.tables.some(
      (table) => table !== this.state && intersect(table.area, area) !== undefined
    );
  }

  deleteRows(index: number, count: number): void {
    const body = bodyArea(this.state);
    if (index < 0 || count < 1 || index + count > body.rowCount) {
      throw new BookError("ItemNotFound", "The table has no such row.");
    }
    const shift = {
      axis: "row",
      index: body.row + index,
      count: -count,
      within: this.within(),
    } as const;
    shiftSheet(this.core, this.home, shift);
    this.changed({ ...this.state.area, row: shift.index, rowCount: count }, "RowDeleted");
  }

  resize(area: Area): void {
    const { state, core, home } = this;
    if (sameArea(area, state.area)) return;
    const least = (state.headers ? 1 : 0) + (state.totals ? 1 : 0) + 1;
    const sameTop = area.row === state.area.row;
    if (
      !sameTop ||
      area.rowCount < least ||
      !intersect(area, state.area) ||
      this.meetsTable(area)
    ) {
      throw new BookError("InvalidArgument", "The table cannot take this range.");
    }
    const old = state.columns;
    const offset = area.column - state.area.column;
    const added = area.rowCount - state.area.rowCount;
    if (state.totals && added !== 0) {
      throw new BookError("InvalidArgument", "Hide the table's totals row before resizing it.");
    }
    state.columns = Array.from(
      { length: area.columnCount },
      (_, at) => old[at + offset] ?? { name: "" }
    );
    state.area = { ...area };
    state.columns.forEach((column, at) => {
      if (column.name !== "") return;
      const text = headerText(home.grid.find(area.row, area.column + at)?.value ?? "");
      column.name = freeColumnName(state, state.headers ? text : "", at);
      if (state.headers) this.put(area.row, at, column.name);
    });
    if (added > 0) {
      state.area = { ...area, rowCount: area.rowCount - added };
      extendTable(core, home, state, added);
    }
    core.calculation.touch(true);
    this.changed(this.area, "RangeEdited");
  }

  sort(fields: SortField[]): void {
    sortTable(this.core, this.home, this.state, fields);
    this.changed(this.bodyArea, "RangeEdited");
  }

  filter(column: number, values: string[] | undefined): void {
    const state = this.state.columns[column];
    if (!state) throw new BookError("ItemNotFound", "The table has no such column.");
    delete state.otherFilter;
    if (values === undefined) delete state.filter;
    else state.filter = values.slice();
    this.state.filterButton = true;
    applyFilters(this.core, this.home, this.state);
    this.redrawn();
  }
  clearFilters(): void {
    if (!this.isFiltered) return;
    for (const column of this.state.columns) {
      delete column.filter;
      delete column.otherFilter;
    }
    applyFilters(this.core, this.home, this.state);
    this.redrawn();
  }
  get isFiltered(): boolean {
    return this.state.columns.some((column) => column.filter ?? column.otherFilter);
  }

  convertToRange(): void {
    const { core, state, home } = this;
    this.clearFilters();
    const body = bodyArea(state);
    core.rewriteFormulas((formula, sheet, row) =>
      unstructured(formula, state, home, sheet, row ?? body.row)
    );
    home.tables = home.tables.filter((table) => table !== state);
    core.calculation.touch(true);
    core.emit({ kind: "tableDeleted", table: this });
  }
  delete(): void {
    const { core, state, home } = this;
    this.clearFilters();
    home.tables = home.tables.filter((table) => table !== state);
    shiftSheet(core, home, {
      axis: "row",
      index: state.area.row,
      count: -state.area.rowCount,
      within: this.within(),
    });
    core.emit({ kind: "tableDeleted", table: this });
  }

  private put(row: number, index: number, value: string): void {
    const column = this.state.area.column + index;
    const before = this.home.grid.find(row, column);
    this.home.grid.put(row, column, { ...before, formula: undefined, value });
  }
}
