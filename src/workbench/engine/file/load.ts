import { Workbook, type Worksheet } from "../excelts";
import type { NameState } from "../model";
import { drawingId } from "../drawings/content";
import { SheetState } from "../sheet-state";
import { UnreadableWorkbook } from "../types";
import { readConditionals, plainConditionals } from "./conditionals";
import { settleDrawings, takeDrawings, type TakenDrawing } from "./drawings-in";
import { readGrid } from "./grid-in";
import { PartTaker } from "./kept-parts";
import { openPackage, relationshipsPart, type Package } from "./package";
import { readProperties, type DocumentProperties } from "./settings";
import { maskFormats, readThemeColors } from "./styles";
import { readTable } from "./tables";
import { mendTables } from "./table-headers";
import { takeValidations } from "./validations";
import { readRelationships, takeWorkbookPart } from "./workbook-part";
import type { TableState, ValidationState } from "../model";

/** A workbook file taken apart. */
export interface LoadedBook {
  shell: Workbook;
  sheets: SheetState[];
  names: NameState[];
  properties: DocumentProperties;
  themeColors: string[];
  date1904: boolean;
  activeTab: number;
  /** The highest number that the id of a table or drawing has. */
  lastNumber: number;
}

/** What is taken out of a sheet's part before the library reads it. */
interface TakenSheet {
  tables: TableState[];
  validations: ValidationState[];
  stopping: Set<number>;
  drawings: TakenDrawing[];
}

const masksStyles = "xl/styles.xml";

/** Reads the bytes of an .xlsx file; throws UnreadableWorkbook. */
export async function loadBook(bytes: Uint8Array): Promise<LoadedBook> {
  const files = openPackage(bytes);
  try {
    return await readPackage(files);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    throw new UnreadableWorkbook("The workbook is damaged and cannot be opened.");
  }
}

async function readPackage(files: Package): Promise<LoadedBook> {
  const workbook = takeWorkbookPart(files);
  const taken = new Map<string, TakenSheet>();
  const taker = new PartTaker(files);
  let lastNumber = 0;
  for (const { name, part } of workbook.sheets) {
    if (!files.has(part)) continue;
    const sheet = takeSheetPart(files, part, taker, () => ++lastNumber, workbook.date1904);
    taken.set(name, sheet);
  }
  taker.removeTaken();
  const styles = maskFormats(files.text(masksStyles) ?? "");
  if (files.has(masksStyles)) files.setText(masksStyles, styles.styles);
  const properties = readProperties(files);
  const themeColors = readThemeColors(files.text("xl/theme/theme1.xml"));

  const shell = new Workbook();
  await shell.xlsx.load(files.zip(0));
  completeShell(shell, workbook.date1904);
  const sheets = shell.worksheets.map((worksheet, index) => {
    const sheet = new SheetState(sheetId(index), worksheet.name, worksheet);
    const own = taken.get(worksheet.name);
    sheet.tables = own?.tables ?? [];
    readGrid(worksheet, sheet, styles.formatOf);
    sheet.conditionals = readConditionals(worksheet, own?.stopping ?? new Set());
    sheet.validations = own?.validations ?? [];
    sheet.drawings = settleDrawings(sheet, own?.drawings ?? []);
    emptyShell(worksheet);
    return sheet;
  });
  mendTables(sheets);
  const names = workbook.names.map(({ sheet, ...name }) => {
    const owner = sheet === undefined ? undefined : workbook.sheets[sheet]?.name;
    const found = sheets.find((candidate) => candidate.name === owner);
    return found ? { ...name, sheetId: found.id } : name;
  });
  const { date1904, activeTab } = workbook;
  return { shell, sheets, names, properties, themeColors, date1904, activeTab, lastNumber };
}

