import { maximumColumns, maximumRows } from "../../engine/address";
import { contains, lastColumn, spanning, type Cell } from "../areas";
import type { Desk } from "../desk";
import { fitColumns } from "../commands";
import type { CellEditor } from "./cellEditor";
import { dragging } from "./dragging";
import { errorHint } from "./errorHint";
import { toPoints } from "./geometry";
import type { GridView } from "./gridView";
import { extendTo, selectArea, selectCell } from "./selection";

/** What lies under the mouse. `edgeOf` is the column whose right edge can be dragged there. */
interface Spot extends Cell {
  kind: "cell" | "row" | "column" | "corner";
  edgeOf?: number;
}

export interface MouseActions {
  openFilter(column: number, row: number): void;
  openMenu(at: { x: number; y: number }): void;
}

const edgeReach = 4;
const narrowestColumn = 12;
const scrollInterval = 50;

/** Selecting, pointing and column widths by mouse. */
export class GridMouse {
  constructor(
    private readonly desk: Desk,
    private readonly grid: GridView,
    private readonly editor: CellEditor,
    private readonly actions: MouseActions
  ) {
    const { table } = grid;
    table.addEventListener("mousedown", (event) => this.onDown(event));
    table.addEventListener("mouseover", (event) => this.explainError(event));
    table.addEventListener("dblclick", (event) => this.onDoubleClick(event));
    table.addEventListener("mousemove", (event) => this.showCursor(event));
    table.addEventListener("contextmenu", (event) => this.onMenu(event));
    table.addEventListener("click", (event) => this.onClick(event));
  }

  private onClick(event: MouseEvent): void {
    const button = filterButton(event);
    if (button) this.actions.openFilter(Number(button.dataset.filter), this.spot(event).row);
  }

  private onDown(event: MouseEvent): void {
    if (event.button !== 0 || filterButton(event)) return;
    const spot = this.spot(event);
    event.preventDefault();
    if (spot.kind === "cell" && this.editor.takesReference) return this.point(spot);
    this.editor.commit(() => this.press(spot, event));
  }

  private press(spot: Spot, event: MouseEvent): void {
    this.grid.table.focus({ preventScroll: true });
    if (spot.edgeOf !== undefined) return this.resizeColumn(spot.edgeOf, event);
    if (spot.kind === "corner") return this.desk.select(wholeSheet());
    const from = event.shiftKey ? this.desk.selection.active : spot;
    this.selectTo(from, spot);
    this.whileDragging((moved) => this.selectTo(from, { ...moved, kind: spot.kind }));
  }

  /** Selects cells, or whole rows or columns, from one place to another. */
  private selectTo(from: Cell, to: Spot): void {
    const { desk } = this;
    const { merges } = desk;
    if (to.kind === "cell") {
      const start = selectCell(from, merges);
      desk.select(
        to.row === from.row && to.column === from.column ? start : extendTo(start, to, merges)
      );
    } else if (to.kind === "row") {
      const rows = spanning(
        { row: from.row, column: 0 },
        { row: to.row, column: maximumColumns - 1 }
      );
      desk.select({
        ...selectArea(rows, []),
        active: { row: from.row, column: 0 },
        head: { row: to.row, column: maximumColumns - 1 },
      });
    } else {
      const columns = spanning(
        { row: 0, column: from.column },
        { row: maximumRows - 1, column: to.column }
      );
      desk.select({
        ...selectArea(columns, []),
        active: { row: 0, column: from.column },
        head: { row: maximumRows - 1, column: to.column },
      });
    }
  }

  /** Puts the reference of the cells under the mouse into the formula that is being typed. */
  private point(from: Spot): void {
    this.editor.point(spanning(from, from));
    this.whileDragging((to) => this.editor.point(spanning(from, to)));
  }

  private onDoubleClick(event: MouseEvent): void {
    const spot = this.spot(event);
    if (spot.edgeOf !== undefined)
      fitColumns(this.desk, { row: 0, column: spot.edgeOf, rowCount: 1, columnCount: 1 });
    else if (spot.kind === "cell" && !filterButton(event)) this.editor.open("edit");
  }

  private onMenu(event: MouseEvent): void {
    event.preventDefault();
    const spot = this.spot(event);
    this.editor.commit(() => {
      if (!contains(this.desk.selection.area, spot)) this.selectTo(spot, spot);
      this.actions.openMenu({ x: event.clientX, y: event.clientY });
    });
  }

