import { cellAddress } from "../engine/address";
import type { Book } from "../engine/types";
import { clearContents, deleteRows, fillDown, fitColumns, insertRows, sortTable } from "./commands";
import { FormulaBar } from "./chrome/formulaBar";
import { SheetTabs } from "./chrome/sheetTabs";
import { StatusBar } from "./chrome/statusBar";
import { Desk } from "./desk";
import { element } from "./dom";
import { DrawingHands } from "./drawings/drawingHands";
import { insertPicture } from "./drawings/insertPicture";
import { Clipboard } from "./edits/clipboard";
import { CellEditor } from "./grid/cellEditor";
import { GridView } from "./grid/gridView";
import { GridKeyboard } from "./grid/keyboard";
import { ListButton } from "./grid/listButton";
import { GridMouse } from "./grid/mouse";
import { openFilterMenu } from "./menus/filterMenu";
import { openMenu } from "./menus/menu";

/** Everything on screen that belongs to the open workbook: formula bar, grid, tabs, status. */
export class Workspace {
  readonly desk: Desk;
  readonly grid: GridView;
  readonly editor: CellEditor;
  readonly clipboard: Clipboard;
  readonly statusBar: StatusBar;
  readonly element: HTMLElement;
  private readonly formulaBar: FormulaBar;
  private readonly tabs: SheetTabs;
  private readonly listButton: ListButton;
  private readonly drawingHands: DrawingHands;

  constructor(book: Book, save: () => void) {
    this.desk = new Desk(book);
    this.grid = new GridView(this.desk);
    this.editor = new CellEditor(this.desk, this.grid);
    this.clipboard = new Clipboard(this.desk);
    this.listButton = new ListButton(this.desk, this.grid, this.editor);
    const openContextMenu = (at?: { x: number; y: number }) => this.openContextMenu(at);
    const keyboard = new GridKeyboard(this.desk, this.grid, this.editor, {
      openList: () => this.openListOrFilter(),
      openMenu: openContextMenu,
      save,
    });
    new GridMouse(this.desk, this.grid, this.editor, {
      openFilter: (column, row) => this.openFilter(column, row),
      openMenu: openContextMenu,
    });
    this.drawingHands = new DrawingHands(this.desk, this.grid, this.editor);
    const focusGrid = () => this.grid.table.focus({ preventScroll: true });
    this.formulaBar = new FormulaBar(
      this.desk,
      this.editor,
      (event) => keyboard.onEditorKey(event),
      focusGrid
    );
    this.tabs = new SheetTabs(this.desk, (then) => this.editor.commit(then), focusGrid);
    this.statusBar = new StatusBar(this.desk, () => this.editor.isOpen);
    this.editor.changed.on(() => this.statusBar.showState());
    this.clipboard.changed.on(() => this.grid.markCopied(this.clipboard.markedArea));
    this.desk.bookChanged.on(({ kind }) => kind === "sheetActivated" && this.leaveSheet());
    this.listenToClipboard();
    this.element = element(
      "div",
      { class: "workspace" },
      this.formulaBar.element,
      this.grid.element,
      this.tabs.element
    );
  }

  dispose(): void {
    document.removeEventListener("copy", this.onCopy);
    document.removeEventListener("cut", this.onCut);
    document.removeEventListener("paste", this.onPaste);
    for (const part of [this.formulaBar, this.tabs, this.statusBar, this.listButton, this.grid])
      part.dispose();
    this.desk.close();
    this.element.remove();
  }

  /** Resolves when all is computed and painted. */
  async idle(): Promise<void> {
    await this.desk.book.settle();
    this.desk.touched.emit();
    await this.grid.repaint();
    this.statusBar.show();
  }

  /** Puts a picture file at the active cell and selects it. */
  async insertPicture(file: Blob): Promise<void> {
    const picture = await insertPicture(this.desk, file);
    this.grid.flush();
    if (picture) this.drawingHands.focus(picture);
  }

  private leaveSheet(): void {
    this.editor.cancel();
    this.grid.markCopied(this.clipboard.markedArea);
  }

