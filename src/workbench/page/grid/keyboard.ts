import { maximumColumns, maximumRows } from "../../engine/address";
import { areaOf, type Cell } from "../areas";
import {
  clearContents,
  deleteRows,
  enterToday,
  fillDown,
  insertRows,
  toggleFont,
} from "../commands";
import type { Desk } from "../desk";
import { hasCommandKey } from "../dom";
import type { CellEditor } from "./cellEditor";
import type { GridView } from "./gridView";
import { jump, step, type Direction } from "./moves";
import { cycle, extendTo, selectArea, selectCell } from "./selection";
import { lastUsedCell, sheetTerrain } from "./terrain";

const arrows: Partial<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** What the keyboard can ask for beyond the sheet itself. */
export interface KeyboardActions {
  openList(): void;
  openMenu(): void;
  save(): void;
}

/** The keys of the grid, with those of the cell editor. */
export class GridKeyboard {
  /** Where Tab began: Enter after some Tabs goes back below it. */
  private tabStart: number | undefined;

  constructor(
    private readonly desk: Desk,
    private readonly grid: GridView,
    private readonly editor: CellEditor,
    private readonly actions: KeyboardActions
  ) {
    grid.table.addEventListener("keydown", (event) => this.onGridKey(event));
    editor.input.addEventListener("keydown", (event) => this.onEditorKey(event));
  }

  private onGridKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const isDone = hasCommandKey(event) ? this.onCommandKey(event) : this.onPlainKey(event);
    if (isDone) event.preventDefault();
  }

  /** Keys while a cell is edited, from the editor or from the formula bar. */
  onEditorKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const direction = arrows[event.key];
    if (event.key === "Escape") this.editor.cancel();
    else if (event.key === "Enter" && event.altKey) insertLine(event.target);
    else if (event.key === "Enter")
      this.editor.commit(
        () => hasCommandKey(event) || this.enter(event.shiftKey),
        hasCommandKey(event)
      );
    else if (event.key === "Tab") this.editor.commit(() => this.tab(event.shiftKey));
    else if (event.key === "F2") this.editor.toggleMode();
    else if (
      direction &&
      this.editor.mode === "enter" &&
      !hasCommandKey(event) &&
      event.target === this.editor.input
    )
      this.editor.commit(() => this.move(direction, event));
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private onPlainKey(event: KeyboardEvent): boolean {
    const direction = arrows[event.key];
    if (event.altKey && event.key === "ArrowDown") this.actions.openList();
    else if (event.altKey) return false;
    else if (direction) this.move(direction, event);
    else if (event.key === "F2") this.editor.open("edit");
    else if (event.key.length === 1 && !(event.key === " " && event.shiftKey))
      this.editor.open("enter", event.key);
    else if (event.key === "Dead" || event.key === "Process") {
      this.editor.open("enter", "");
      return false;
    } else return this.onNamedKey(event);
    return true;
  }

  private onNamedKey(event: KeyboardEvent): boolean {
    const { active, head } = this.desk.selection;
    switch (event.key) {
      case "Tab":
        this.tab(event.shiftKey);
        return true;
      case "Enter":
        this.enter(event.shiftKey);
        return true;
      case "Delete":
        clearContents(this.desk);
        return true;
      case "Backspace":
        this.editor.open("enter", "");
        return true;
      case "Home":
        this.go({ row: (event.shiftKey ? head : active).row, column: 0 }, event.shiftKey);
        return true;
      case "PageDown":
        this.page(1, event.shiftKey);
        return true;
      case "PageUp":
        this.page(-1, event.shiftKey);
        return true;
      case " ":
        this.desk.select(
          selectArea({ ...areaOf({ row: active.row, column: 0 }), columnCount: maximumColumns }, [])
        );
        return true;
      case "ContextMenu":
        this.actions.openMenu();
        return true;
      case "F10":
        if (event.shiftKey) this.actions.openMenu();
        return event.shiftKey;
      default:
        return false;
    }
  }

  private onCommandKey(event: KeyboardEvent): boolean {
    const { desk } = this;
    const direction = arrows[event.key];
    if (direction) {
      this.move(direction, event);
      return true;
    }
    const run = commandKeys[event.key.toLowerCase()];
    if (run) run(desk, event.shiftKey);
    else if (event.key === "Home") this.go({ row: 0, column: 0 }, event.shiftKey);
    else if (event.key === "End") this.go(lastUsedCell(desk.sheet), event.shiftKey);
    else if (event.key.toLowerCase() === "s") this.actions.save();
    else return false;
    this.grid.reveal(desk.selection.active);
    return true;
  }

  private move(
    direction: Direction,
    event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }
  ): void {
    const terrain = sheetTerrain(this.desk.sheet);
    const from = event.shiftKey ? this.desk.selection.head : this.desk.selection.active;
    const go = event.ctrlKey || event.metaKey ? jump : step;
    this.go(go(terrain, from, direction), event.shiftKey);
  }

  private go(cell: Cell, extends_: boolean): void {
    const { desk } = this;
    this.tabStart = undefined;
    desk.select(
      extends_ ? extendTo(desk.selection, cell, desk.merges) : selectCell(cell, desk.merges)
    );
    this.grid.reveal(extends_ ? cell : desk.selection.active);
  }

  private page(sign: 1 | -1, extends_: boolean): void {
    const { selection, sheet } = this.desk;
    const from = extends_ ? selection.head : selection.active;
    const row = Math.min(maximumRows - 1, Math.max(0, from.row + sign * this.grid.rowsInView));
    const terrain = sheetTerrain(sheet);
    const target = { row, column: from.column };
    this.go(
      terrain.isRowHidden(row) ? step(terrain, target, sign > 0 ? "down" : "up") : target,
      extends_
    );
  }

  private tab(backwards: boolean): void {
    const start = this.tabStart ?? this.desk.selection.active.column;
    if (!this.cycle("rows", backwards)) {
      this.go(
        step(
          sheetTerrain(this.desk.sheet),
          this.desk.selection.active,
          backwards ? "left" : "right"
        ),
        false
      );
      this.tabStart = start;
    }
  }

  private enter(backwards: boolean): void {
    if (this.cycle("columns", backwards)) return;
    const { active } = this.desk.selection;
    const next = step(sheetTerrain(this.desk.sheet), active, backwards ? "up" : "down");
    this.go({ row: next.row, column: this.tabStart ?? next.column }, false);
  }

  private cycle(by: "rows" | "columns", backwards: boolean): boolean {
    const { desk } = this;
    const { isRowHidden, isColumnHidden } = sheetTerrain(desk.sheet);
    const isHidden = ({ row, column }: Cell) => isRowHidden(row) || isColumnHidden(column);
    const next = cycle(desk.selection, by, backwards, desk.merges, isHidden);
    if (!next) return false;
    desk.select(next);
    this.grid.reveal(next.active);
    return true;
  }
}

