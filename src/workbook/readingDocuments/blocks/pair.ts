import type { DocumentBlock, FactGroup } from "../../../billing/documents/document";
import type { Columns } from "../filledCells";
import { NotUnderstood } from "../notUnderstood";
import type { SheetReader } from "../sheetReader";
import { readFacts } from "./facts";

/** Two groups of facts side by side, from their headings' row to the next part of the document. */
export function readPair(
  sheet: SheetReader,
  rows: { from: number; end: number }
): Extract<DocumentBlock, { kind: "pair" }> {
  return {
    kind: "pair",
    left: readGroup(sheet, rows, sheet.left),
    right: readGroup(sheet, rows, sheet.right),
  };
}

function readGroup(
  sheet: SheetReader,
  rows: { from: number; end: number },
  columns: Columns
): FactGroup {
  const { facts, groups } = readFacts(sheet, rows, columns);
  const [group, another] = groups;
  if (!group || another || facts.length > 0) {
    throw new NotUnderstood(sheet.cells.inRow(rows.from)[0]?.address);
  }
  return group;
}
