import type { FactGroup, LabelledCell } from "../../../billing/documents/document";
import type { Composer } from "../composer";
import { beside, stacked, type Section } from "../marks";

/** The part of the page's width that something may fill. */
export interface Column {
  x: number;
  width: number;
}

const labelGap = 10;
/** A label wider than this share of its column wraps. */
const widestLabel = 0.4;
const headingGap = 2;

/** A heading over a rule with its facts below. */
export function factGroup(
  { heading, facts }: FactGroup,
  column: Column,
  to: Composer,
  labels: number = labelWidth(facts, column, to)
): Section {
  return stacked([headingOf(heading, column, to), factList(facts, column, to, labels)]);
}

/** The room that labels need, so that lists one below the other can share it. */
export function labelWidth(
  facts: readonly LabelledCell[],
  { width }: Column,
  to: Composer
): number {
  const widths = facts.map(({ label }) => to.width(label, "label"));
  return Math.min(width * widestLabel, Math.max(0, ...widths));
}

/** A heading over a rule. */
export function headingOf(text: string, { x, width }: Column, to: Composer): Section {
  const title = to.text(text, { x, width, look: "heading" });
  const y = title.height + 1;
  const line = {
    kind: "rule",
    x,
    y,
    width,
    height: 0,
    thickness: 0.5,
    color: to.colors.rule,
  } as const;
  return { marks: [...title.marks, line], height: y + to.points(headingGap) };
}

/** Labels in one column, what they name beside them. */
export function factList(
  facts: readonly LabelledCell[],
  { x, width }: Column,
  to: Composer,
  labels: number
): Section {
  const valueX = x + labels + labelGap;
  return stacked(
    facts.map(({ label, value, strong }) =>
      beside(
        to.text(label, { x, width: labels, look: "label" }),
        to.cell(value, {
          x: valueX,
          width: x + width - valueX,
          look: strong ? "strongValue" : "value",
        })
      )
    )
  );
}
