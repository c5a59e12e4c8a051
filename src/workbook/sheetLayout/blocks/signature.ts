import type { DocumentBlock } from "../../../billing/documents/document";
import type { PageGrid } from "../pageGrid";
import { baselineSection, placeCell, type Section } from "../placement";

const rowsToSignIn = 2;

/** A rule to sign and date on, with the signer's name below it. */
export function layOutSignature(
  { signer }: Extract<DocumentBlock, { kind: "signature" }>,
  grid: PageGrid
): Section {
  const place = { row: rowsToSignIn, look: "signer" } as const;
  return {
    ...baselineSection([
      placeCell({ kind: "text", text: signer }, { ...place, span: grid.left }),
      placeCell({ kind: "text", text: "Date" }, { ...place, span: grid.right }),
    ]),
    rules: [{ row: rowsToSignIn, rows: 1, span: grid.whole, look: "signature" }],
  };
}
