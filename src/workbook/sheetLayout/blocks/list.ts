import type { DocumentBlock, DocumentCell } from "../../../billing/documents/document";
import { linePoints, textLook } from "../look";
import type { PageGrid } from "../pageGrid";
import type { Placement, Rule, Section } from "../placement";
import { wrappedLines } from "../textMeasure";

const headerPoints = 15;
const paddingPoints = 1;
const alignments = { left: undefined, center: "Center", right: "Right" } as const;

type List = Extract<DocumentBlock, { kind: "list" }>;

/** A header row, repeated on every page, and a row for each line, as high as its text. */
export function layOutList({ columns, rows }: List, grid: PageGrid): Section {
  const lineCounts = rows.map((cells) => cells.map((cell, at) => linesOf(cell, at, grid)));
  const placeRow = (row: number, look: "listHeader" | "listCell", cells: DocumentCell[]) =>
    columns.map(({ align }, at): Placement => {
      // One wrapped line makes its whole column wrap: one operation instead of one for each row.
      const wraps = look === "listCell" && lineCounts.some((lines) => (lines[at] ?? 1) > 1);
      const span = grid.list[at] ?? grid.whole;
      const cell = cells[at] ?? { kind: "blank" };
      return { row, rows: 1, span, look, cell, align: alignments[align], wraps };
    });
  const header = columns.map((column): DocumentCell => ({ kind: "text", text: column.header }));
  return {
    placements: [
      ...placeRow(0, "listHeader", header),
      ...rows.flatMap((cells, line) => placeRow(line + 1, "listCell", cells)),
    ],
    rowHeights: [headerPoints, ...lineCounts.map(rowPoints)],
    rules: lineRules(rows.length, grid),
    titleRow: 0,
  };
}

function lineRules(rows: number, grid: PageGrid): Rule[] {
  if (rows === 0) return [];
  return [{ row: 1, rows, span: grid.whole, look: rows === 1 ? "singleLine" : "list" }];
}

function rowPoints(lines: readonly number[]): number {
  const points = Math.max(1, ...lines) * linePoints(textLook("listCell").fontSize);
  return Math.round((points + paddingPoints) * 4) / 4;
}

function linesOf(cell: DocumentCell, at: number, grid: PageGrid): number {
  if (cell.kind !== "text") return 1;
  return wrappedLines(cell.text, (grid.list[at] ?? grid.whole).points, textLook("listCell"));
}
