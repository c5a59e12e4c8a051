import type { DocumentCell } from "../../billing/documents/document";
import { baselinePoints, linePoints, textLook, type Look, type RuleLook } from "./look";
import type { Span } from "./pageGrid";
import { wrappedLines } from "./textMeasure";

/** A cell put on the sheet, with the rows and columns that its text may fill. */
export interface Placement {
  row: number;
  rows: number;
  span: Span;
  look: Look;
  cell: DocumentCell;
  /** Absent: at the left. */
  align?: "Center" | "Right";
  /** True where the text may take more than one line. */
  wraps?: boolean;
}

/** A stretch of the sheet, its rows counted from its own top. */
export interface Section {
  placements: Placement[];
  /** Points of each row. */
  rowHeights: number[];
  rules?: Rule[];
  pictures?: PlacedPicture[];
  /** A row to repeat at the top of every page. */
  titleRow?: number;
}

/** Lines drawn over whole rows of a span, whatever stands in them. */
export interface Rule {
  row: number;
  rows: number;
  span: Pick<Span, "column" | "columns">;
  look: RuleLook;
}

/** A picture at the left edge of the page. */
export interface PlacedPicture {
  /** Its top is that of this row. */
  row: number;
  base64: string;
  altText: string;
  /** Points. */
  width: number;
  height: number;
}

/** Equal rows that hold all placements, and some more below them. */
export function baselineSection(placements: Placement[], extraRows = 0): Section {
  const rows = Math.max(0, ...placements.map((placed) => placed.row + placed.rows)) + extraRows;
  return { placements, rowHeights: Array.from({ length: rows }, () => baselinePoints) };
}

/** Where a text goes, and how it looks. */
export type Place = Pick<Placement, "row" | "span" | "look" | "align">;

/** A cell as many baseline rows high as its text needs. */
export function placeCell(cell: DocumentCell, place: Place): Placement {
  if (cell.kind !== "text") return { ...place, rows: 1, cell };
  const font = textLook(place.look);
  const lines = wrappedLines(cell.text, place.span.points, font);
  const points = lines * linePoints(font.fontSize) - slackPoints;
  const rows = Math.max(1, Math.ceil(points / baselinePoints));
  return { ...place, rows, cell, wraps: lines > 1 };
}

/** So much of a line's height is the space above its letters, which the last line can do without. */
const slackPoints = 2;

/** Texts one below the other; `next` is the row after the last one. */
export function stackTexts(
  texts: readonly string[],
  place: Place
): { placements: Placement[]; next: number } {
  const placements: Placement[] = [];
  let next = place.row;
  for (const text of texts) {
    const placed = placeCell({ kind: "text", text }, { ...place, row: next });
    placements.push(placed);
    next += placed.rows;
  }
  return { placements, next };
}
