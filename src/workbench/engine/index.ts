/** The workbook that plays Excel: reads and writes .xlsx, computes, and follows every edit. */
import { OpenBook } from "./book";
import { Workbook } from "./excelts";
import { emptyShell, loadBook, sheetId } from "./file/load";
import { officeColors } from "./file/styles";
import { SheetState } from "./sheet-state";
import type { Book } from "./types";

export * from "./types";
export {
  cellAddress,
  columnIndex,
  columnLetters,
  containsCell,
  formatAddress,
  intersect,
  maximumColumns,
  maximumRows,
  parseAddress,
  quoteSheetName,
  sameArea,
} from "./address";

/** Opens the bytes of an .xlsx file; throws UnreadableWorkbook with one plain sentence. */
export async function openBook(bytes: Uint8Array): Promise<Book> {
  return new OpenBook(await loadBook(bytes));
}

/** A new workbook with one sheet, "Sheet1". */
export function newBook(options: { date1904?: boolean } = {}): Book {
  const shell = new Workbook();
  const date1904 = options.date1904 ?? false;
  shell.properties.date1904 = date1904;
  const sheet = new SheetState(sheetId(0), "Sheet1", shell.addWorksheet("Sheet1"));
  emptyShell(sheet.shell);
  return new OpenBook({
    shell,
    sheets: [sheet],
    names: [],
    properties: { settings: new Map(), others: [] },
    themeColors: [...officeColors],
    date1904,
    activeTab: 0,
    lastNumber: 0,
  });
}
