import type { DocumentCell } from "../../billing/documents/document";
import type { Border, BorderEdge, CellStyle } from "./layout";
import { baselinePoints, linePoints, looks, textLook, type Look } from "./look";
import type { Span } from "./pageGrid";
import { wrappedLines } from "./textMeasure";

const indentStepPoints = 9;

/** A cell put on the sheet, over as many rows and columns as it needs. */
export interface Placement {
  row: number;
  rows: number;
  span: Span;
  look: Look;
  cell: DocumentCell;
}

/** A stretch of the sheet, its rows counted from its own top. */
export interface Section {
  placements: Placement[];
  /** Points of each row. */
  rowHeights: number[];
  rules?: Rule[];
  /** A row to repeat at the top of every page. */
  titleRow?: number;
}

/** Lines drawn over whole rows of a span, whatever stands in them. */
export interface Rule {
  row: number;
  rows: number;
  span: Pick<Span, "column" | "columns">;
  borders: Partial<Record<BorderEdge, Border>>;
}

/** Equal rows that hold all placements. */
export function baselineSection(placements: Placement[], extraRows = 0): Section {
  const rows = Math.max(0, ...placements.map((placed) => placed.row + placed.rows)) + extraRows;
  return { placements, rowHeights: Array.from({ length: rows }, () => baselinePoints) };
}

/** Baseline rows that a text needs in this span. */
export function baselineRows(text: string, span: Span, look: Look): number {
  const font = textLook(look);
  const lines = wrappedLines(text, span.points - indentPoints(look), font);
  return Math.max(1, Math.ceil((lines * linePoints(font.fontSize) - 1) / baselinePoints));
}

/** Texts one below the other from `row` on; the row after the last one is `next`. */
export function stackTexts(
  texts: readonly string[],
  { row, span, look }: { row: number; span: Span; look: Look }
): { placements: Placement[]; next: number } {
  const placements: Placement[] = [];
  let next = row;
  for (const text of texts) {
    const rows = baselineRows(text, span, look);
    placements.push({ row: next, rows, span, look, cell: { kind: "text", text } });
    next += rows;
  }
  return { placements, next };
}

function indentPoints(look: Look): number {
  const style: CellStyle = looks[look];
  return (style.indent ?? 0) * indentStepPoints;
}
