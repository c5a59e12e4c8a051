import type { Document, DocumentCell, LabelledCell } from "../../../src/billing/documents/document";

/** Everything that a document prints, each cell as one text; amounts in dollars, dates as ISO days. */
export function documentTexts({ number, blocks }: Document<string>): string[] {
  const ofFacts = (facts: LabelledCell[]) =>
    facts.flatMap(({ label, value }) => [label, cellText(value)]);
  const texts = blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case "opening":
        return [
          ...[block.letterhead.name, ...block.letterhead.lines, ...block.recipient, block.title],
          ...ofFacts(block.facts),
          ...block.details.flatMap(({ heading, facts }) => [heading, ...ofFacts(facts)]),
        ];
      case "pair":
        return [block.left, block.right].flatMap(({ heading, facts }) => [
          heading,
          ...ofFacts(facts),
        ]);
      case "list":
        return [...block.columns.map(({ header }) => header), ...block.rows.flat().map(cellText)];
      case "totals":
        return [...ofFacts(block.totals), ...block.notes.map(({ text }) => text)];
      case "strip":
        return [...(block.heading ? [block.heading] : []), ...ofFacts(block.cells)];
      case "paragraphs":
        return [...(block.heading ? [block.heading] : []), ...block.notes.map(({ text }) => text)];
      case "signature":
        return [block.signer];
    }
  });
  return [number, ...texts];
}

function cellText(cell: DocumentCell): string {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "date":
      return cell.isoDate;
    case "money":
      return (cell.cents / 100).toFixed(2);
    case "count":
      return String(cell.count);
    case "blank":
      return "";
  }
}
