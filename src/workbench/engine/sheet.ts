import { intersect } from "./address";
import type { BookCore } from "./book-core";
import {
  ConditionalResults,
  removeConditionals,
  toConditionalFormat,
  toRule,
} from "./conditional-rules";
import { clearCells, formatOfArea, setAreaFormat, setAreaNumberFormats } from "./formatting";
import { drawingsOf } from "./drawings/drawings";
import { makeChart, makePicture } from "./drawings/making";
import { messageAt } from "./messages";
import { readPageLayout, writePageLayout } from "./page-layout";
import { readFormulas, readNumberFormats, readTexts, readValues } from "./reading";
import { renameSheetInFormula } from "./references";
import { shownFormatAt } from "./shown-format";
import { checkSheetName, freeze, gridlines, setFreeze, setGridlines } from "./sheet-view";
import type { SheetState } from "./sheet-state";
import { columnPoints, fitColumns, fitRows, rowPoints, setColumnPoints } from "./sizes";
import { checkSpan, shiftSheet } from "./structure";
import type { Shift } from "./references";
import { readColor } from "./styles";
import { makeTable } from "./table-making";
import { clearArea } from "./table-totals";
import { afterWriting } from "./table-writing";
import {
  BookError,
  type Area,
  type BookEvent,
  type CellFormat,
  type Chart,
  type ChartType,
  type ConditionalFormat,
  type Drawing,
  type PageLayout,
  type Picture,
  type Sheet,
  type Table,
  type Validation,
} from "./types";
import { listItemsAt, setValidationOf, validationOf } from "./validation-rules";
import { writeValues } from "./writing";

type Change = Extract<BookEvent, { kind: "changed" }>["change"];

/** A sheet as the host and the grid see it. */
export class BookSheet implements Sheet {
  private readonly results: ConditionalResults;

  constructor(
    private readonly core: BookCore,
    readonly state: SheetState
  ) {
    this.results = new ConditionalResults(core, state);
  }

  get id() {
    return this.state.id;
  }
  get name() {
    return this.state.name;
  }
  set name(name: string) {
    const { core, state } = this;
    if (name === state.name) return;
    checkSheetName(
      name,
      core.sheets.filter((other) => other !== state)
    );
    const from = state.name;
    state.name = name;
    core.rewriteFormulas((formula) => renameSheetInFormula(formula, from, name));
    core.calculation.touch(true);
    core.emit({ kind: "sheetRenamed", sheet: this });
  }
  get position() {
    return this.core.sheets.indexOf(this.state);
  }
  set position(position: number) {
    const { sheets } = this.core;
    if (position < 0 || position >= sheets.length) {
      throw new BookError("InvalidArgument", "There is no such position.");
    }
    sheets.splice(this.position, 1);
    sheets.splice(position, 0, this.state);
    this.core.emit({ kind: "sheetMoved", sheet: this });
  }
  get visibility() {
    return this.state.shell.state;
  }
  set visibility(visibility: Sheet["visibility"]) {
    const others = this.core.sheets.filter(({ shell }) => shell.state === "visible");
    if (visibility !== "visible" && others.every((other) => other === this.state)) {
      throw new BookError("InvalidOperation", "A workbook must show at least one sheet.");
    }
    this.state.shell.state = visibility;
    if (visibility !== "visible" && this.core.isActive(this.state)) {
      const next = others.find((other) => other !== this.state);
      if (next) this.core.activate(next);
    }
    this.core.emit({ kind: "visibilityChanged", sheet: this });
  }
  get tabColor() {
    return readColor(this.state.shell.properties.tabColor, this.core.loaded.themeColors) ?? "";
  }
  set tabColor(color: string) {
    const { properties } = this.state.shell;
    if (color === "") delete properties.tabColor;
    else properties.tabColor = { argb: `FF${color.replace("#", "").toUpperCase()}` };
  }
  get showGridlines() {
    return gridlines(this.state.shell);
  }
  set showGridlines(show: boolean) {
    setGridlines(this.state.shell, show);
  }
  get freeze() {
    return freeze(this.state.shell);
  }
  set freeze(panes: { rows: number; columns: number }) {
    setFreeze(this.state.shell, panes);
  }
  get pageLayout() {
    return readPageLayout(this.state.shell);
  }
  set pageLayout(layout: PageLayout) {
    writePageLayout(this.state.shell, layout);
  }
  tables(): Table[] {
    return this.state.tables.map((table) => this.core.tableOf(this.state, table));
  }
  usedArea(valuesOnly: boolean): Area | undefined {
    if (this.state.grid.hasSpills) {
      this.core.calculation.ensure();
    }
    return this.state.grid.usedArea(valuesOnly);
  }

