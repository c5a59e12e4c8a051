import {
  BookError,
  type Area,
  type Book,
  type BookEvent,
  type Sheet,
  type Table,
} from "../engine/types";
import { intersect, sameArea } from "../engine/address";
import { contains, lastColumn, lastRow, type Cell } from "./areas";
import { History } from "./edits/history";
import { selectArea, selectCell, type Selection } from "./grid/selection";
import { createSignal } from "./signal";

/** A message for the bar above the sheet. */
export interface Notice {
  kind: "error" | "warning" | "information";
  text: string;
}

/**
 * The open workbook and where she is in it. The grid, ribbon, formula bar and tabs all see this one
 * and listen to it; cells and formats are always read from the book.
 */
export class Desk {
  readonly history: History;
  readonly selectionChanged = createSignal();
  /** What the book tells of. */
  readonly bookChanged = createSignal<BookEvent>();
  /** Something that the book does not tell of may look different: widths, panes, sheet colours. */
  readonly touched = createSignal();
  /** A cell was gone to from afar and is to be seen. */
  readonly revealed = createSignal<Cell>();
  readonly notice = createSignal<Notice>();
  /** Words for a screen reader. */
  readonly announcement = createSignal<string>();
  selection: Selection;
  /** True after an edit, hers or the add-in's, that no saved copy holds. */
  hasUnsavedEdits = false;
  private readonly selections = new Map<string, Selection>();
  private readonly stopListening: () => void;

  constructor(readonly book: Book) {
    this.history = new History(book);
    const { sheet, area } = book.selection;
    this.selection = selectArea(sheet.id === book.activeSheet.id ? area : areaAtTop, this.merges);
    this.stopListening = book.on((event) => this.onBookEvent(event));
  }

  get sheet(): Sheet {
    return this.book.activeSheet;
  }

  get merges(): Area[] {
    return this.sheet.merges();
  }

  /** Selects, and tells the book, so that the add-in sees it. */
  select(selection: Selection): void {
    this.selection = selection;
    this.selections.set(this.sheet.id, selection);
    if (
      !sameArea(this.book.selection.area, selection.area) ||
      this.book.selection.sheet.id !== this.sheet.id
    )
      this.book.select(this.sheet, selection.area);
    this.selectionChanged.emit();
  }

  selectCell(cell: Cell): void {
    this.select(selectCell(cell, this.merges));
  }

  goTo(sheet: Sheet, area?: Area): void {
    if (sheet.id !== this.sheet.id) sheet.activate();
    if (!area) return;
    this.select(selectArea(area, this.merges));
    this.revealed.emit(this.selection.active);
  }

  /** The selection without the blank rest of whole rows and columns. */
  get usedSelection(): Area {
    const { area } = this.selection;
    const used = this.sheet.usedArea(false) ?? areaAtTop;
    const shown = {
      row: 0,
      column: 0,
      rowCount: lastRow(used) + 1,
      columnCount: lastColumn(used) + 1,
    };
    return intersect(area, shown) ?? { ...area, rowCount: 1, columnCount: 1 };
  }

  /** The table that the active cell is in. */
  get activeTable(): Table | undefined {
    return this.tableAt(this.selection.active);
  }

  tableAt(cell: Cell): Table | undefined {
    return this.sheet.tables().find((table) => contains(table.area, cell));
  }

  /** Does `work` as one step that she can undo. Answers false, with a notice, where it is refused. */
  edit(label: string, area: Area, work: () => void): boolean {
    try {
      this.book.source = "user";
      this.history.run(label, this.sheet, area, work);
      this.hasUnsavedEdits = true;
      this.touched.emit();
      return true;
    } catch (error) {
      if (!(error instanceof BookError)) throw error;
      this.notice.emit({ kind: "error", text: error.message });
      return false;
    }
  }

  undo(): void {
    const entry = this.history.undo();
    if (!entry) return this.announcement.emit("Nothing to undo.");
    this.showStep(entry.sheet, entry.area);
    this.announcement.emit(`Undid ${entry.label}.`);
  }

  redo(): void {
    const entry = this.history.redo();
    if (!entry) return this.announcement.emit("Nothing to redo.");
    this.showStep(entry.sheet, entry.area);
    this.announcement.emit(`Redid ${entry.label}.`);
  }

  close(): void {
    this.stopListening();
  }

  private showStep(sheet: Sheet, area: Area): void {
    this.touched.emit();
    if (this.book.sheetById(sheet.id)) this.goTo(sheet, area);
  }

  private onBookEvent(event: BookEvent): void {
    if (event.kind === "sheetActivated") this.enterSheet();
    if (event.kind === "selectionChanged") this.followSelection(event.sheet, event.area);
    if (this.book.source === "addin" && !harmlessEvents.includes(event.kind)) {
      this.history.forget();
      this.hasUnsavedEdits = true;
    }
    this.bookChanged.emit(event);
  }

  private enterSheet(): void {
    const remembered = this.selections.get(this.sheet.id) ?? selectArea(areaAtTop, this.merges);
    this.select(remembered);
  }

  private followSelection(sheet: Sheet, area: Area): void {
    if (sheet.id !== this.sheet.id || sameArea(area, this.selection.area)) return;
    this.selection = selectArea(area, this.merges);
    this.selections.set(sheet.id, this.selection);
    this.selectionChanged.emit();
    this.revealed.emit(this.selection.active);
  }
}

/*
 * Undoing brings back the whole book as it was. After the add-in has written something, that would
 * take its documents back without its knowledge.
 */
const harmlessEvents: readonly BookEvent["kind"][] = [
  "calculated",
  "selectionChanged",
  "sheetActivated",
];

const areaAtTop: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