/** Gives the library what a sparse file leaves out. */
function completeShell(shell: Workbook, date1904: boolean): void {
  shell.properties = { ...shell.properties, date1904 };
  shell.calcProperties = { ...shell.calcProperties };
  shell.views = [...(shell.views ?? [])];
  for (const sheet of shell.worksheets) {
    sheet.views = [...(sheet.views ?? [])];
    sheet.pageSetup = { ...sheet.pageSetup };
    sheet.properties = { ...sheet.properties };
    sheet.conditionalFormattings ??= [];
  }
}

/** The id of a sheet, in the form that Office.js shows. */
export function sheetId(index: number): string {
  return `{00000000-0001-0000-${index.toString(16).padStart(4, "0").toUpperCase()}-000000000000}`;
}

function takeSheetPart(
  files: Package,
  part: string,
  taker: PartTaker,
  nextNumber: () => number,
  date1904: boolean
): TakenSheet {
  const targets = readRelationships(files, part);
  const tables: TableState[] = [];
  let xml = files.text(part) ?? "";
  for (const match of xml.matchAll(/<(?:\w+:)?tablePart\s[^>]*?:?id="([^"]*)"/g)) {
    const tablePart = targets.get(match[1] ?? "");
    const text = tablePart && files.text(tablePart);
    const table = text ? readTable(text, String(nextNumber())) : undefined;
    if (table) tables.push(table);
    if (tablePart) files.remove(tablePart);
  }
  xml = xml.replace(/<((?:\w+:)?tableParts)[\s>][\s\S]*?<\/\1>/g, "");
  dropTableRelationships(files, part);
  const { rest: bare, drawings } = takeDrawings(files, part, xml, taker, () =>
    drawingId(nextNumber())
  );
  const { rest, validations } = takeValidations(bare);
  const { sheet, stopping } = plainConditionals(rest);
  files.setText(part, plainFlags(plainDates(sheet, date1904)));
  return { tables, validations, stopping, drawings };
}

function dropTableRelationships(files: Package, part: string): void {
  const name = relationshipsPart(part);
  const xml = files.text(name);
  if (!xml) return;
  files.setText(name, xml.replace(/<Relationship\s[^>]*relationships\/table"[^>]*\/>/g, ""));
  const types = files.text("[Content_Types].xml") ?? "";
  files.setText(
    "[Content_Types].xml",
    types.replace(/<Override\s[^>]*spreadsheetml\.table\+xml"[^>]*\/>/g, "")
  );
}

/** Cells that hold an ISO date (strict files) become serial numbers. */
function plainDates(sheet: string, date1904: boolean): string {
  if (!/\st="d"/.test(sheet)) return sheet;
  return sheet.replace(
    /(<c\s[^>]*?)\st="d"([^>]*>\s*<v>)([^<]*)(<\/v>)/g,
    (whole, start: string, middle: string, iso: string, end: string) => {
      const zoned = /T.*(Z|[+-]\d\d:\d\d)$/.test(iso) ? iso : iso.includes("T") ? `${iso}Z` : iso;
      const time = Date.parse(zoned);
      if (Number.isNaN(time)) return whole;
      const days = (time - Date.UTC(1899, 11, 30)) / 86400000;
      return start + middle + (date1904 ? days - 1462 : days) + end;
    }
  );
}

/** The library knows only "1" as set where page set-up is concerned; LibreOffice writes "true". */
function plainFlags(sheet: string): string {
  return sheet.replace(
    /<(?:\w+:)?(?:headerFooter|pageSetUpPr|printOptions|pageSetup)\s[^>]*>/g,
    (tag) => tag.replace(/="true"/g, '="1"').replace(/="false"/g, '="0"')
  );
}

/** The cells live in the grid; the shell gets them back while it is written. */
export function emptyShell(worksheet: Worksheet): void {
  const inside = worksheet as unknown as { _rows: unknown[]; _columns: unknown[]; _merges: object };
  inside._rows = [];
  inside._columns = [];
  inside._merges = {};
  worksheet.tables = {};
  worksheet.conditionalFormattings = [];
}
