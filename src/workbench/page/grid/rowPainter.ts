import { cellAddress } from "../../engine/address";
import type { Area, CellFormat, CellValue, Sheet, Table } from "../../engine/types";
import { contains, lastColumn, lastRow, mergeAt, type Cell } from "../areas";
import { element } from "../dom";
import { cellStyle, measuringFont } from "./cellStyle";
import type { Geometry, Span } from "./geometry";
import { textWidth } from "./measureText";

/** A painted row: its cells by column, merged ones under their first column. */
export interface PaintedRow {
  element: HTMLTableRowElement;
  heading: HTMLElement;
  cells: Map<number, HTMLTableCellElement>;
}

/** What of a sheet is painted. */
export interface Scene {
  sheet: Sheet;
  geometry: Geometry;
  /** The columns in view after the frozen ones. */
  columns: Span;
  merges: Area[];
  tables: Table[];
  cellFont: string;
}

const cellPadding = 6;
/** A number may come this near to the cell's edges before it gives way to ####. */
const thinnestMargin = 2;
/** At 11 points; most text is known to fit without being measured. */
const widestLetter = 14;

export const cellId = (cell: Cell): string => `cell-${cellAddress(cell.row, cell.column)}`;

/** A run of columns with what their cells hold: the frozen ones, or those in view. */
interface Block {
  span: Span;
  isFrozen: boolean;
  texts: string[][];
  values: CellValue[][];
}

/** Paints rows, each read from the sheet at this moment. */
export function paintRows(scene: Scene, rows: Span): PaintedRow[] {
  const rowCount = rows.last - rows.first + 1;
  if (rowCount <= 0) return [];
  const blocks = columnBlocks(scene).map(({ span, isFrozen }): Block => {
    const area = {
      row: rows.first,
      column: span.first,
      rowCount,
      columnCount: span.last - span.first + 1,
    };
    return { span, isFrozen, texts: scene.sheet.texts(area), values: scene.sheet.values(area) };
  });
  return Array.from({ length: rowCount }, (_, offset) =>
    new RowPainter(scene, rows.first + offset, offset, blocks).paint()
  );
}

function columnBlocks({ geometry, columns }: Scene): { span: Span; isFrozen: boolean }[] {
  const frozen = { first: 0, last: geometry.frozen.columns - 1 };
  return [
    { span: frozen, isFrozen: true },
    { span: columns, isFrozen: false },
  ].filter(({ span: { first, last } }) => last >= first);
}

function startRow({ geometry }: Scene, row: number): PaintedRow {
  const heading = element(
    "th",
    { role: "rowheader", scope: "row", class: "row-heading", "data-row": row },
    String(row + 1)
  );
  const tr = element("tr", { role: "row", "aria-rowindex": row + 1 }, heading);
  const height = geometry.rows.size(row);
  tr.style.height = `${height}px`;
  if (height === 0) tr.hidden = true;
  return { element: tr, heading, cells: new Map() };
}

class RowPainter {
  private readonly painted: PaintedRow;
  /** Text of a cell to the left reaches over the cells before this column. */
  private overlaidUntil = 0;

  constructor(
    private readonly scene: Scene,
    private readonly row: number,
    /** The row's place within the blocks. */
    private readonly offset: number,
    private readonly blocks: Block[]
  ) {
    this.painted = startRow(scene, row);
  }

  paint(): PaintedRow {
    const { geometry } = this.scene;
    for (const block of this.blocks) {
      if (!block.isFrozen)
        this.addBlank(geometry.columns.start(block.span.first) - geometry.frozenWidth);
      this.paintBlock(block);
    }
    return this.painted;
  }

  private paintBlock({ span, isFrozen }: Block): void {
    const { geometry, merges } = this.scene;
    for (let column = span.first; column <= span.last; column++) {
      const merge = mergeAt(merges, { row: this.row, column });
      if (merge && (merge.row !== this.row || merge.column !== column)) {
        this.addBlank(geometry.columns.size(column));
        continue;
      }
      if (geometry.columns.size(column) > 0 || merge) this.addCell(column, isFrozen, merge);
      if (merge) column = Math.min(lastColumn(merge), span.last);
    }
  }

  /** What the cell holds; undefined where it is not among those painted. */
  private content(column: number): { text: string; value: CellValue } | undefined {
    const block = this.blocks.find(({ span }) => column >= span.first && column <= span.last);
    const text = block?.texts[this.offset]?.[column - block.span.first];
    const value = block?.values[this.offset]?.[column - block.span.first];
    return text === undefined || value === undefined ? undefined : { text, value };
  }

  /** Takes up the place of cells that are not painted. */
  private addBlank(width: number): void {
    if (width <= 0) return;
    const blank = element("td", { role: "presentation", class: "blank" });
    blank.style.width = `${width}px`;
    this.painted.element.append(blank);
  }

