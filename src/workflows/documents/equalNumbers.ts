import { rowNumber, type RegisteredDocument } from "../../billing/records";
import { UnusableWorkbook } from "../../workbook/reading/unusableWorkbook";

/**
 * Refuses a register in which two documents have one number.
 * @throws UnusableWorkbook naming both rows
 */
export function refuseEqualNumbers(documents: readonly RegisteredDocument[]): void {
  const rows = new Map<string, number>();
  for (const document of documents) {
    const { number } = document;
    const row = rowNumber(document);
    const other = rows.get(number);
    if (other !== undefined) {
      throw new UnusableWorkbook(
        `Table Documents has ${number} twice, in rows ${other} and ${row}; give one of them and its document lines another number, then try again.`
      );
    }
    rows.set(number, row);
  }
}
