import { readRegister } from "../workbook/reading/readRegister";
import { goToSheet } from "./navigation";

/** Whether a document's sheet is shown now, and what to tell her where it cannot be. */
export type OpenedDocument =
  { outcome: "shown"; sheet: string } | { outcome: "gone"; message: string };

/**
 * Shows the sheet of a document, also a hidden one, and goes to it: to read it, or to print it
 * again with Excel's own Print. Writes nothing else.
 */
export async function openDocument(number: string): Promise<OpenedDocument> {
  const { documents } = await readRegister();
  const document = documents.find((each) => each.number === number);
  if (!document) {
    return gone(
      `There is no ${number} in table Documents any more; undo its removal if you need it.`
    );
  }
  const { sheet } = document;
  if (!sheet) {
    return gone(
      `${number} has no sheet in table Documents; type its sheet's name in column Sheet.`
    );
  }
  if (await goToSheet(sheet)) return { outcome: "shown", sheet };
  return gone(
    `The sheet "${sheet}" of ${number} is not in the workbook any more: it was deleted or renamed. If it was renamed, type its new name in table Documents, column Sheet.`
  );
}

function gone(message: string): OpenedDocument {
  return { outcome: "gone", message };
}
