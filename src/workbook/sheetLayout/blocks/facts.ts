import type { FactGroup, LabelledCell } from "../../../billing/documents/document";
import type { PageGrid } from "../pageGrid";
import { placeCell, type Placement } from "../placement";

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
  const title = placeCell(
    { kind: "text", text: heading },
    { row, span: grid[side], look: "heading" }
  );
  const placed = placeFacts(facts, row + title.rows, side, grid);
  return { placements: [title, ...placed.placements], next: placed.next };
}

/** Labels in one column, what they name beside them. */
export function placeFacts(
  facts: readonly LabelledCell[],
  row: number,
  side: Side,
  grid: PageGrid
): Placed {
  const [labelSpan, valueSpan] =
    side === "left" ? [grid.leftLabel, grid.leftValue] : [grid.rightLabel, grid.rightValue];
  const placements: Placement[] = [];
  let next = row;
  for (const { label, value, strong } of facts) {
    const look = strong ? "strongValue" : "value";
    const pair = [
      placeCell({ kind: "text", text: label }, { row: next, span: labelSpan, look: "label" }),
      placeCell(value, { row: next, span: valueSpan, look }),
    ];
    placements.push(...pair);
    next += Math.max(...pair.map(({ rows }) => rows));
  }
  return { placements, next };
}
