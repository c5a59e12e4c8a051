import type { DocumentBlock, DocumentCell } from "../../../billing/documents/document";
import type { Composer } from "../composer";
import type { Look } from "../looks";
import { beside, moved, type FlowItem, type Mark, type Section } from "../marks";
import { contentWidth } from "../paper";
import { cellPadding, columnWidths } from "./columnWidths";

const headerPadding = 3;
const rowPadding = 1.25;
/** A page neither ends after fewer rows of a list than these nor begins its sums after fewer. */
const rowsTogether = 2;

type List = Extract<DocumentBlock, { kind: "list" }>;

/** A header, repeated on every page, and a row for each line, as high as its text. */
export function layOutList(list: List, isFollowedBySums: boolean, to: Composer): FlowItem[] {
  const widths = columnWidths(list, contentWidth, to);
  const header = headerOf(list, widths, to);
  const rows = list.rows.map((cells, at) =>
    rowOf(list, cells, widths, at === list.rows.length - 1, to)
  );
  const items: FlowItem[] = rows.map((section, at) => {
    const fromEnd = rows.length - at;
    const isNearEnd = isFollowedBySums ? fromEnd <= rowsTogether : fromEnd === rowsTogether;
    const keepWithNext = (at < rowsTogether - 1 && fromEnd > 1) || isNearEnd;
    return { section, keepWithNext, repeated: header };
  });
  return [{ section: header, keepWithNext: true }, ...items];
}

function headerOf({ columns }: List, widths: readonly number[], to: Composer): Section {
  const cells = columns.map(({ header }): DocumentCell => ({ kind: "text", text: header }));
  const texts = rowTexts(columns, cells, widths, "listHeader", to);
  const padding = to.points(headerPadding);
  const height = texts.height + 2 * padding;
  const place = { x: 0, width: contentWidth };
  return {
    marks: [
      { kind: "fill", ...place, y: 0, height, color: to.colors.tint },
      ...texts.marks.map((mark) => moved(mark, 0, padding)),
      { kind: "rule", ...place, y: height, height: 0, thickness: 0.75, color: to.colors.accent },
    ],
    height,
  };
}

function rowOf(
  { columns }: List,
  cells: readonly DocumentCell[],
  widths: readonly number[],
  isLast: boolean,
  to: Composer
): Section {
  const texts = rowTexts(columns, cells, widths, "listCell", to);
  const padding = to.points(rowPadding);
  const height = texts.height + 2 * padding;
  const line: Mark = {
    ...{ kind: "rule", x: 0, y: height, height: 0, width: contentWidth },
    ...{ thickness: isLast ? 0.75 : 0.25, color: to.colors.rule },
  };
  return { marks: [...texts.marks.map((mark) => moved(mark, 0, padding)), line], height };
}

function rowTexts(
  columns: List["columns"],
  cells: readonly DocumentCell[],
  widths: readonly number[],
  look: Look,
  to: Composer
): Section {
  let x = 0;
  const texts = columns.map(({ align }, at) => {
    const width = widths[at] ?? 0;
    const cell = cells[at] ?? { kind: "blank" };
    const place = { x: x + cellPadding, width: width - 2 * cellPadding, look, align };
    x += width;
    return to.cell(cell, place);
  });
  return beside(...texts);
}
