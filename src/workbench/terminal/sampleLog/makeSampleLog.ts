import { newBook, type Area, type CellFormat, type PageLayout, type Sheet } from "../../engine";
import { looksOfMarks, tabs, type LineLook, type Tab } from "./tabs";

/** An .xlsx of an invented office's own log, made without the add-in: nothing of it is known there. */
export async function makeSampleLog(): Promise<Uint8Array> {
  const book = newBook();
  for (const tab of tabs) writeTab(book.addSheet(tab.name), tab);
  book.sheetByName("Sheet1")?.delete();
  book.sheetByName(tabs[0]?.name ?? "")?.activate();
  await book.settle();
  return book.save();
}

const name = "Calibri";
const titlePoints = 24;
const looks: Readonly<Record<LineLook, CellFormat>> = {
  title: { font: { name, bold: true, size: 15, color: "#7a2e68" } },
  subtitle: { font: { name, italic: true, color: "#5f5f5f" } },
  header: { font: { name, bold: true, color: "#ffffff" }, fill: "#7a2e68" },
  sum: { font: { name, bold: true }, fill: "#f3e3ef" },
  plain: {},
};

const onePageWide: PageLayout = {
  orientation: "landscape",
  paperSize: "letter",
  zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
};

function writeTab(sheet: Sheet, { lines, widths, formats }: Tab): void {
  const columnCount = widths.length;
  widths.forEach((points, column) => sheet.setColumnWidth(column, points));
  const parsed = lines.trim().split("\n").map(lineOf);
  const header = parsed.findIndex(({ look }) => look === "header");
  for (const [row, { look, cells }] of parsed.entries()) {
    const area: Area = { row, column: 0, rowCount: 1, columnCount };
    const ofColumns = Array.from({ length: columnCount }, (_, column) =>
      row > header && look === "plain" ? (formats[column] ?? null) : null
    );
    sheet.setNumberFormats(area, [ofColumns]);
    sheet.setValues(area, [Array.from({ length: columnCount }, (_, at) => cells[at] ?? "")]);
    sheet.setFormat(area, { ...looks[look], horizontal: "left" });
    if (look === "title") {
      sheet.merge(area, false);
      sheet.setRowHeight(row, titlePoints);
    }
  }
  sheet.pageLayout = onePageWide;
  if (header >= 0) sheet.freeze = { rows: header + 1, columns: 0 };
}

function lineOf(line: string): { look: LineLook; cells: string[] } {
  const text = line.trim();
  if (text === "-") return { look: "plain", cells: [] };
  const look = looksOfMarks[text.slice(0, 2)];
  const cells = (look ? text.slice(2) : text).split("|").map((cell) => cell.trim());
  return { look: look ?? "plain", cells };
}
