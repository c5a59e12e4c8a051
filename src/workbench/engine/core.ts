import { rewriteGrid, type BookCore } from "./book-core";
import { Calculation } from "./calculation";
import { withReferences } from "./drawings/chart-reading";
import { changeFormulas } from "./file/conditionals";
import { sheetId, type LoadedBook } from "./file/load";
import type { NameState, TableState } from "./model";
import { renameSheetInFormula } from "./references";
import { BookSheet } from "./sheet";
import { SheetState } from "./sheet-state";
import { checkSheetName } from "./sheet-view";
import { BookTable } from "./table";
import {
  BookError,
  type Area,
  type BookEvent,
  type Sheet,
  type Table,
  type Validation,
} from "./types";

const firstCell: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** The state that a book's sheets and tables share. */
export class Core implements BookCore {
  readonly calculation: Calculation;
  readonly date1904: boolean;
  sheets: SheetState[];
  names: NameState[];
  source: "user" | "addin" = "user";
  readonly keptRanges: { sheet: SheetState; area: Area | undefined }[] = [];
  readonly listeners = new Set<(event: BookEvent) => void>();
  active: SheetState;
  /** Where the selection is, on each sheet that was ever selected in. */
  readonly selections = new WeakMap<SheetState, Area>();
  private readonly facades = new WeakMap<SheetState, BookSheet>();
  private readonly tableFacades = new Map<string, Table>();
  private sheetNumber: number;
  private number = 0;

  constructor(readonly loaded: LoadedBook) {
    this.sheets = loaded.sheets;
    this.names = loaded.names;
    this.date1904 = loaded.date1904;
    this.sheetNumber = loaded.sheets.length;
    const wanted = loaded.sheets[loaded.activeTab];
    const visible = loaded.sheets.find(({ shell }) => shell.state === "visible");
    const active = wanted?.shell.state === "visible" ? wanted : (visible ?? loaded.sheets[0]);
    if (!active) throw new BookError("GeneralException", "A workbook has at least one sheet.");
    this.active = active;
    this.number = loaded.lastNumber;
    this.calculation = new Calculation(
      () => ({ sheets: this.sheets, names: this.names, date1904: this.date1904 }),
      () => this.emit({ kind: "calculated" })
    );
  }

  emit(event: BookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
  sheetOf(state: SheetState): Sheet {
    let facade = this.facades.get(state);
    if (!facade) {
      facade = new BookSheet(this, state);
      this.facades.set(state, facade);
    }
    return facade;
  }
  tableOf(home: SheetState, state: TableState): Table {
    let facade = this.tableFacades.get(state.id);
    if (!facade) {
      facade = new BookTable(this, home, state);
      this.tableFacades.set(state.id, facade);
    }
    return facade;
  }
  nextNumber(): number {
    this.number += 1;
    return this.number;
  }
  nextTableId(): string {
    return String(this.nextNumber());
  }
  isCustomFunction(name: string): boolean {
    const known = this.calculation.functions.table.has(name.toUpperCase());
    return known || /^[A-Z]{2,}\.[A-Z_]+$/i.test(name);
  }

  addSheet(name: string | undefined): SheetState {
    const wanted = name ?? this.freeSheetName();
    checkSheetName(wanted, this.sheets);
    const index = this.sheetNumber;
    this.sheetNumber += 1;
    const shell = this.loaded.shell.addWorksheet(`new sheet ${index}`);
    const state = new SheetState(sheetId(index), wanted, shell);
    this.sheets.push(state);
    this.calculation.touchSheet(wanted);
    this.emit({ kind: "sheetAdded", sheet: this.sheetOf(state) });
    return state;
  }
  private freeSheetName(): string {
    const taken = new Set(this.sheets.map(({ name }) => name.toLowerCase()));
    for (let number = this.sheets.length + 1; ; number += 1) {
      if (!taken.has(`sheet${number}`)) return `Sheet${number}`;
    }
  }
  deleteSheet(state: SheetState): void {
    const visible = this.sheets.filter(({ shell }) => shell.state === "visible");
    if (visible.every((other) => other === state)) {
      throw new BookError("InvalidOperation", "A workbook must show at least one sheet.");
    }
    const at = this.sheets.indexOf(state);
    if (at < 0) throw new BookError("ItemNotFound", "The sheet was deleted before.");
    if (this.active === state) {
      const next = visible.find((other) => this.sheets.indexOf(other) > at);
      const before = visible.filter((other) => this.sheets.indexOf(other) < at).pop();
      const active = next ?? before;
      if (active) this.activate(active);
    }
    this.sheets = this.sheets.filter((other) => other !== state);
    this.names = this.names.filter(({ sheetId: owner }) => owner !== state.id);
    for (const kept of this.keptRanges) if (kept.sheet === state) kept.area = undefined;
    this.rewriteFormulas((formula) => renameSheetInFormula(formula, state.name, undefined));
    this.calculation.touch(true);
    this.emit({ kind: "sheetDeleted", sheet: this.sheetOf(state) });
  }
  isActive(state: SheetState): boolean {
    return this.active === state;
  }
  activate(state: SheetState): void {
    if (this.active === state) return;
    if (state.shell.state !== "visible") {
      throw new BookError("InvalidOperation", "A hidden sheet cannot be activated.");
    }
    this.active = state;
    this.emit({ kind: "sheetActivated", sheet: this.sheetOf(state) });
  }
  selectionOn(state: SheetState): Area {
    return this.selections.get(state) ?? firstCell;
  }

  rewriteFormulas(
    change: (formula: string, home: SheetState | undefined, row: number | undefined) => string
  ): void {
    let isChanged = false;
    for (const sheet of this.sheets) {
      const here = (formula: string, row?: number) => {
        const changed = change(formula, sheet, row);
        isChanged ||= changed !== formula;
        return changed;
      };
      rewriteGrid(sheet.grid, here);
      for (const { columns } of sheet.tables) {
        for (const column of columns) {
          if (column.calculated) column.calculated = here(column.calculated);
          if (column.totalsFormula) column.totalsFormula = here(column.totalsFormula);
        }
      }
      sheet.validations = sheet.validations.map((one) => ({
        ...one,
        validation: changeValidation(one.validation, here),
      }));
      sheet.conditionals = sheet.conditionals.map((one) => ({
        ...one,
        rule: changeFormulas(one.rule, here),
      }));
      sheet.drawings = sheet.drawings.map((one) =>
        one.kind === "chart" ? { ...one, xml: withReferences(one.xml, here) } : one
      );
    }
    this.names = this.names.map((name) => {
      const home = this.sheets.find(({ id }) => id === name.sheetId);
      const formula = change(name.formula, home, undefined);
      isChanged ||= formula !== name.formula;
      return { ...name, formula };
    });
    if (isChanged) this.calculation.touch();
  }
}

function changeValidation(validation: Validation, change: (formula: string) => string): Validation {
  const changed = { ...validation };
  const of = (text: string) => (text.startsWith("=") ? `=${change(text.slice(1))}` : text);
  if (changed.source !== undefined) changed.source = of(changed.source);
  if (typeof changed.formula1 === "string") changed.formula1 = of(changed.formula1);
  if (typeof changed.formula2 === "string") changed.formula2 = of(changed.formula2);
  return changed;
}
