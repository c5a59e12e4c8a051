import type { Document } from "../../billing/documents/document";
import type { Composer } from "./composer";
import { moved, type Mark } from "./marks";
import { contentWidth, paper } from "./paper";

type Voided = NonNullable<Document["voided"]>;

const strikePoints = 0.4;
/** Half of a small letter's height above the line that letters stand on, from a line's top. */
const strikeAt = 0.58;

/** Void words in the upper margin of a page: what it is, and what was made in its place. */
export function voidHead({ replacedBy }: Voided, to: Composer): Mark[] {
  const words = replacedBy === undefined ? "VOID" : `VOID, replaced by ${replacedBy}`;
  const { marks } = to.text(words, { x: 0, width: contentWidth, look: "voided", align: "center" });
  // However long a number somebody typed, it keeps to its line.
  const [head] = marks;
  return head ? [moved(head, paper.margin, (paper.margin - head.height) / 2)] : [];
}

/** Lines through all texts, as on the sheet. */
export function struckThrough(marks: readonly Mark[], color: string): Mark[] {
  return marks.flatMap((mark): Mark[] => {
    if (mark.kind !== "text" || mark.line.width === 0) return [mark];
    const { x, y, height, line, look } = mark;
    const width = (line.width * look.size) / 1000;
    const strike: Mark = {
      ...{ kind: "rule", x, y: y + height * strikeAt, height: 0, width },
      ...{ thickness: strikePoints, color },
    };
    return [mark, strike];
  });
}
