import { columnLetters, maximumColumns, maximumRows } from "../../engine/address";
import type { Area } from "../../engine/types";
import { areaOf, lastColumn, lastRow, mergeAt, type Cell } from "../areas";
import type { Desk } from "../desk";
import { element, painted } from "../dom";
import { DrawingLayer } from "../drawings/drawingLayer";
import { measureSheet, shownSpan, type Geometry, type Rectangle, type Span } from "./geometry";
import { calibrate } from "./measureText";
import { isRectangleInView, rectangleOf, rowsInView, scrollTo } from "./places";
import { paintRows, type PaintedRow, type Scene } from "./rowPainter";
import { SelectionPainter } from "./selectionPainter";

const rowsBeyondView = 10;
const columnsBeyondView = 3;
const moreRows = 200;
const moreColumns = 26;
const nearTheEnd = 300;

/**
 * The sheet on screen: a table whose rows and columns exist only where they are in view. It paints
 * what the book says at that moment and keeps nothing but the painted cells.
 */
export class GridView {
  readonly table = element("table", {
    role: "grid",
    class: "grid",
    tabindex: 0,
    "aria-multiselectable": "true",
  });
  /** Pictures and charts over the cells. */
  readonly drawings = new DrawingLayer();
  readonly viewport = element(
    "div",
    { class: "grid-viewport", role: "presentation", tabindex: -1 },
    this.table,
    this.drawings.element
  );
  /** Lies over the visible part; its content is placed with `rectangle`. */
  readonly overlay = element("div", { class: "grid-overlay" });
  readonly element = element("div", { class: "grid-frame" }, this.viewport, this.overlay);
  geometry: Geometry;
  private readonly head = element("thead", { role: "rowgroup" });
  private readonly body = element("tbody", { role: "rowgroup" });
  private readonly selectionPainter: SelectionPainter;
  private frozenRows = new Map<number, PaintedRow>();
  private bodyRows = new Map<number, PaintedRow>();
  private columnHeadings = new Map<number, HTMLElement>();
  private columns: Span = { first: 0, last: -1 };
  private readonly scrollPositions = new Map<string, { left: number; top: number }>();
  private reach: Cell = { row: 0, column: 0 };
  private shownSheetId: string;
  private isStale = true;
  private isPainting = false;
  private readonly stopListening: (() => void)[];
  private readonly resizeObserver = new ResizeObserver(() => this.scrolled());

  constructor(private readonly desk: Desk) {
    this.table.append(this.head, this.body);
    this.selectionPainter = new SelectionPainter(this.table);
    this.shownSheetId = desk.sheet.id;
    this.geometry = measureSheet(desk.sheet, this.reach);
    this.viewport.addEventListener("scroll", () => this.scrolled());
    this.resizeObserver.observe(this.viewport);
    this.stopListening = [
      desk.bookChanged.on(() => this.isPainting || this.refresh()),
      desk.touched.on(() => this.refresh()),
      desk.selectionChanged.on(() => this.onSelection()),
      desk.revealed.on((cell) => this.reveal(cell)),
    ];
  }

  /** To be called when it has been put into the page, before it is used. */
  start(): void {
    calibrate(this.overlay);
    this.flush();
  }

  /** Paints again, soon. */
  refresh(): void {
    if (this.isStale) return;
    this.isStale = true;
    requestAnimationFrame(() => this.flush());
  }

  /** Paints now, where something has changed. */
  flush(): void {
    if (!this.isStale || this.isPainting) return;
    this.isPainting = true;
    try {
      this.paintAll();
    } finally {
      this.isPainting = false;
      this.isStale = false;
    }
  }

  /** Paints all anew and resolves when the browser has shown it. */
  async repaint(): Promise<void> {
    this.isStale = true;
    this.flush();
    await painted();
  }

  dispose(): void {
    this.stopListening.forEach((stop) => stop());
    this.resizeObserver.disconnect();
    this.element.remove();
  }

  /** Where a cell, or its merged area, is on screen, even where that is out of view. */
  rectangle(cell: Cell): Rectangle {
    const area = mergeAt(this.desk.merges, cell) ?? areaOf(cell);
    return rectangleOf(area, this.geometry, this.viewport);
  }

  /** True where the cell is not scrolled out of view. */
  isInView(cell: Cell): boolean {
    return isRectangleInView(this.rectangle(cell), cell, this.geometry, this.viewport);
  }

