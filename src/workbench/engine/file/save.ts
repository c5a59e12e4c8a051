import { formatAddress } from "../address";
import type { CachedCells } from "../drawings/chart-caches";
import { Table, type Workbook } from "../excelts";
import { bodyArea, type NameState, type TableState } from "../model";
import type { SheetState } from "../sheet-state";
import type { Area } from "../types";
import { putStopping, toLibraryConditionals } from "./conditionals";
import { putDrawings } from "./drawings-out";
import { mendSharedStrings } from "./escaped-text";
import { fillShell } from "./grid-out";
import { emptyShell } from "./load";
import { openPackage, type Package } from "./package";
import { writeProperties, type DocumentProperties } from "./settings";
import { writeTable } from "./tables";
import { writeValidations } from "./validations";
import { putNames, takeWorkbookPart, workbookPart } from "./workbook-part";

const stringsPart = "xl/sharedStrings.xml";

export interface SavedBook {
  shell: Workbook;
  sheets: SheetState[];
  names: NameState[];
  properties: DocumentProperties;
  activeTab: number;
  spillOf(sheet: SheetState, row: number, column: number): Area | undefined;
  cellsOf(reference: string): CachedCells | undefined;
}

/** The bytes of an .xlsx file that Excel computes in full when it opens it. */
export async function saveBook(book: SavedBook): Promise<Uint8Array> {
  arrangeShell(book);
  for (const sheet of book.sheets) {
    fillShell(sheet, (row, column) => book.spillOf(sheet, row, column));
    for (const table of sheet.tables) addShellTable(sheet, table);
    sheet.shell.conditionalFormattings = toLibraryConditionals(sheet.conditionals);
  }
  try {
    const written = await book.shell.xlsx.writeBuffer({
      zip: { level: 0 },
      validate: false,
    });
    const files = openPackage(new Uint8Array(written));
    finish(files, book);
    return files.zip(6);
  } finally {
    for (const sheet of book.sheets) emptyShell(sheet.shell);
  }
}

/** Gives the library the sheets that there are, in their order and under their names. */
function arrangeShell({ shell, sheets, activeTab }: SavedBook): void {
  const inside = shell as unknown as { _worksheets: unknown[] };
  inside._worksheets = [];
  sheets.forEach((sheet, index) => {
    inside._worksheets[sheet.shell.id] = sheet.shell;
    sheet.shell.orderNo = index;
    (sheet.shell as unknown as { _name: string })._name = sheet.name;
  });
  shell.calcProperties.fullCalcOnLoad = true;
  const view = { x: 0, y: 0, width: 24000, height: 12000, firstSheet: 0, visibility: "visible" };
  shell.views = [{ ...view, ...shell.views[0], activeTab }];
}

/** Makes the library write a table part, whose content is replaced afterwards. */
function addShellTable(sheet: SheetState, state: TableState): void {
  const table = new Table(sheet.shell);
  const ref = formatAddress(state.area);
  table.table = {
    name: state.name,
    displayName: state.name,
    ref,
    tableRef: ref,
    autoFilterRef: ref,
    headerRow: state.headers,
    totalsRow: state.totals,
    columns: state.columns.map(({ name }) => ({ name })),
    rows: [],
    style: { theme: state.style.name },
    tl: { address: ref, row: bodyArea(state).row, col: state.area.column + 1 },
  };
  sheet.shell.tables[state.name] = table;
}

function finish(files: Package, book: SavedBook): void {
  const tables = new Map(
    book.sheets.flatMap((sheet) => sheet.tables).map((table) => [table.name, table])
  );
  for (const name of files.names()) {
    const number = /^xl\/tables\/table(\d+)\.xml$/.exec(name)?.[1];
    if (number === undefined) continue;
    const shown = /\sdisplayName="([^"]*)"/.exec(files.text(name) ?? "")?.[1] ?? "";
    const table = tables.get(shown);
    if (table) files.setText(name, writeTable(table, Number(number)));
  }
  const names = book.names.map((name) => {
    const sheet = book.sheets.findIndex(({ id }) => id === name.sheetId);
    return sheet < 0 ? name : { ...name, sheet };
  });
  const workbook = files.text(workbookPart) ?? "";
  const { sheets } = takeWorkbookPart(files);
  files.setText(workbookPart, putNames(workbook, names));
  sheets.forEach(({ name, part }) => {
    const state = book.sheets.find((sheet) => sheet.name === name);
    const xml = state && files.text(part);
    const isActive = state === book.sheets[book.activeTab];
    if (state && xml) files.setText(part, finishSheet(selectTab(xml, isActive), state));
  });
  const drawn = sheets.flatMap(({ name, part }) => {
    const sheet = book.sheets.find((state) => state.name === name);
    return sheet ? [{ sheet, part }] : [];
  });
  putDrawings(files, drawn, (reference) => book.cellsOf(reference));
  const strings = files.text(stringsPart);
  if (strings !== undefined && /_x005F_|\r|&#(13|xD);/.test(strings)) {
    files.setText(stringsPart, mendSharedStrings(strings));
  }
  writeProperties(files, book.properties);
}

/** Exactly one tab is selected: Excel writes into all that are. */
function selectTab(xml: string, isActive: boolean): string {
  return xml.replace(/<sheetView\s[^>]*>/, (tag) => {
    const plain = tag.replace(/\stabSelected="[^"]*"/, "");
    return isActive ? plain.replace("<sheetView", '<sheetView tabSelected="1"') : plain;
  });
}

function finishSheet(xml: string, sheet: SheetState): string {
  const validations = writeValidations(sheet.validations);
  const marked = putStopping(xml, sheet.conditionals);
  if (!validations) return marked;
  const after =
    /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s>/]|<\/worksheet>/;
  // Rules may hold extension lists of their own: the search starts behind the last of them.
  const start = Math.max(
    0,
    marked.search(/<\/sheetData>|<sheetData\/>/),
    marked.lastIndexOf("</conditionalFormatting>")
  );
  const at = start + marked.slice(start).search(after);
  return marked.slice(0, at) + validations + marked.slice(at);
}
