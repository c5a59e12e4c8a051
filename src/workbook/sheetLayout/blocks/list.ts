import type {
  DocumentBlock,
  DocumentCell,
  DocumentColumn,
} from "../../../billing/documents/document";
import { linePoints, rules, textLook, type Look } from "../look";
import type { PageGrid, Span } from "../pageGrid";
import type { Placement, Rule, Section } from "../placement";
import { wrappedLines } from "../textMeasure";

const headerPoints = 16;
const paddingPoints = 2.5;
const gapAfterPoints = 6;

const headerLooks = {
  left: "listHeader",
  center: "listHeaderCenter",
  right: "listHeaderRight",
} as const satisfies Record<DocumentColumn["align"], Look>;
const cellLooks = {
  left: "listCell",
  center: "listCellCenter",
  right: "listCellRight",
} as const satisfies Record<DocumentColumn["align"], Look>;

/** A header row, repeated on every page, and a row for each line, as high as its text. */
export function layOutList(
  { columns, rows }: Extract<DocumentBlock, { kind: "list" }>,
  grid: PageGrid
): Section {
  const place = (
    row: number,
    looks: typeof headerLooks | typeof cellLooks,
    cellAt: (index: number) => DocumentCell
  ): Placement[] =>
    columns.map((column, index) => {
      const span = grid.list[index] ?? grid.whole;
      return { row, rows: 1, span, look: looks[column.align], cell: cellAt(index) };
    });
  const header = place(0, headerLooks, (index) => ({
    kind: "text",
    text: columns[index]?.header ?? "",
  }));
  const lines = rows.map((cells, line) =>
    place(line + 1, cellLooks, (index) => cells[index] ?? { kind: "blank" })
  );
  return {
    placements: [...header, ...lines.flat()],
    rowHeights: [headerPoints, ...lines.map(rowPoints), gapAfterPoints],
    rules: lineRules(rows.length, grid),
    titleRow: 0,
  };
}

/** A range of one row has no inside for Excel to draw a border in. */
function lineRules(rows: number, grid: PageGrid): Rule[] {
  if (rows === 0) return [];
  const { EdgeBottom, InsideHorizontal } = rules.list;
  const borders = rows === 1 ? { EdgeBottom } : { EdgeBottom, InsideHorizontal };
  return [{ row: 1, rows, span: grid.whole, borders }];
}

function rowPoints(placements: readonly Placement[]): number {
  const lines = placements.map(({ cell, span, look }) => cellLines(cell, span, look));
  const { fontSize } = textLook(cellLooks.left);
  return Math.ceil(Math.max(1, ...lines) * linePoints(fontSize) + paddingPoints);
}

function cellLines(cell: DocumentCell, span: Span, look: Look): number {
  return cell.kind === "text" ? wrappedLines(cell.text, span.points, textLook(look)) : 1;
}
