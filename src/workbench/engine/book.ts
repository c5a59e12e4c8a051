import { spillArea } from "./calculation";
import { Core } from "./core";
import { saveBook } from "./file/save";
import { cellsOf } from "./drawings/chart-cells";
import type { LoadedBook } from "./file/load";
import { fromTyped } from "./formula-text";
import type { TableState } from "./model";
import { computeFormulas } from "./scratch";
import { parseAddress, quoteSheetName } from "./address";
import { transact } from "./undo";
import {
  BookError,
  type Area,
  type Book,
  type BookEvent,
  type CallCustomFunctions,
  type CellValue,
  type CustomFunction,
  type KeptRange,
  type Sheet,
  type Table,
} from "./types";
import { rewriteFormula } from "./tokens";
import { BookSheet } from "./sheet";

/** One open workbook as the host and the grid see it. */
export class OpenBook implements Book {
  private readonly core: Core;

  constructor(loaded: LoadedBook) {
    this.core = new Core(loaded);
  }

  get date1904() {
    return this.core.date1904;
  }
  sheets(): Sheet[] {
    return this.core.sheets.map((state) => this.core.sheetOf(state));
  }
  sheetById(id: string): Sheet | undefined {
    const state = this.core.sheets.find((sheet) => sheet.id === id);
    return state && this.core.sheetOf(state);
  }
  sheetByName(name: string): Sheet | undefined {
    const lower = name.toLowerCase();
    const state = this.core.sheets.find((sheet) => sheet.name.toLowerCase() === lower);
    return state && this.core.sheetOf(state);
  }
  addSheet(name?: string): Sheet {
    return this.core.sheetOf(this.core.addSheet(name));
  }
  tables(): Table[] {
    return this.sheets().flatMap((sheet) => sheet.tables());
  }
  tableById(id: string): Table | undefined {
    return this.findTable((table) => table.id === id);
  }
  tableByName(name: string): Table | undefined {
    const lower = name.toLowerCase();
    return this.findTable((table) => table.name.toLowerCase() === lower);
  }
  private findTable(matches: (table: TableState) => boolean): Table | undefined {
    for (const sheet of this.core.sheets) {
      const table = sheet.tables.find(matches);
      if (table) return this.core.tableOf(sheet, table);
    }
    return undefined;
  }
  names(): { name: string; formula: string }[] {
    return this.core.names
      .filter(({ hidden }) => !hidden)
      .map(({ name, formula }) => ({ name, formula: `=${formula}` }));
  }
  addName(name: string, formula: string): void {
    const { core } = this;
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || parseAddress(name)) {
      throw new BookError("InvalidArgument", `A name cannot be "${name}".`);
    }
    if (core.names.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
      throw new BookError("ItemAlreadyExists", `The name ${name} is already in use.`);
    }
    const plain = fromTyped(formula.replace(/^=/, ""), undefined);
    core.names = [...core.names, { name, formula: this.withSheet(plain) }];
    core.calculation.touch();
  }
  /** A name's references always say on which sheet they are. */
  private withSheet(formula: string): string {
    const sheet = quoteSheetName(this.core.active.name);
    return rewriteFormula(formula, (token) =>
      (token.type === "range" || token.type === "range_beam") && !token.value.includes("!")
        ? `${sheet}!${token.value}`
        : undefined
    );
  }
  get activeSheet(): Sheet {
    return this.core.sheetOf(this.core.active);
  }
  get selection(): { sheet: Sheet; area: Area } {
    const { core } = this;
    return { sheet: this.activeSheet, area: { ...core.selectionOn(core.active) } };
  }
  select(sheet: Sheet, area: Area): void {
    const state = this.stateOf(sheet);
    this.core.activate(state);
    this.core.selections.set(state, { ...area });
    this.core.emit({ kind: "selectionChanged", sheet, area: { ...area } });
  }
  keepRange(sheet: Sheet, area: Area): KeptRange {
    const { keptRanges } = this.core;
    const kept = { sheet: this.stateOf(sheet), area: { ...area } as Area | undefined };
    keptRanges.push(kept);
    return {
      sheet,
      get area() {
        return kept.area && { ...kept.area };
      },
      release: () => {
        const at = keptRanges.indexOf(kept);
        if (at >= 0) keptRanges.splice(at, 1);
      },
    };
  }
  private stateOf(sheet: Sheet) {
    const state = sheet instanceof BookSheet ? sheet.state : undefined;
    if (!state || !this.core.sheets.includes(state)) {
      throw new BookError("ItemNotFound", "The sheet does not exist.");
    }
    return state;
  }
  get settings(): Map<string, string> {
    return this.core.loaded.properties.settings;
  }

  registerCustomFunctions(functions: CustomFunction[], call: CallCustomFunctions): void {
    this.core.calculation.register(functions, call);
  }
  get isWaiting(): boolean {
    return this.core.calculation.isWaiting;
  }
  settle(): Promise<void> {
    return this.core.calculation.settle();
  }
  evaluate(formula: string): CellValue {
    const plain = fromTyped(formula.replace(/^=/, ""), undefined);
    const { core } = this;
    const [matrix] = computeFormulas(core, core.active, [{ row: 0, column: 0, formula: plain }]);
    return matrix?.[0]?.[0] ?? "";
  }

  get source() {
    return this.core.source;
  }
  set source(source: "user" | "addin") {
    this.core.source = source;
  }
  on(listener: (event: BookEvent) => void): () => void {
    this.core.listeners.add(listener);
    return () => this.core.listeners.delete(listener);
  }
  transaction<T>(work: () => T): { result: T; undo: () => void; redo: () => void } {
    return transact(this.core, work);
  }
  save(): Promise<Uint8Array> {
    const { core } = this;
    core.calculation.ensure();
    return saveBook({
      shell: core.loaded.shell,
      sheets: core.sheets,
      names: core.names,
      properties: core.loaded.properties,
      activeTab: core.sheets.indexOf(core.active),
      spillOf: spillArea,
      cellsOf: (reference) => cellsOf(core, reference),
    });
  }
}