const commandKeys: Partial<Record<string, (desk: Desk, isShifted: boolean) => void>> = {
  a: (desk) => selectRegion(desk),
  b: (desk) => toggleFont(desk, "bold"),
  i: (desk) => toggleFont(desk, "italic"),
  u: (desk) => toggleFont(desk, "underline"),
  d: (desk) => fillDown(desk),
  z: (desk, isShifted) => (isShifted ? desk.redo() : desk.undo()),
  y: (desk) => desk.redo(),
  ";": (desk) => enterToday(desk),
  "+": (desk) => insertRows(desk),
  "=": (desk, isShifted) => isShifted && insertRows(desk),
  "-": (desk) => deleteRows(desk),
  " ": (desk) =>
    desk.select(
      selectArea(
        { ...areaOf({ row: 0, column: desk.selection.active.column }), rowCount: maximumRows },
        []
      )
    ),
};

/** Ctrl+A: the table or block of cells around the active one; a second time, the whole sheet. */
function selectRegion(desk: Desk): void {
  const { selection, merges } = desk;
  const whole = { row: 0, column: 0, rowCount: maximumRows, columnCount: maximumColumns };
  const region = desk.activeTable?.bodyArea ?? desk.sheet.usedArea(true);
  const isSelected =
    region &&
    selection.area.rowCount >= region.rowCount &&
    selection.area.columnCount >= region.columnCount;
  const area = region && !isSelected ? region : whole;
  desk.select({ ...selectArea(area, merges), active: selection.active });
}

function insertLine(target: EventTarget | null): void {
  if (!(target instanceof HTMLTextAreaElement)) return;
  target.setRangeText("\n", target.selectionStart, target.selectionEnd, "end");
  target.dispatchEvent(new Event("input"));
}
