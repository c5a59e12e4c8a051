import type { DocumentBlock, LabelledCell } from "../../../billing/documents/document";
import { cellText, type Composer } from "../composer";
import { beside, moved, space, stacked, type Section } from "../marks";
import { contentWidth, halves } from "../paper";
import { cellPadding } from "./columnWidths";
import { noteList } from "./notes";

type Totals = Extract<DocumentBlock, { kind: "totals" }>;

const gapAbove = 10;
const gapBetween = 10;
/** No amount is wider than this share of its half of the page. */
const widestAmount = 0.6;

/** The sums below the list's last column, notes at the left of them. */
export function layOutTotals({ totals, notes }: Totals, to: Composer): Section {
  const strongFirst = [...notes].sort((one, other) => weightOf(other) - weightOf(one));
  return stacked([
    space(to.points(gapAbove)),
    beside(noteList(strongFirst, halves.left, to), sums(totals, to)),
  ]);
}

function weightOf({ strong }: { strong?: boolean }): number {
  return strong ? 1 : 0;
}

function sums(totals: readonly LabelledCell[], to: Composer): Section {
  const { x, width } = halves.right;
  const look = ({ strong }: LabelledCell) => (strong ? "strongValue" : "value");
  const widths = totals.map((total) => to.width(cellText(total.value), look(total)));
  const amountWidth = Math.min(width * widestAmount, Math.max(0, ...widths));
  const amountX = contentWidth - cellPadding - amountWidth;
  const labelWidth = amountX - gapBetween - x;
  const rows = totals.map((total) => {
    const label = to.text(total.label, {
      ...{ x, width: labelWidth },
      look: total.strong ? "strongValue" : "label",
    });
    const place = { x: amountX, width: amountWidth, align: "right" } as const;
    return beside(label, to.cell(total.value, { ...place, look: look(total) }));
  });
  const last = rows[rows.length - 1];
  if (!last || rows.length < 2 || !totals[totals.length - 1]?.strong) return stacked(rows);
  return stacked([...rows.slice(0, -1), ruledAbove(last, to)]);
}

/** As below a column of figures that is added up. */
function ruledAbove({ marks, height }: Section, to: Composer): Section {
  const { x, width } = halves.right;
  const gap = to.points(2);
  return {
    marks: [
      { kind: "rule", x, y: gap / 2, height: 0, width, thickness: 0.75, color: to.colors.accent },
      ...marks.map((mark) => moved(mark, 0, gap)),
    ],
    height: height + gap,
  };
}
