import { readRegister } from "../workbook/reading/readRegister";
import { sheetIsGone, sheetOfDocument } from "./documents/sheetOfDocument";
import { goToSheet } from "./navigation";

/** Whether a document's sheet is shown now, and what to tell her where it cannot be. */
export type OpenedDocument =
  { outcome: "shown"; sheet: string } | { outcome: "gone"; message: string };

/**
 * Shows the sheet of a document, also a hidden one, and goes to it: to read it, or to print it
 * again with Excel's own Print. Writes nothing else.
 */
export async function openDocument(number: string): Promise<OpenedDocument> {
  const found = sheetOfDocument(number, await readRegister());
  if ("message" in found) return { outcome: "gone", message: found.message };
  const { sheet } = found;
  if (await goToSheet(sheet)) return { outcome: "shown", sheet };
  return { outcome: "gone", message: sheetIsGone(number, sheet) };
}