  values(area: Area) {
    return readValues(this.core, this.state, area);
  }
  formulas(area: Area) {
    return readFormulas(this.core, this.state, area);
  }
  texts(area: Area) {
    return readTexts(this.core, this.state, area);
  }
  numberFormats(area: Area) {
    return readNumberFormats(this.state, area);
  }
  setValues(area: Area, values: unknown[][]): void {
    writeValues(this.core, this.state, area, values);
    this.changed(area, "RangeEdited");
  }
  setNumberFormats(area: Area, formats: (string | null)[][]): void {
    setAreaNumberFormats(this.core, this.state, area, formats);
    this.core.emit({ kind: "formatChanged", sheet: this, area });
  }
  format(area: Area): CellFormat {
    return formatOfArea(this.core, this.state, area);
  }
  setFormat(area: Area, format: CellFormat): void {
    setAreaFormat(this.core, this.state, area, format);
    this.core.emit({ kind: "formatChanged", sheet: this, area });
  }
  clear(area: Area, what: "all" | "contents" | "formats"): void {
    clearCells(this.core, this.state, area, what);
    if (what !== "formats") afterWriting(this.core, this.state, area);
    if (what !== "contents") removeConditionals(this.state, area);
    if (what === "all") setValidationOf(this.state, area, undefined);
    if (what === "formats") this.core.emit({ kind: "formatChanged", sheet: this, area });
    else this.changed(area, "RangeEdited");
  }

  /** Tells listeners of a change in an area, and of each table it touches. */
  private changed(area: Area, change: Change): void {
    const { core } = this;
    core.emit({ kind: "changed", sheet: this, area, change, source: core.source });
    for (const state of this.state.tables) {
      const common = intersect(state.area, area);
      if (!common) continue;
      const table = core.tableOf(this.state, state);
      core.emit({ kind: "tableChanged", table, area: common, source: core.source });
    }
  }

  columnWidth(column: number): number {
    return columnPoints(this.state, column);
  }
  setColumnWidth(column: number, points: number): void {
    setColumnPoints(this.state, column, points);
  }
  rowHeight(row: number): number {
    return rowPoints(this.state, row);
  }
  setRowHeight(row: number, points: number): void {
    const own = this.state.grid.row(row);
    if (points <= 0) own.hidden = true;
    else own.height = points;
  }
  autofitColumns(area: Area): void {
    fitColumns(this.core, this.state, area);
  }
  autofitRows(area: Area): void {
    fitRows(this.core, this.state, area);
  }
  isRowHidden(row: number): boolean {
    return this.state.grid.rows[row]?.hidden === true;
  }
  setRowHidden(row: number, hidden: boolean): void {
    if (hidden) this.state.grid.row(row).hidden = true;
    else delete this.state.grid.rows[row]?.hidden;
    this.core.calculation.touch();
  }
  isColumnHidden(column: number): boolean {
    return this.state.grid.columns[column]?.hidden === true;
  }
  setColumnHidden(column: number, hidden: boolean): void {
    if (hidden) this.state.grid.column(column).hidden = true;
    else delete this.state.grid.columns[column]?.hidden;
  }

  merge(area: Area, across: boolean): void {
    if (this.state.tables.some((table) => intersect(table.area, area))) {
      throw new BookError("InvalidOperation", "Cells of a table cannot be merged.");
    }
    this.unmerge(area);
    const hasFormula = this.state.grid.hasFormula(area);
    const parts = across
      ? Array.from({ length: area.rowCount }, (_, row) => ({
          ...area,
          row: area.row + row,
          rowCount: 1,
        }))
      : [area];
    for (const part of parts) {
      if (part.rowCount * part.columnCount === 1) continue;
      const first = this.state.grid.find(part.row, part.column);
      clearArea(this.state, part);
      if (first) this.state.grid.put(part.row, part.column, first);
      this.state.merges = [...this.state.merges, part];
    }
    if (hasFormula) this.core.calculation.touch();
    else this.core.calculation.touchValues(this.state, area);
  }
  unmerge(area: Area): void {
    this.state.merges = this.state.merges.filter((merge) => !intersect(merge, area));
  }
  merges(): Area[] {
    return this.state.merges.map((area) => ({ ...area }));
  }

