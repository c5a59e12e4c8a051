import type { DocumentBlock } from "../../../billing/documents/document";
import type { Composer } from "../composer";
import { beside, space, stacked, type Section } from "../marks";
import { halves } from "../paper";
import { factGroup } from "./facts";

const gapBelow = 12;

/** Two groups of facts side by side. */
export function layOutPair(
  { left, right }: Extract<DocumentBlock, { kind: "pair" }>,
  to: Composer
): Section {
  return stacked([
    beside(factGroup(left, halves.left, to), factGroup(right, halves.right, to)),
    space(to.points(gapBelow)),
  ]);
}