  /** Alt+Down: the values a cell may take, or the filter of a table's column. */
  openListOrFilter(): void {
    const { active } = this.desk.selection;
    if (!this.listButton.open()) this.openFilter(active.column, active.row);
  }

  openFilter(column: number, row: number): void {
    const table = this.desk.tableAt({ row, column });
    if (!table)
      return this.desk.notice.emit({
        kind: "information",
        text: "Select a cell in a table to filter it.",
      });
    const header = { row: table.area.row, column };
    const shown = this.grid.isInView(header) ? header : { row, column };
    const { left, top, width, height } = this.grid.rectangle(shown);
    const box = this.grid.viewport.getBoundingClientRect();
    this.grid.table.focus({ preventScroll: true });
    openFilterMenu(this.desk, table, column - table.area.column, {
      x: box.left + left + Math.max(0, width - 24),
      y: box.top + top + height,
      height,
    });
  }

  private openContextMenu(at?: { x: number; y: number }): void {
    const { desk, clipboard } = this;
    const { active, area } = desk.selection;
    const { left, top, height } = this.grid.rectangle(active);
    const box = this.grid.viewport.getBoundingClientRect();
    this.grid.table.focus({ preventScroll: true });
    openMenu(
      `Cell ${cellAddress(active.row, active.column)}`,
      [
        { label: "Cut", shortcut: "Ctrl+X", run: () => void writeSystemText(clipboard.take(true)) },
        {
          label: "Copy",
          shortcut: "Ctrl+C",
          run: () => void writeSystemText(clipboard.take(false)),
        },
        {
          label: "Paste",
          shortcut: "Ctrl+V",
          run: () => void readSystemText().then((text) => clipboard.paste(text)),
        },
        "line",
        { label: "Insert rows", shortcut: "Ctrl++", run: () => insertRows(desk) },
        { label: "Delete rows", shortcut: "Ctrl+−", run: () => deleteRows(desk) },
        { label: "Clear contents", shortcut: "Del", run: () => clearContents(desk) },
        { label: "Fill down", shortcut: "Ctrl+D", run: () => fillDown(desk) },
        "line",
        { label: "Sort A to Z", isDisabled: !desk.activeTable, run: () => sortTable(desk, true) },
        { label: "Sort Z to A", isDisabled: !desk.activeTable, run: () => sortTable(desk, false) },
        {
          label: "Filter…",
          isDisabled: !desk.activeTable,
          shortcut: "Alt+Down",
          run: () => this.openFilter(active.column, active.row),
        },
        "line",
        { label: "Fit column width", run: () => fitColumns(desk, area) },
      ],
      at ?? { x: box.left + left + 8, y: box.top + top + height, height }
    );
  }

  private listenToClipboard(): void {
    document.addEventListener("copy", this.onCopy);
    document.addEventListener("cut", this.onCut);
    document.addEventListener("paste", this.onPaste);
    this.grid.table.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.clipboard.forget();
    });
  }

  private readonly onCopy = (event: ClipboardEvent) => this.take(event, false);
  private readonly onCut = (event: ClipboardEvent) => this.take(event, true);
  private readonly onPaste = (event: ClipboardEvent) => {
    if (document.activeElement !== this.grid.table) return;
    event.preventDefault();
    const picture = [...(event.clipboardData?.files ?? [])].find(({ type }) =>
      /^image\/(png|jpeg)$/.test(type)
    );
    if (picture) return void this.insertPicture(picture);
    this.clipboard.paste(event.clipboardData?.getData("text/plain"));
  };

  private take(event: ClipboardEvent, isCut: boolean): void {
    if (document.activeElement !== this.grid.table) return;
    event.preventDefault();
    event.clipboardData?.setData("text/plain", this.clipboard.take(isCut));
  }
}

const writeSystemText = (text: string) =>
  navigator.clipboard.writeText(text).catch(() => undefined);
const readSystemText = () => navigator.clipboard.readText().catch(() => undefined);
