import { printedDate } from "../../billing/documents/printed";
import type { IsoDate } from "../../billing/records";
import { looks } from "../sheetLayout/look";
import type { CellStyle } from "../sheetLayout/layout";

/** What the first cell says: by this a sheet is known to be ours. */
export const authorizationSheetTitle = "Quarterhour authorization use";

const note =
  "The most urgent one stands first. Used is until today, booked ahead is what sessions of later dates will use, left is neither. Visits are whole visits at the client's units per visit. You may delete this sheet and make it again at any time, in the Quarterhour pane under Coverage; what you type on it is lost then.";

/** Whose authorizations they are, of which day, and what becomes of the sheet. */
export function headingLines(
  practiceName: string | undefined,
  today: IsoDate
): { words: string; style: CellStyle }[] {
  return [
    { words: authorizationSheetTitle, style: looks.title },
    ...(practiceName === undefined ? [] : [{ words: practiceName, style: { bold: true } }]),
    { words: `Made on ${printedDate(today)}`, style: {} },
    { words: note, style: looks.note },
  ];
}
