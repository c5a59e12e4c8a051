import type { DocumentBlock, Note } from "../../../billing/documents/document";
import type { PageGrid } from "../pageGrid";
import { baselineSection, placeCell, stackTexts, type Placement, type Section } from "../placement";

type Totals = Extract<DocumentBlock, { kind: "totals" }>;

/** A free row above, the sums below the list's last column, notes at the left of them. */
export function layOutTotals({ totals, notes }: Totals, grid: PageGrid): Section {
  const placements: Placement[] = [];
  let row = 1;
  let lastRow = row;
  for (const { label, value, strong } of totals) {
    const pair = [
      placeCell(
        { kind: "text", text: label },
        { row, span: grid.totalLabel, look: strong ? "strongValue" : "label" }
      ),
      placeCell(value, {
        ...{ row, span: grid.totalValue, align: "Right" },
        look: strong ? "strongValue" : "value",
      }),
    ];
    placements.push(...pair);
    lastRow = row;
    row += Math.max(...pair.map(({ rows }) => rows));
  }
  const section = baselineSection([...placements, ...placeNotes(notes, grid)]);
  return { ...section, rules: sumRule(totals, lastRow, grid) };
}

/** A rule above the last sum, as below a column of figures that is added up. */
function sumRule(totals: Totals["totals"], row: number, grid: PageGrid): Section["rules"] {
  if (totals.length < 2 || !totals[totals.length - 1]?.strong) return [];
  const { column, columns } = grid.totalLabel;
  const span = { column, columns: columns + grid.totalValue.columns };
  return [{ row, rows: 1, span, look: "sum" }];
}

/** What is strong stands first, by itself; the other paragraphs share a cell and so stay together. */
function placeNotes(notes: readonly Note[], grid: PageGrid): Placement[] {
  const textsOf = (isStrong: boolean) =>
    notes.filter(({ strong = false }) => strong === isStrong).map(({ text }) => text);
  const first = stackTexts(textsOf(true), { row: 1, span: grid.left, look: "strongValue" });
  const others = textsOf(false);
  const rest = stackTexts(others.length === 0 ? [] : [others.join("\n")], {
    ...{ row: first.next, span: grid.left, look: "note" },
  });
  return [...first.placements, ...rest.placements];
}