  private addCell(column: number, isFrozen: boolean, merge: Area | undefined): void {
    const { sheet, geometry } = this.scene;
    const cell = { row: this.row, column };
    const format = sheet.shownFormat(this.row, column);
    const { text, value } = this.content(column) ?? { text: "", value: "" };
    const td = element("td", {
      role: "gridcell",
      id: cellId(cell),
      "aria-colindex": column + 1,
      "aria-selected": "false",
    });
    const width = merge
      ? spanSize(geometry.columns, merge.column, lastColumn(merge))
      : geometry.columns.size(column);
    td.className = isFrozen ? "cell frozen" : "cell";
    td.style.cssText = `${cellStyle(format)};width:${width}px`;
    if (isFrozen) {
      td.style.left = `${geometry.headingWidth + geometry.columns.start(column)}px`;
      // A cell with lines of its own lies over its neighbours; a frozen one over all that scrolls.
      td.style.zIndex = "2";
    }
    if (merge) this.spanMerge(td, merge);
    if (column < this.overlaidUntil - 1) td.style.borderRightColor = "transparent";
    this.align(td, format, value);
    if (text !== "") this.addText(td, { column, width, text, value, format });
    if (typeof value === "object") td.dataset.error = value.error;
    this.addFilterButton(td, cell);
    this.painted.element.append(td);
    this.painted.cells.set(column, td);
  }

  private spanMerge(td: HTMLTableCellElement, merge: Area): void {
    td.setAttribute("aria-rowspan", String(merge.rowCount));
    td.setAttribute("aria-colspan", String(merge.columnCount));
    td.classList.add("merged");
    td.style.height = `${spanSize(this.scene.geometry.rows, merge.row, lastRow(merge))}px`;
  }

  private align(td: HTMLElement, { horizontal = "general" }: CellFormat, value: CellValue): void {
    const general =
      typeof value === "number" ? "right" : typeof value === "string" ? "left" : "center";
    const side =
      horizontal === "general"
        ? general
        : horizontal === "centerAcrossSelection"
          ? "center"
          : horizontal;
    if (side === "right" || side === "center") td.classList.add(side);
  }

  private addText(
    td: HTMLElement,
    content: { column: number; width: number; text: string; value: CellValue; format: CellFormat }
  ): void {
    const { text, value, format, width } = content;
    const span = element("span", {}, text);
    td.append(span);
    const room = width - cellPadding - (format.indent ?? 0) * 9;
    td.classList.toggle("wrapped", format.wrapText === true);
    if (format.wrapText || text.length * widestLetter * ((format.font?.size ?? 11) / 11) <= room)
      return;
    const font = measuringFont(format, this.scene.cellFont);
    const needed = textWidth(text, font);
    if (needed <= room) return;
    if (typeof value === "number") {
      if (needed <= width - thinnestMargin) return;
      const shorter = isGeneral(format)
        ? shortened(text, (tried) => textWidth(tried, font) <= room)
        : "";
      span.textContent = shorter || "#".repeat(Math.max(1, Math.floor(room / 9)));
      td.setAttribute("aria-label", text);
      td.title = text;
    } else if (
      typeof value === "string" &&
      !td.classList.contains("right") &&
      !td.classList.contains("center")
    ) {
      this.overlayBlankCells(td, span, content.column, room, needed);
    }
  }

  private overlayBlankCells(
    td: HTMLElement,
    span: HTMLElement,
    column: number,
    room: number,
    needed: number
  ): void {
    const { geometry, merges } = this.scene;
    let reach = room;
    let next = column + 1;
    while (
      reach < needed &&
      this.content(next)?.value === "" &&
      !mergeAt(merges, { row: this.row, column: next })
    )
      reach += geometry.columns.size(next++);
    if (next === column + 1) return;
    this.overlaidUntil = next;
    td.classList.add("overlaying");
    td.style.borderRightColor = "transparent";
    span.style.maxWidth = `${reach}px`;
  }

  private addFilterButton(td: HTMLElement, cell: Cell): void {
    const table = this.scene.tables.find(
      ({ headerArea, showFilterButton }) =>
        showFilterButton && headerArea && contains(headerArea, cell)
    );
    if (!table) return;
    const name = this.content(cell.column)?.text ?? "";
    td.classList.add("with-filter");
    td.append(
      element("button", {
        type: "button",
        tabindex: -1,
        class: table.isFiltered ? "filter-button filtered" : "filter-button",
        "aria-label": `Sort and filter ${name}`,
        "aria-haspopup": "dialog",
        "data-filter": cell.column,
      })
    );
  }
}

function spanSize(axis: Geometry["rows"], first: number, last: number): number {
  return axis.start(last + 1) - axis.start(first);
}

const isGeneral = ({ numberFormat = "General" }: CellFormat) => numberFormat === "General";

/** A number with as many decimals as fit; "" where not even its whole part does. */
function shortened(text: string, fits: (tried: string) => boolean): string {
  const decimals = /^-?\d+\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  for (let kept = decimals - 1; kept >= 0; kept--) {
    const tried = Number(text).toFixed(kept);
    if (fits(tried)) return tried;
  }
  return "";
}
