import type { DocumentBlock } from "../../../billing/documents/document";
import { baselinePoints, rules } from "../look";
import type { PageGrid } from "../pageGrid";
import type { Section } from "../placement";

const spaceToSignPoints = 26;

/** A rule to sign on with the signer's name below it, and one for the date. */
export function layOutSignature(
  { signer }: Extract<DocumentBlock, { kind: "signature" }>,
  grid: PageGrid
): Section {
  const lines = [
    { span: grid.left, text: signer },
    { span: grid.totalValue, text: "Date" },
  ];
  return {
    placements: lines.map(({ span, text }) => ({
      ...{ row: 1, rows: 1, span, look: "signer" },
      cell: { kind: "text", text },
    })),
    rowHeights: [spaceToSignPoints, baselinePoints],
    rules: lines.map(({ span }) => ({ row: 1, rows: 1, span, borders: rules.signature })),
  };
}
