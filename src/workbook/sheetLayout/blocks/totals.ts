import type { DocumentBlock } from "../../../billing/documents/document";
import { rules } from "../look";
import type { PageGrid } from "../pageGrid";
import { baselineRows, baselineSection, type Placement, type Section } from "../placement";

/** Sums below the list's last column; notes at the left of them. */
export function layOutTotals(
  { totals, notes }: Extract<DocumentBlock, { kind: "totals" }>,
  grid: PageGrid
): Section {
  const placements: Placement[] = [];
  const sums: { row: number; rows: number }[] = [];
  let row = 0;
  for (const { label, value, strong } of totals) {
    const look = strong ? "strongTotalLabel" : "totalLabel";
    const valueLook = strong ? "strongTotalValue" : "totalValue";
    const text = value.kind === "text" ? value.text : "";
    const rows = Math.max(
      baselineRows(label, grid.totalLabel, look),
      baselineRows(text, grid.totalValue, valueLook)
    );
    placements.push(
      { row, rows, span: grid.totalLabel, look, cell: { kind: "text", text: label } },
      { row, rows, span: grid.totalValue, look: valueLook, cell: value }
    );
    if (strong) sums.push({ row, rows });
    row += rows;
  }
  let noteRow = 0;
  for (const { text, strong } of notes) {
    const look = strong ? "strongNote" : "note";
    const rows = baselineRows(text, grid.left, look);
    placements.push({
      ...{ row: noteRow, rows, span: grid.left, look },
      cell: { kind: "text", text },
    });
    noteRow += rows;
  }
  const section = baselineSection(placements, 1);
  const span = {
    ...grid.totalLabel,
    columns: grid.totalLabel.columns + grid.totalValue.columns,
  };
  return { ...section, rules: sums.map((sum) => ({ ...sum, span, borders: rules.sum })) };
}
