import type { DocumentBlock } from "../../../billing/documents/document";
import {
  besideStart,
  gapBelowLogo,
  logoAbove,
  logoBeside,
  recipientTop,
  type LogoSize,
} from "../../../billing/documents/logoPlace";
import type { Composer } from "../composer";
import { beside, moved, space, stacked, type Mark, type Section } from "../marks";
import { halves } from "../paper";
import { factGroup, factList, labelWidth, type Column } from "./facts";

type Opening = Extract<DocumentBlock, { kind: "opening" }>;

/**
 * Where a folded letter shows the recipient in the window of a #10 envelope: about 2.2 inches below
 * the paper's edge and 1.3 inches from its left. The same as on the sheet, at every scale.
 */
const window = { x: 60, y: recipientTop } as const;

const gap = 12;

/** Letterhead and recipient at the left; title, facts and details at the right. */
export function layOutOpening(block: Opening, to: Composer): Section {
  const letterhead = layOutLetterhead(block.letterhead, to);
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

/** The practice's name and lines, at the right of its logo or below it. */
function layOutLetterhead({ name, lines, logo }: Opening["letterhead"], to: Composer): Section {
  const senderIn = (column: Column) =>
    stacked([
      to.text(name, { ...column, look: "practiceName" }),
      ...lines.map((line) => to.text(line, { ...column, look: "letterhead" })),
    ]);
  const { width } = halves.left;
  if (!logo) return senderIn(halves.left);
  const drawn = ({ width, height }: LogoSize): Section => {
    const mark: Mark = { kind: "picture", x: 0, y: 0, width, height, picture: logo };
    return { marks: [mark], height };
  };
  const size = logoBeside(logo);
  if (size) {
    const x = besideStart(size, [window.x]);
    return beside(drawn(size), senderIn({ x, width: width - x }));
  }
  const sender = senderIn(halves.left);
  const above = logoAbove(logo, width, sender.height);
  return stacked([drawn(above), space(gapBelowLogo), sender]);
}
