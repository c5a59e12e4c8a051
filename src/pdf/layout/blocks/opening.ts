import type { DocumentBlock } from "../../../billing/documents/document";
import type { Composer } from "../composer";
import { beside, moved, space, stacked, type Section } from "../marks";
import { halves } from "../paper";
import { factGroup, factList, labelWidth } from "./facts";

/**
 * Where a folded letter shows the recipient in the window of a #10 envelope: about 2.2 inches below
 * the paper's edge and 1.3 inches from its left. The same as on the sheet, at every scale.
 */
const window = { x: 60, y: 120 } as const;

const gap = 12;

/** Letterhead and recipient at the left; title, facts and details at the right. */
export function layOutOpening(
  block: Extract<DocumentBlock, { kind: "opening" }>,
  to: Composer
): Section {
  const letterhead = stacked([
    to.text(block.letterhead.name, { ...halves.left, look: "practiceName" }),
    ...block.letterhead.lines.map((line) => to.text(line, { ...halves.left, look: "letterhead" })),
  ]);
  const recipientWidth = halves.left.width - window.x;
  const recipient = stacked(
    block.recipient.map((line) =>
      to.text(line, { x: window.x, width: recipientWidth, look: "recipient" })
    )
  );
  const recipientTop = Math.max(window.y, letterhead.height + gap);
  const facts = [...block.facts, ...block.details.flatMap((group) => group.facts)];
  const labels = labelWidth(facts, halves.right, to);
  const right = stacked([
    to.text(block.title, { ...halves.right, look: "title" }),
    factList(block.facts, halves.right, to, labels),
    ...block.details.flatMap((group) => [
      space(to.points(gap)),
      factGroup(group, halves.right, to, labels),
    ]),
  ]);
  const left = {
    marks: [...letterhead.marks, ...recipient.marks.map((mark) => moved(mark, 0, recipientTop))],
    height: recipientTop + recipient.height,
  };
  return stacked([beside(left, right), space(to.points(gap))]);
}