  insertRows(row: number, count: number): void {
    this.shift({ axis: "row", index: row, count }, "RowInserted");
  }
  deleteRows(row: number, count: number): void {
    this.shift({ axis: "row", index: row, count: -count }, "RowDeleted");
  }
  insertColumns(column: number, count: number): void {
    this.shift({ axis: "column", index: column, count }, "ColumnInserted");
  }
  deleteColumns(column: number, count: number): void {
    this.shift({ axis: "column", index: column, count: -count }, "ColumnDeleted");
  }
  private shift(shift: Shift, change: Change): void {
    const { axis, index, count } = shift;
    checkSpan(index, Math.abs(count), axis);
    const before = this.state.tables.map((table) => this.core.tableOf(this.state, table));
    shiftSheet(this.core, this.state, shift);
    const size = Math.abs(count);
    const area: Area =
      axis === "row"
        ? { row: index, column: 0, rowCount: size, columnCount: 16384 }
        : { row: 0, column: index, rowCount: 1048576, columnCount: size };
    this.changed(area, change);
    for (const table of before) {
      if (!this.state.tables.some(({ id }) => id === table.id)) {
        this.core.emit({ kind: "tableDeleted", table });
      }
    }
  }

  validation(area: Area): Validation | undefined {
    return validationOf(this.state, area);
  }
  setValidation(area: Area, validation: Validation | undefined): void {
    setValidationOf(this.state, area, validation);
  }
  listItems(row: number, column: number): string[] | undefined {
    return listItemsAt(this.core, this.state, row, column);
  }

  conditionalFormats(): ConditionalFormat[] {
    const theme = this.core.loaded.themeColors;
    return this.state.conditionals.map((one) => toConditionalFormat(one, theme));
  }
  addConditionalFormat(format: Omit<ConditionalFormat, "id" | "priority">): ConditionalFormat {
    const number = this.core.nextNumber().toString(16).padStart(12, "0").toUpperCase();
    const id = `{00000000-000C-0000-0000-${number}}`;
    // A new rule comes first, as in Excel.
    const added = {
      id,
      areas: [{ ...format.area }],
      priority: 1,
      stopIfTrue: format.stopIfTrue ?? false,
      rule: toRule(format),
    };
    this.setConditionals([added, ...this.state.conditionals]);
    return toConditionalFormat(added, this.core.loaded.themeColors);
  }
  updateConditionalFormat(id: string, change: Partial<ConditionalFormat>): void {
    const found = this.state.conditionals.find((one) => one.id === id);
    if (!found) throw new BookError("ItemNotFound", "There is no such conditional format.");
    const theme = this.core.loaded.themeColors;
    const whole = { ...toConditionalFormat(found, theme), ...change };
    const areas = change.area ? [{ ...change.area }] : found.areas;
    const rule = whole.kind === "other" ? found.rule : toRule(whole);
    const updated = { ...found, areas, rule, stopIfTrue: whole.stopIfTrue ?? found.stopIfTrue };
    const rest = this.state.conditionals.map((one) => (one.id === id ? updated : one));
    if (change.priority === undefined) this.setConditionals(rest);
    else {
      const others = rest.filter((one) => one.id !== id);
      others.splice(Math.max(0, change.priority - 1), 0, updated);
      this.setConditionals(others);
    }
  }
  removeConditionalFormats(area: Area | undefined): void {
    removeConditionals(this.state, area);
    this.setConditionals(this.state.conditionals);
  }
  private setConditionals(conditionals: SheetState["conditionals"]): void {
    this.state.conditionals = conditionals.map((one, index) => ({ ...one, priority: index + 1 }));
    this.core.calculation.version += 1;
  }
  shownFormat(row: number, column: number): CellFormat {
    return shownFormatAt(this.core, this.state, this.results, row, column);
  }

  addTable(area: Area, hasHeaders: boolean): Table {
    const state = makeTable(this.core, this.state, area, hasHeaders);
    const table = this.core.tableOf(this.state, state);
    this.core.emit({ kind: "tableAdded", table });
    return table;
  }
  drawings(): Drawing[] {
    return drawingsOf(this.core, this.state);
  }
  addPicture(bytes: Uint8Array): Picture {
    return this.drawn("picture", makePicture(this.core, this.state, bytes).id);
  }
  addChart(type: ChartType, source: Sheet, area: Area, by: "columns" | "rows"): Chart {
    const from = this.core.sheets.find(({ id }) => id === source.id);
    if (!from) throw new BookError("ItemNotFound", "The sheet does not exist.");
    const made = makeChart(this.core, this.state, { type, source: from, area, by });
    return this.drawn("chart", made.id);
  }
  private drawn<Kind extends Drawing["kind"]>(kind: Kind, id: string) {
    this.core.emit({ kind: "drawingsChanged", sheet: this });
    const made = this.drawings().find((drawing) => drawing.id === id);
    if (made?.kind !== kind) throw new BookError("GeneralException", "Nothing was drawn.");
    return made as Extract<Drawing, { kind: Kind }>;
  }
  delete(): void {
    this.core.deleteSheet(this.state);
  }
  activate(): void {
    this.core.activate(this.state);
  }
  errorMessage(row: number, column: number): string | undefined {
    return messageAt(this.core, this.state, row, column);
  }
}
