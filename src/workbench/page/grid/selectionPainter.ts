import type { Area } from "../../engine/types";
import { areaOf, contains, isSameCell, lastColumn, lastRow, mergeAt } from "../areas";
import type { PaintedRow } from "./rowPainter";
import { cellId } from "./rowPainter";
import type { Selection } from "./selection";

interface Painted {
  rows: Map<number, PaintedRow>;
  columnHeadings: Map<number, HTMLElement>;
  merges: Area[];
}

const edges = ["top", "bottom", "left", "right"] as const;

/** Marks the selected and the copied cells among those painted. */
export class SelectionPainter {
  copied: Area | undefined;
  private marked: HTMLElement[] = [];

  constructor(private readonly table: HTMLElement) {}

  paint(selection: Selection, painted: Painted): void {
    this.unmark();
    for (const [row, { cells }] of painted.rows) {
      for (const [column, td] of cells) {
        const own = mergeAt(painted.merges, { row, column }) ?? areaOf({ row, column });
        if (contains(selection.area, own)) this.markSelected(td, own, selection);
        if (this.copied && contains(this.copied, own))
          this.markEdges(td, own, this.copied, "copied");
      }
    }
    this.markHeadings(selection.area, painted);
    this.table.setAttribute("aria-activedescendant", cellId(selection.active));
  }

  private markSelected(td: HTMLElement, own: Area, selection: Selection): void {
    td.classList.add(isSameCell(own, selection.active) ? "active" : "selected");
    td.setAttribute("aria-selected", "true");
    this.markEdges(td, own, selection.area, "edge");
  }

  private markEdges(td: HTMLElement, own: Area, area: Area, prefix: "edge" | "copied"): void {
    const isAt = {
      top: own.row === area.row,
      bottom: lastRow(own) === lastRow(area),
      left: own.column === area.column,
      right: lastColumn(own) === lastColumn(area),
    };
    for (const edge of edges) if (isAt[edge]) td.classList.add(`${prefix}-${edge}`);
    this.marked.push(td);
  }

  private markHeadings(area: Area, { rows, columnHeadings }: Painted): void {
    const mark = (heading: HTMLElement) => {
      heading.classList.add("in-selection");
      this.marked.push(heading);
    };
    for (const [row, { heading }] of rows)
      if (row >= area.row && row <= lastRow(area)) mark(heading);
    for (const [column, heading] of columnHeadings)
      if (column >= area.column && column <= lastColumn(area)) mark(heading);
  }

  private unmark(): void {
    for (const element of this.marked) {
      element.classList.remove(...markings);
      if (element.hasAttribute("aria-selected")) element.setAttribute("aria-selected", "false");
    }
    this.marked = [];
  }
}

const markings = [
  "active",
  "selected",
  "in-selection",
  ...edges.flatMap((edge) => [`edge-${edge}`, `copied-${edge}`]),
];