  /** Scrolls as little as it takes for the cell to be seen. */
  reveal(cell: Cell): void {
    this.flush();
    this.grow(cell);
    scrollTo(cell, this.geometry, this.viewport);
    this.paintWindow();
  }

  get rowsInView(): number {
    return rowsInView(this.geometry, this.viewport);
  }

  private onSelection(): void {
    if (this.desk.sheet.id !== this.shownSheetId) return this.refresh();
    this.paintSelection();
  }

  private scrolled(): void {
    if (this.isPainting) return;
    this.scrollPositions.set(this.shownSheetId, {
      left: this.viewport.scrollLeft,
      top: this.viewport.scrollTop,
    });
    this.growNearTheEnd();
    this.table.classList.toggle("scrolled-sideways", this.viewport.scrollLeft > 0);
    this.paintWindow();
    this.overlay.dispatchEvent(new Event("moved"));
  }

  private growNearTheEnd(): void {
    const { viewport, geometry } = this;
    const isNear = (position: number, shown: number, whole: number) =>
      position > 0 && position + shown > whole - nearTheEnd;
    const row = isNear(viewport.scrollTop, viewport.clientHeight, viewport.scrollHeight)
      ? geometry.rows.count + moreRows
      : 0;
    const column = isNear(viewport.scrollLeft, viewport.clientWidth, viewport.scrollWidth)
      ? geometry.columns.count + moreColumns
      : 0;
    if (row || column) this.grow({ row, column });
  }

  /** Makes the sheet on screen reach at least to a cell. */
  private grow(cell: Cell): void {
    if (cell.row < this.geometry.rows.count && cell.column < this.geometry.columns.count) return;
    this.reach = {
      row: Math.min(maximumRows - 1, Math.max(cell.row, this.reach.row)),
      column: Math.min(maximumColumns - 1, Math.max(cell.column, this.reach.column)),
    };
    this.isStale = true;
    this.flush();
  }

  private paintAll(): void {
    const { sheet } = this.desk;
    const isOtherSheet = sheet.id !== this.shownSheetId;
    if (isOtherSheet) this.reach = { row: 0, column: 0 };
    this.shownSheetId = sheet.id;
    this.geometry = measureSheet(sheet, this.reach);
    this.sizeTable();
    if (isOtherSheet) {
      const position = this.scrollPositions.get(sheet.id);
      this.viewport.scrollTo(position?.left ?? 0, position?.top ?? 0);
    }
    this.columns = { first: 0, last: -1 };
    this.paintWindow();
    this.drawings.paint(sheet, this.geometry);
    this.overlay.dispatchEvent(new Event("moved"));
  }

  private sizeTable(): void {
    const { rows, columns, headingWidth, headingHeight, frozenHeight } = this.geometry;
    const { table, head, body } = this;
    table.setAttribute("aria-label", `Sheet ${this.desk.sheet.name}`);
    table.setAttribute("aria-rowcount", String(rows.count));
    table.setAttribute("aria-colcount", String(columns.count));
    table.classList.toggle("no-gridlines", !this.desk.sheet.showGridlines);
    table.style.width = `${headingWidth + columns.start(columns.count)}px`;
    table.style.setProperty("--heading-width", `${headingWidth}px`);
    table.style.setProperty("--heading-height", `${headingHeight}px`);
    head.classList.toggle("freezes", this.geometry.frozen.rows > 0);
    body.style.height = `${rows.start(rows.count) - frozenHeight}px`;
  }

  /** Paints what has come into view, and drops what has left it. */
  private paintWindow(): void {
    const { rows, columns, frozen, frozenWidth, frozenHeight } = this.geometry;
    const { viewport } = this;
    const inView = this.widenedByMerges({
      rows: shownSpan(
        rows,
        frozen.rows,
        frozenHeight + viewport.scrollTop,
        viewport.clientHeight,
        rowsBeyondView
      ),
      columns: shownSpan(
        columns,
        frozen.columns,
        frozenWidth + viewport.scrollLeft,
        viewport.clientWidth,
        columnsBeyondView
      ),
    });
    const isCovered =
      this.columns.first <= inView.columns.first + columnsBeyondView - 1 &&
      this.columns.last >= inView.columns.last - columnsBeyondView + 1 &&
      this.columns.last >= this.columns.first;
    const scene = this.scene(isCovered ? this.columns : inView.columns);
    if (!isCovered) {
      this.columns = inView.columns;
      this.bodyRows.clear();
      this.body.replaceChildren();
      this.paintHead(scene);
      this.drawings.attach(this.head, this.body, this.geometry);
    }
    const added = this.paintBody(scene, inView.rows);
    if (!isCovered || added) this.paintSelection();
  }

