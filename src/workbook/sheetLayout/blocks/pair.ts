import type { DocumentBlock } from "../../../billing/documents/document";
import type { PageGrid } from "../pageGrid";
import { baselineSection, type Section } from "../placement";
import { placeFactGroup } from "./facts";

/** Two groups of facts side by side. */
export function layOutPair(
  { left, right }: Extract<DocumentBlock, { kind: "pair" }>,
  grid: PageGrid
): Section {
  return baselineSection(
    [
      ...placeFactGroup(left, 0, "left", grid).placements,
      ...placeFactGroup(right, 0, "right", grid).placements,
    ],
    1
  );
}
