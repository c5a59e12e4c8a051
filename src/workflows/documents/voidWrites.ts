import type { RegisteredDocument } from "../../billing/records";
import { parseFingerprint } from "../../workbook/fingerprints/sheetFingerprint";
import { textCell } from "../../workbook/plan/cellInput";
import type { Write } from "../../workbook/plan/plan";

/** How a void document is marked. */
export interface VoidMark {
  /** Number of the document that is made in its place. */
  replacedBy?: string;
  /** Numbers of documents beside which a note of hers stands, which is kept. */
  notesBeside?: ReadonlySet<string>;
}

/** Marks a document Void on its sheet and in the register; its row and lines stay. */
export function voidWrites(document: RegisteredDocument, mark: VoidMark = {}): Write[] {
  const cells = [textCell("Void")];
  return [
    ...voidMark(document, mark),
    { kind: "cells", table: "Documents", header: "Status", firstRow: document.row, cells },
  ];
}

/** What is said on the sheet of a void document. */
export function voidMark(
  { number, sheet, fingerprint }: RegisteredDocument,
  { replacedBy, notesBeside }: VoidMark
): Write[] {
  if (!sheet) return [];
  const extent = notesBeside?.has(number) ? undefined : parseFingerprint(fingerprint);
  return [
    {
      kind: "markVoid",
      sheet,
      ...(replacedBy === undefined ? {} : { replacedBy }),
      ...(extent === undefined ? {} : { besideColumn: extent.columns }),
    },
  ];
}
