import type { RegisteredDocument } from "../../billing/records";
import type { RegisterReading } from "../../workbook/reading/readRegister";

/** A document of the register and its sheet as its tab is spelled, or what to tell her. */
export type SheetOfDocument = { document: RegisteredDocument; sheet: string } | { message: string };

/** Finds the sheet of a document. */
export function sheetOfDocument(
  number: string,
  { documents, sheetNames }: Pick<RegisterReading, "documents" | "sheetNames">
): SheetOfDocument {
  const document = documents.find((each) => each.number === number);
  if (!document) {
    return {
      message: `There is no ${number} in table Documents any more; undo its removal if you need it.`,
    };
  }
  const { sheet } = document;
  if (!sheet) {
    return {
      message: `${number} has no sheet in table Documents; type its sheet's name in column Sheet.`,
    };
  }
  const spelled = sheetNames.find((name) => name.toLowerCase() === sheet.toLowerCase());
  return spelled === undefined
    ? { message: sheetIsGone(number, sheet) }
    : { document, sheet: spelled };
}

export function sheetIsGone(number: string, sheet: string): string {
  return `The sheet "${sheet}" of ${number} is not in the workbook any more: it was deleted or renamed. If it was renamed, type its new name in table Documents, column Sheet.`;
}
