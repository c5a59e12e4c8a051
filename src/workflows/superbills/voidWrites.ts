import type { RegisteredDocument } from "../../billing/records";
import { parseFingerprint } from "../../workbook/fingerprints/sheetFingerprint";
import { textCell } from "../../workbook/plan/cellInput";
import type { Write } from "../../workbook/plan/plan";

/**
 * Marks a document Void on its sheet and in the register; its row and lines stay.
 * @param replacedBy number of the document that is made in its place
 */
export function voidWrites(document: RegisteredDocument, replacedBy?: string): Write[] {
  const cells = [textCell("Void")];
  return [
    ...voidMark(document, replacedBy),
    { kind: "cells", table: "Documents", header: "Status", firstRow: document.row, cells },
  ];
}

/** What is said on the sheet of a void document. */
export function voidMark({ sheet, fingerprint }: RegisteredDocument, replacedBy?: string): Write[] {
  if (!sheet) return [];
  const extent = parseFingerprint(fingerprint);
  return [
    {
      kind: "markVoid",
      sheet,
      ...(replacedBy === undefined ? {} : { replacedBy }),
      ...(extent === undefined ? {} : { besideColumn: extent.columns }),
    },
  ];
}
