import type { LogHabit } from "../../billing/logs/bringing/logHabit";
import type { DateSystem } from "../../billing/time/serial";
import { columnOf, normalHeader, tableNamed, tables, type Column, type TableName } from "../tables";
import { begunSheets, requestSheet, type BegunSheet } from "./begunSheets";
import { contractHeaders } from "./inPlace/contractHeaders";
import { refuseGoneColumns } from "./inPlace/refuseGoneColumns";
import { readLogHabits } from "./records/logs";
import type { RawCell, TableShape } from "./tableSnapshot";
import { NewWorkbook, UnusableWorkbook } from "./unusableWorkbook";

/** What the first request learns: which tables there are, how large, and the date system. */
export interface Survey {
  shapes: Map<TableName, TableShape>;
  dateSystem: DateSystem;
  /** Every sheet's name, as spelled. */
  sheetNames: string[];
  /** Names of the sheets that are in sight, and of the one that is before her. */
  visibleSheets: string[];
  activeSheet: string;
  /** Sheets on which a table that is missing was begun: an attempt to make it was cut off. */
  begun: Map<TableName, BegunSheet>;
}

/** The serial number of 2000-01-01 in a workbook that counts from 1904. */
const serialIn1904System = 35064;

/**
 * Reads the shape of every table of the contract, in one request.
 * @throws UnusableWorkbook where two columns of one table share a header.
 */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name,items/visibility");
  const active = sheets.getActiveWorksheet();
  active.load("name");
  const knownDay = context.workbook.functions.date(2000, 1, 1);
  knownDay.load("value");
  const requests = tables.map((definition) => requestShape(context, definition.name));
  const sheetsOfTables = tables.map((definition) => requestSheet(context, definition.name));
  const habits = requestHabits(context);
  await context.sync();
  const shapes = new Map<TableName, TableShape>();
  for (const request of requests) {
    const shape = shapeOf(request);
    if (shape) shapes.set(shape.name, shape);
  }
  const sessions = shapes.get("Sessions");
  if (sessions) shapes.set("Sessions", inItsPlace(sessions, habitsIn(shapes, habits)));
  shapes.forEach(refuseTwins);
  return {
    shapes,
    dateSystem: (knownDay.value as unknown) === serialIn1904System ? 1904 : 1900,
    sheetNames: sheets.items.map((sheet) => sheet.name),
    visibleSheets: sheets.items.flatMap(({ name, visibility }) =>
      visibility === "Visible" ? [name] : []
    ),
    activeSheet: active.name,
    begun: begunSheets(sheetsOfTables, shapes),
  };
}

function requestShape(context: Excel.RequestContext, name: TableName) {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load("name,showTotals");
  const header = table.getHeaderRowRange();
  header.load("values");
  const body = table.getDataBodyRange();
  body.load("rowIndex,columnIndex,rowCount,columnCount");
  const used = table.worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  const sheet = table.worksheet;
  sheet.load("name");
  for (const range of [header, body, used]) range.untrack();
  return { name, table, header, body, used, sheet };
}

function shapeOf(request: ReturnType<typeof requestShape>): TableShape | undefined {
  const { name, table, header, body, used, sheet } = request;
  if (table.isNullObject) return undefined;
  const headers = (header.values[0] ?? []).map((cell) => String(cell));
  const bottom = body.rowIndex + body.rowCount + (table.showTotals ? 1 : 0);
  const lastUsed = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  return {
    name,
    title: table.name,
    sheet: sheet.name,
    headers,
    rowCount: body.rowCount,
    hasTotals: table.showTotals,
    isCrowded: lastUsed > bottom,
    firstRow: body.rowIndex,
    firstColumn: body.columnIndex,
  };
}

/** What is remembered of logs tells which columns of Sessions are which, where that is one. */
function requestHabits(context: Excel.RequestContext): Excel.Range {
  const table = context.workbook.tables.getItemOrNullObject("LogHabits" satisfies TableName);
  const body = table.getDataBodyRange();
  body.load("values");
  body.untrack();
  return body;
}

function habitsIn(shapes: ReadonlyMap<TableName, TableShape>, body: Excel.Range): LogHabit[] {
  const shape = shapes.get("LogHabits");
  if (!shape) return [];
  const rows = body.values as RawCell[][];
  return readLogHabits({ ...shape, name: "LogHabits", rows }, 1900);
}

/** Her headers and cells stay as they are: here the contract's headers are put beside hers. */
function inItsPlace(shape: TableShape, habits: readonly LogHabit[]): TableShape {
  const found = contractHeaders(shape.headers, habits);
  return found ? { ...shape, ...found, spelled: shape.headers } : shape;
}

function refuseTwins(shape: TableShape): void {
  const seen = new Set<string>();
  for (const header of shape.headers) {
    const normal = normalHeader(header);
    if (seen.has(normal) && columnOf(shape.name, header)) {
      throw new UnusableWorkbook(
        `Table ${shape.title} on sheet ${shape.sheet} has two columns called "${header.trim()}"; rename or delete one of them.`
      );
    }
    seen.add(normal);
  }
}

/**
 * Refuses a workbook that lacks a needed table or column.
 * @param options `beforeSetUp`: a missing table is no reason, for it will be made
 * @throws UnusableWorkbook naming the sheet, the table and the column; NewWorkbook where it has no
 *   table of the contract at all
 */
export function refuseMissing(
  survey: Survey,
  { beforeSetUp = false }: { beforeSetUp?: boolean } = {}
): void {
  for (const definition of tables) {
    const shape = survey.shapes.get(definition.name);
    if (shape) refuseMissingColumns(shape);
    else if (definition.required && !beforeSetUp) {
      const Refusal = survey.shapes.size === 0 ? NewWorkbook : UnusableWorkbook;
      throw new Refusal(
        `This workbook has no table called ${definition.name}; choose Set up this workbook, or give your table that name (Table Design, Table Name).`
      );
    }
  }
}

function refuseMissingColumns(shape: TableShape): void {
  refuseGoneColumns(shape);
  const present = new Set(shape.headers.map(normalHeader));
  const columns: readonly Column[] = tableNamed(shape.name).columns;
  const missing = columns.filter(
    (column) => !column.optional && !present.has(normalHeader(column.header))
  );
  if (missing.length === 0) return;
  const names = missing.map((column) => `"${column.header}"`).join(", ");
  throw new UnusableWorkbook(
    `Table ${shape.title} on sheet ${shape.sheet} has no column ${names}; add ${missing.length === 1 ? "it" : "them"} (any place in the table will do).`
  );
}
