import type { FactGroup, LabelledCell } from "../../../billing/documents/document";
import { documentCell, shownText } from "../documentCells";
import type { Columns, FilledCell } from "../filledCells";
import { NotUnderstood } from "../notUnderstood";
import type { SheetReader } from "../sheetReader";

/** Facts, and below them groups of facts, each under its heading. */
export interface Facts {
  facts: LabelledCell[];
  groups: FactGroup[];
}

/**
 * Labels in the first of some columns with what they name at the right of them. What is bold in the
 * first column is a heading.
 */
export function readFacts(
  sheet: SheetReader,
  rows: { from: number; end: number },
  columns: Columns
): Facts {
  const read: Facts = { facts: [], groups: [] };
  for (let row = rows.from; row < rows.end; row += 1) {
    const [first, ...others] = sheet.cells.inRow(row, columns);
    if (!first) continue;
    if (isHeading(first, columns)) {
      const [second] = others;
      if (second) throw new NotUnderstood(second.address);
      read.groups.push({ heading: shownText(sheet.cells.read(first)), facts: [] });
      continue;
    }
    const group = read.groups[read.groups.length - 1];
    (group ?? read).facts.push(readFact(sheet, [first, ...others], columns));
  }
  return read;
}

/** A label in the first column, and what it names; either may be blank. */
export function readFact(
  sheet: SheetReader,
  cells: readonly FilledCell[],
  columns: Columns
): LabelledCell {
  const label = cells.find(({ column }) => column === columns.from);
  const [value, more] = cells.filter((cell) => cell !== label);
  if (more) throw new NotUnderstood(more.address);
  sheet.cells.read(label);
  sheet.cells.read(value);
  return {
    label: label ? shownText(label) : "",
    value: documentCell(value, sheet.dateSystem),
    ...(value?.bold ? { strong: true } : {}),
  };
}

function isHeading({ column, bold }: FilledCell, columns: Columns): boolean {
  return column === columns.from && bold;
}
