import type { DocumentBlock } from "../../../billing/documents/document";
import type { PageGrid } from "../pageGrid";
import { baselineSection, placeCell, type Placement, type Section } from "../placement";

type Strip = Extract<DocumentBlock, { kind: "strip" }>;

/** A free row above, then labels with the amounts below them, in equal shares of the page. */
export function layOutStrip({ heading, cells }: Strip, grid: PageGrid): Section {
  const placements: Placement[] = [];
  let row = 1;
  if (heading !== undefined) {
    const title = placeCell(
      { kind: "text", text: heading },
      { row, span: grid.whole, look: "heading" }
    );
    placements.push(title);
    row += title.rows;
  }
  const spans = grid.strip(cells.length);
  const labels = cells.map(({ label }, at) => {
    const place = { row, span: spans[at] ?? grid.whole, align: "Right" } as const;
    return placeCell({ kind: "text", text: label }, { ...place, look: "label" });
  });
  const amountRow = row + Math.max(1, ...labels.map(({ rows }) => rows));
  const amounts = cells.map(({ value, strong }, at) => {
    const place = { row: amountRow, span: spans[at] ?? grid.whole, align: "Right" } as const;
    return placeCell(value, { ...place, look: strong ? "strongValue" : "value" });
  });
  return {
    ...baselineSection([...placements, ...labels, ...amounts]),
    rules: [{ row, rows: 1, span: grid.whole, look: "strip" }],
  };
}
