import type { DateSystem } from "../../billing/time/serial";
import { tableNamed, type Column } from "../tables";
import { rawInput, type RawInput } from "./rawInput";
import type { CellInput } from "../plan/cellInput";
import type { CreateTableWrite } from "../plan/plan";

/** Office.js counts widths in points; a character of the default font is about this wide. */
const pointsOfCharacter = 5.6;
const marginPoints = 10;

/** The number formats of columns, by what they hold. */
export const numberFormats: Partial<Record<Column["type"], string>> = {
  key: "@",
  codes: "@",
  date: "mm/dd/yyyy",
  time: "h:mm AM/PM",
  money: "$#,##0.00",
  share: "0%",
};

const momentFormat = "mm/dd/yyyy h:mm AM/PM";

/** Makes a table on its sheet with its formats, lists and calculated columns. */
export function createTable(
  context: Excel.RequestContext,
  { table: name, sheet: sheetName, rows, begunTables }: CreateTableWrite,
  dateSystem: DateSystem
): void {
  const definition = tableNamed(name);
  const columns: readonly Column[] = definition.columns;
  const sheet = begunTables
    ? clearedSheet(context, sheetName, begunTables)
    : context.workbook.worksheets.add(sheetName);
  const bodyRows = Math.max(rows.length, 1);
  columns.forEach((column, index) =>
    formatColumn(
      sheet.getRangeByIndexes(0, index, 1, 1),
      sheet.getRangeByIndexes(1, index, bodyRows, 1),
      column
    )
  );
  const whole = sheet.getRangeByIndexes(0, 0, bodyRows + 1, columns.length);
  whole.values = [columns.map((column) => column.header), ...valuesOf(columns, rows, dateSystem)];
  const table = sheet.tables.add(whole, true);
  table.name = name;
  table.style = "TableStyleMedium2";
  fillFormulas(sheet, columns, rows, bodyRows);
  if (name === "Sessions") {
    // Check and Document stand far to the right: whose session it is stays in sight.
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, 1, 2));
    const index = columns.findIndex((column) => column.header === "Check");
    const check = sheet.getRangeByIndexes(1, index, bodyRows, 1);
    colourCheck(check);
    check.untrack();
  } else {
    sheet.freezePanes.freezeRows(1);
  }
  whole.untrack();
}

function clearedSheet(
  context: Excel.RequestContext,
  sheetName: string,
  begunTables: readonly string[]
): Excel.Worksheet {
  for (const title of begunTables) context.workbook.tables.getItem(title).delete();
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const all = sheet.getRange();
  all.clear();
  all.untrack();
  return sheet;
}

function valuesOf(
  columns: readonly Column[],
  rows: Record<string, CellInput>[],
  dateSystem: DateSystem
): RawInput[][] {
  if (rows.length === 0) return [columns.map(() => null)];
  return rows.map((row) =>
    columns.map((column) => {
      const cell = row[column.header];
      return cell ? rawInput(cell, dateSystem, numberFormats[column.type] === "@") : null;
    })
  );
}

/** Formats, width and list of one column. */
export function formatColumn(header: Excel.Range, body: Excel.Range, column: Column): void {
  header.format.columnWidth = Math.round(column.width * pointsOfCharacter + marginPoints);
  const format = column.header === "When" ? momentFormat : numberFormats[column.type];
  // One format for a whole range: Office.js spreads a single value over it.
  if (format) (body as { numberFormat: unknown }).numberFormat = format;
  if (column.type === "code") body.format.horizontalAlignment = "Left";
  addList(body, column);
  header.untrack();
  body.untrack();
}

function addList(body: Excel.Range, column: Column): void {
  const source = column.choices?.join(",") ?? column.listFormula;
  if (source === undefined) return;
  body.dataValidation.rule = { list: { inCellDropDown: true, source } };
  body.dataValidation.ignoreBlanks = true;
  body.dataValidation.errorAlert = {
    showAlert: true,
    style: "Warning",
    title: column.header,
    message: column.choices
      ? `Usual entries are ${column.choices.join(", ")}. Keep what you typed?`
      : `That name is not in the list yet. Keep what you typed?`,
  };
}

/** A row of the sample that types its own number keeps it; the rest of the column is calculated. */
function fillFormulas(
  sheet: Excel.Worksheet,
  columns: readonly Column[],
  rows: Record<string, CellInput>[],
  bodyRows: number
): void {
  columns.forEach((column, index) => {
    const { formula } = column;
    if (formula === undefined) return;
    const body = sheet.getRangeByIndexes(1, index, bodyRows, 1);
    body.formulas = Array.from({ length: bodyRows }, () => [formula]);
    body.untrack();
    rows.forEach((row, rowIndex) => {
      const typed = row[column.header];
      if (typed?.kind !== "number") return;
      const cell = sheet.getRangeByIndexes(rowIndex + 1, index, 1, 1);
      cell.values = [[typed.number]];
      cell.untrack();
    });
  });
}

const checkColours = [
  { begins: "Fix", font: "#8a1c1c", fill: "#fde7e7" },
  { begins: "Review", font: "#6b4a00", fill: "#fff4d6" },
  { begins: "Ready", font: "#1e5b34", fill: "#e5f4e9" },
] as const;

/** Shows at a glance what column Check says of a row. */
export function colourCheck(body: Excel.Range): void {
  for (const { begins, font, fill } of checkColours) {
    const format = body.conditionalFormats.add(Excel.ConditionalFormatType.containsText);
    format.textComparison.format.font.color = font;
    format.textComparison.format.fill.color = fill;
    format.textComparison.rule = {
      operator: Excel.ConditionalTextOperator.beginsWith,
      text: begins,
    };
  }
}
