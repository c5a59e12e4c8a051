import type { DocumentBlock } from "../../../billing/documents/document";
import type { Composer } from "../composer";
import { beside, moved, type Section } from "../marks";
import { halves } from "../paper";

const roomToSign = 34;

/** Lines to sign and date on, with the signer's name below. */
export function layOutSignature(
  { signer }: Extract<DocumentBlock, { kind: "signature" }>,
  to: Composer
): Section {
  const names = beside(
    to.text(signer, { ...halves.left, look: "signer" }),
    to.text("Date", { ...halves.right, look: "signer" })
  );
  const line = {
    kind: "rule",
    y: roomToSign,
    height: 0,
    thickness: 0.5,
    color: to.colors.muted,
  } as const;
  return {
    marks: [
      { ...line, ...halves.left },
      { ...line, ...halves.right },
      ...names.marks.map((mark) => moved(mark, 0, roomToSign + 2)),
    ],
    height: roomToSign + 2 + names.height,
  };
}
