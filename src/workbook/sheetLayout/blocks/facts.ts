import type { FactGroup, LabelledCell } from "../../../billing/documents/document";
import type { PageGrid, Span } from "../pageGrid";
import { baselineRows, type Placement } from "../placement";

type Side = "left" | "right";
interface Placed {
  placements: Placement[];
  /** The row after the last one. */
  next: number;
}

/** A heading with its facts below it. */
export function placeFactGroup(
  { heading, facts }: FactGroup,
  row: number,
  side: Side,
  grid: PageGrid
): Placed {
  const look = side === "left" ? "heading" : "headingRight";
  const title: Placement = {
    ...{ row, rows: 1, look, span: grid[side] },
    cell: { kind: "text", text: heading },
  };
  const placed = placeFacts(facts, row + 1, side, grid);
  return { placements: [title, ...placed.placements], next: placed.next };
}

/** Labels in one column, what they name beside them. */
export function placeFacts(
  facts: readonly LabelledCell[],
  row: number,
  side: Side,
  grid: PageGrid
): Placed {
  const { label, value } = factSpans(side, grid);
  const labelLook = side === "left" ? "label" : "labelRight";
  const placements: Placement[] = [];
  let next = row;
  for (const fact of facts) {
    const look = fact.strong ? "strongValue" : "value";
    const rows = Math.max(
      baselineRows(fact.label, label, labelLook),
      fact.value.kind === "text" ? baselineRows(fact.value.text, value, look) : 1
    );
    const place = { row: next, rows };
    placements.push(
      { ...place, span: label, look: labelLook, cell: { kind: "text", text: fact.label } },
      { ...place, span: value, look, cell: fact.value }
    );
    next += rows;
  }
  return { placements, next };
}

function factSpans(side: Side, grid: PageGrid): { label: Span; value: Span } {
  return side === "left"
    ? { label: grid.leftLabel, value: grid.leftValue }
    : { label: grid.rightLabel, value: grid.rightValue };
}
