import type { RegisteredDocument } from "../../billing/records";
import { parseFingerprint } from "../../workbook/fingerprints/sheetFingerprint";
import { readCells } from "../../workbook/reading/readCells";

/**
 * Numbers of the documents beside whose printed part she has written something of her own, where
 * the mark of a void document would go. One request.
 */
export async function notesBeside(
  documents: readonly RegisteredDocument[],
  sheetNames: readonly string[]
): Promise<Set<string>> {
  const known = new Set(sheetNames.map((name) => name.toLowerCase()));
  const cells = documents.flatMap(({ number, sheet, fingerprint }) => {
    const extent = parseFingerprint(fingerprint);
    if (!extent || !sheet || !known.has(sheet.toLowerCase())) return [];
    return [{ number, sheet, row: 0, column: extent.columns }];
  });
  const values = await readCells(cells);
  return new Set(
    cells.flatMap(({ number }, index) => (isOurs(values[index] ?? "") ? [] : [number]))
  );
}

function isOurs(value: unknown): boolean {
  return value === "" || (typeof value === "string" && /^Void($| - replaced by )/.test(value));
}