  private scene(columns: Span): Scene {
    const { sheet, merges } = this.desk;
    const cellFont = getComputedStyle(this.table).getPropertyValue("--cell-font");
    return { sheet, merges, columns, cellFont, geometry: this.geometry, tables: sheet.tables() };
  }

  /** A merged area in view is painted from its first cell, which may lie before the view. */
  private widenedByMerges(shown: { rows: Span; columns: Span }): { rows: Span; columns: Span } {
    const { frozen } = this.geometry;
    let { first: row } = shown.rows;
    let { first: column } = shown.columns;
    for (const merge of this.desk.merges) {
      if (
        merge.row > shown.rows.last ||
        lastRow(merge) < row ||
        merge.column > shown.columns.last ||
        lastColumn(merge) < column
      )
        continue;
      if (merge.row >= frozen.rows) row = Math.min(row, merge.row);
      if (merge.column >= frozen.columns) column = Math.min(column, merge.column);
    }
    return { rows: { ...shown.rows, first: row }, columns: { ...shown.columns, first: column } };
  }

  private paintHead(scene: Scene): void {
    const { geometry, columns } = scene;
    this.columnHeadings.clear();
    const corner = element(
      "th",
      { class: "corner", role: "columnheader", "data-corner": true },
      element("span", { class: "visually-hidden" }, "Row")
    );
    const headings = element("tr", { role: "row", class: "headings" }, corner);
    for (let column = 0; column < geometry.frozen.columns; column++)
      headings.append(this.columnHeading(column, true));
    const spacer = element("td", { role: "presentation", class: "blank" });
    spacer.style.width = `${geometry.columns.start(columns.first) - geometry.frozenWidth}px`;
    headings.append(spacer);
    for (let column = columns.first; column <= columns.last; column++)
      headings.append(this.columnHeading(column, false));
    this.frozenRows = new Map(
      paintRows(scene, { first: 0, last: geometry.frozen.rows - 1 }).map((row, index) => [
        index,
        row,
      ])
    );
    this.head.replaceChildren(headings, ...[...this.frozenRows.values()].map((row) => row.element));
  }

  private columnHeading(column: number, isFrozen: boolean): HTMLElement {
    const { columns, headingWidth } = this.geometry;
    const heading = element(
      "th",
      {
        role: "columnheader",
        scope: "col",
        class: isFrozen ? "column-heading frozen" : "column-heading",
        "aria-colindex": column + 1,
        "data-column": column,
      },
      columnLetters(column)
    );
    heading.style.width = `${columns.size(column)}px`;
    heading.hidden = columns.size(column) === 0;
    if (isFrozen) heading.style.left = `${headingWidth + columns.start(column)}px`;
    this.columnHeadings.set(column, heading);
    return heading;
  }

  /** Answers whether rows were added. */
  private paintBody(scene: Scene, shown: Span): boolean {
    for (const [row, paintedRow] of this.bodyRows) {
      if (row >= shown.first && row <= shown.last) continue;
      paintedRow.element.remove();
      this.bodyRows.delete(row);
    }
    const missing = missingSpans(shown, this.bodyRows);
    for (const span of missing) {
      for (const [offset, paintedRow] of paintRows(scene, span).entries()) {
        const row = span.first + offset;
        paintedRow.element.style.top = `${this.geometry.rows.start(row) - this.geometry.frozenHeight}px`;
        this.bodyRows.set(row, paintedRow);
        this.body.append(paintedRow.element);
      }
    }
    return missing.length > 0;
  }

  private paintSelection(): void {
    this.selectionPainter.paint(this.desk.selection, {
      rows: new Map([...this.frozenRows, ...this.bodyRows]),
      columnHeadings: this.columnHeadings,
      merges: this.desk.merges,
    });
  }

  /** The dashed line around copied cells; undefined takes it away. */
  markCopied(area: Area | undefined): void {
    this.selectionPainter.copied = area;
    this.paintSelection();
  }
}

/** The parts of `shown` that are not painted yet. */
function missingSpans(shown: Span, present: Map<number, unknown>): Span[] {
  const spans: Span[] = [];
  for (let index = shown.first; index <= shown.last; index++) {
    if (present.has(index)) continue;
    const last = spans.at(-1);
    if (last && last.last === index - 1) last.last = index;
    else spans.push({ first: index, last: index });
  }
  return spans;
}
