import type { DateSystem } from "../../billing/time/serial";
import type { Area, CellStyle, LayoutCell, SheetLayout } from "../sheetLayout";
import type { CellInput } from "../plan/cellInput";
import type { SheetWrite } from "../plan/plan";
import { drawCharts, drawPictures, removeCharts } from "./drawings";
import { rawInput } from "./rawInput";

/** Writes a laid-out document on a sheet of that name: a new one, or one begun before. */
export function writeSheet(
  context: Excel.RequestContext,
  { sheet: name, layout, overwrite, formerCharts = [], hidden }: SheetWrite,
  dateSystem: DateSystem
): void {
  const sheets = context.workbook.worksheets;
  const sheet = overwrite ? sheets.getItem(name) : sheets.add(name);
  // As long as a chart of ours stands, so does what tells whose sheet it is.
  removeCharts(sheet, formerCharts);
  if (overwrite) clearSheet(sheet);
  const height = layout.cells.length;
  const width = layout.columnWidths.length;
  layout.numberFormats.forEach(({ area, format }) =>
    withRange(sheet, area, (range) => {
      (range as { numberFormat: unknown }).numberFormat = format;
    })
  );
  withRange(sheet, { row: 0, column: 0, rows: height, columns: width }, (range) => {
    range.values = layout.cells.map((row) =>
      row.map((cell) => (cell === null ? null : rawInput(inputOf(cell), dateSystem)))
    );
  });
  layout.merges.forEach(({ area, across }) =>
    withRange(sheet, area, (range) => range.merge(across))
  );
  layout.styles.forEach(({ area, style }) =>
    withRange(sheet, area, (range) => applyStyle(range, style))
  );
  layout.columnWidths.forEach((points, column) =>
    withRange(sheet, { row: 0, column, rows: 1, columns: 1 }, (range) => {
      range.format.columnWidth = points;
    })
  );
  layout.rowHeights.forEach(({ fromRow, rows, points }) =>
    withRange(sheet, { row: fromRow, column: 0, rows, columns: 1 }, (range) => {
      range.format.rowHeight = points;
    })
  );
  setUpPage(sheet, layout.page);
  drawPictures(sheet, layout.pictures ?? []);
  drawCharts(sheet, layout.charts ?? []);
  if (hidden) sheet.visibility = "Hidden";
}

function clearSheet(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.unmerge();
  all.clear();
  all.untrack();
}

function withRange(sheet: Excel.Worksheet, area: Area, use: (range: Excel.Range) => void): void {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  use(range);
  range.untrack();
}

function inputOf(cell: LayoutCell): CellInput {
  switch (cell.kind) {
    case "text":
      return { kind: "text", text: cell.text };
    case "number":
      return { kind: "number", number: cell.value };
    case "date":
      return { kind: "date", isoDate: cell.isoDate };
  }
}

function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  const { font } = format;
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.color !== undefined) font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  for (const [edge, border] of Object.entries(style.borders ?? {})) {
    const line = format.borders.getItem(edge as Excel.BorderIndex);
    line.style = "Continuous";
    line.weight = border.weight;
    line.color = border.color;
  }
}

function setUpPage(sheet: Excel.Worksheet, page: SheetLayout["page"]): void {
  sheet.showGridlines = page.showGridlines;
  const layout = sheet.pageLayout;
  layout.paperSize = Excel.PaperType.letter;
  layout.orientation = page.orientation;
  layout.topMargin = page.margins.top;
  layout.bottomMargin = page.margins.bottom;
  layout.leftMargin = page.margins.left;
  layout.rightMargin = page.margins.right;
  layout.footerMargin = page.margins.footer;
  layout.centerHorizontally = page.centerHorizontally;
  layout.zoom = {
    horizontalFitToPages: page.fit.pagesWide,
    ...(page.fit.pagesTall ? { verticalFitToPages: page.fit.pagesTall } : {}),
  };
  const { row, column, rows, columns } = page.printArea;
  const area = sheet.getRangeByIndexes(row, column, rows, columns);
  layout.setPrintArea(area);
  area.untrack();
  if (page.titleRows) {
    const { fromRow, rows: titleRows } = page.titleRows;
    layout.setPrintTitleRows(`$${fromRow + 1}:$${fromRow + titleRows}`);
  }
  setFooter(layout.headersFooters.defaultForAllPages, page.footer);
  if (page.continued === undefined) return;
  layout.headersFooters.state = "FirstAndDefault";
  setFooter(layout.headersFooters.firstPage, page.footer);
  layout.headersFooters.defaultForAllPages.leftHeader = page.continued;
}

function setFooter(page: Excel.HeaderFooter, footer: SheetLayout["page"]["footer"]): void {
  page.leftFooter = footer.left;
  page.centerFooter = footer.center;
  page.rightFooter = footer.right;
}
