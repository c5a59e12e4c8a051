import type { DocumentBlock } from "../../../billing/documents/document";
import type { Composer } from "../composer";
import { beside, space, stacked, type Section } from "../marks";
import { contentWidth } from "../paper";
import { cellPadding } from "./columnWidths";
import { headingOf } from "./facts";

const gap = 5;
const gapAround = 8;

/** Amounts side by side, each below its label, in equal shares of the page. */
export function layOutStrip(
  { heading, cells }: Extract<DocumentBlock, { kind: "strip" }>,
  to: Composer
): Section {
  const whole = { x: 0, width: contentWidth };
  const share = contentWidth / Math.max(1, cells.length);
  const columns = cells.map(({ label, value, strong }, at) => {
    const place = {
      x: at * share + gap,
      width: share - gap - cellPadding,
      align: "right",
    } as const;
    return stacked([
      to.text(label, { ...place, look: "label" }),
      to.cell(value, { ...place, look: strong ? "strongValue" : "value" }),
    ]);
  });
  const line = {
    ...whole,
    kind: "rule",
    y: 0,
    height: 0,
    thickness: 0.5,
    color: to.colors.rule,
  } as const;
  const top: Section =
    heading === undefined ? { marks: [line], height: to.points(3) } : headingOf(heading, whole, to);
  return stacked([
    space(to.points(gapAround)),
    top,
    beside(...columns),
    space(to.points(gapAround)),
  ]);
}