  private resizeColumn(column: number, event: MouseEvent): void {
    const { grid, desk } = this;
    const { columns } = grid.geometry;
    const startWidth = columns.size(column);
    const guide = document.createElement("div");
    guide.className = "resize-guide";
    grid.overlay.append(guide);
    let width = startWidth;
    const show = (x: number) => {
      width = Math.max(narrowestColumn, startWidth + x - event.clientX);
      guide.style.left = `${grid.rectangle({ row: 0, column }).left + width}px`;
    };
    show(event.clientX);
    dragging(
      (moved) => show(moved.clientX),
      () => {
        guide.remove();
        if (width === startWidth) return;
        const { area } = desk.selection;
        const isAmongSelected =
          area.rowCount === maximumRows && column >= area.column && column <= lastColumn(area);
        const first = isAmongSelected ? area.column : column;
        const last = isAmongSelected ? lastColumn(area) : column;
        desk.edit("column width", area, () => {
          for (let index = first; index <= last; index++)
            desk.sheet.setColumnWidth(index, toPoints(width));
        });
      }
    );
  }

  /** Follows the mouse until its button is released; beyond the edge the sheet scrolls along. */
  private whileDragging(follow: (spot: Spot) => void): void {
    const { viewport } = this.grid;
    let latest: MouseEvent | undefined;
    const timer = setInterval(() => {
      if (!latest) return;
      const box = viewport.getBoundingClientRect();
      const across = beyond(latest.clientX, box.left, box.right);
      const down = beyond(latest.clientY, box.top, box.bottom);
      if (across === 0 && down === 0) return;
      viewport.scrollBy(across, down);
      follow(this.spot(latest));
    }, scrollInterval);
    dragging(
      (moved) => {
        latest = moved;
        follow(this.spot(moved));
      },
      () => clearInterval(timer)
    );
  }

  /** An error says what it means when the mouse rests on it. */
  private explainError(event: MouseEvent): void {
    const cell = event.target instanceof Element ? event.target.closest("[data-error]") : null;
    if (cell instanceof HTMLElement && !cell.title)
      cell.title = errorHint(this.desk.sheet, this.spot(event));
  }

  private showCursor(event: MouseEvent): void {
    const spot = this.spot(event);
    this.grid.table.classList.toggle("on-edge", spot.edgeOf !== undefined);
  }

  /** What is at a place on screen; the nearest cell where that is outside. */
  private spot(event: MouseEvent): Spot {
    const { viewport, geometry } = this.grid;
    const { rows, columns, headingWidth, headingHeight, frozenWidth, frozenHeight } = geometry;
    const box = viewport.getBoundingClientRect();
    const x =
      Math.min(event.clientX, box.left + viewport.clientWidth - 1) - box.left - headingWidth;
    const y =
      Math.min(event.clientY, box.top + viewport.clientHeight - 1) - box.top - headingHeight;
    const column = columns.at(Math.max(0, x < frozenWidth ? x : x + viewport.scrollLeft));
    const row = rows.at(Math.max(0, y < frozenHeight ? y : y + viewport.scrollTop));
    if (x < 0 && y < 0) return { kind: "corner", row: 0, column: 0 };
    if (x < 0) return { kind: "row", row, column: 0 };
    if (y >= 0) return { kind: "cell", row, column };
    const within = (x < frozenWidth ? x : x + viewport.scrollLeft) - columns.start(column);
    if (within > columns.size(column) - edgeReach)
      return { kind: "column", row: 0, column, edgeOf: column };
    if (within < edgeReach && column > 0)
      return { kind: "column", row: 0, column, edgeOf: column - 1 };
    return { kind: "column", row: 0, column };
  }
}

const beyond = (at: number, low: number, high: number) =>
  at < low ? at - low : at > high ? at - high : 0;

const wholeSheet = () =>
  selectArea({ row: 0, column: 0, rowCount: maximumRows, columnCount: maximumColumns }, []);

function filterButton(event: MouseEvent): HTMLElement | undefined {
  const button = event.target instanceof Element ? event.target.closest("[data-filter]") : null;
  return button instanceof HTMLElement ? button : undefined;
}
