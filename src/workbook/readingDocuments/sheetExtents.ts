import type { Area } from "../sheetLayout";
import { logoName } from "../sheetLayout/sheetParts";

/** How much of a sheet is printed, and what is drawn on it. */
export interface SheetExtent {
  /** Undefined where nothing stands on the sheet, or what is printed lies in several pieces. */
  area: Area | undefined;
  logo: LogoShape | undefined;
  /** Names of other pictures and shapes that are printed. */
  otherShapes: string[];
}

/** The logo as it stands on a sheet. */
export interface LogoShape {
  id: string;
  widthPoints: number;
  heightPoints: number;
}

/** A sheet, and how much of it was printed when it was issued, where that is known. */
export interface AskedSheet {
  sheet: string;
  issued: { columns: number } | undefined;
}

/**
 * How much of each sheet is printed, in the order given: one request. Where a sheet has no print
 * area, the columns that were issued count, and what stands beside them does not.
 */
export async function sheetExtents(
  context: Excel.RequestContext,
  sheets: readonly AskedSheet[]
): Promise<SheetExtent[]> {
  const asked = sheets.map(({ sheet }) =>
    requestExtent(context.workbook.worksheets.getItem(sheet))
  );
  await context.sync();
  return asked.map(({ printed, first, used, shapes }, at) => {
    const isTold = !used.isNullObject && (printed.isNullObject || printed.areaCount === 1);
    const printedRange = printed.isNullObject ? used : first;
    const columns = printed.isNullObject ? sheets[at]?.issued?.columns : undefined;
    const area = isTold ? within(areaOf(printedRange), areaOf(used), columns) : undefined;
    const drawn = area ? shapes.items.filter((shape) => isOn(shape, printedRange)) : [];
    const logo = drawn.find(({ name, type }) => name === logoName && type === "Image");
    return {
      area,
      logo: logo && { id: logo.id, widthPoints: logo.width, heightPoints: logo.height },
      otherShapes: drawn.filter((shape) => shape !== logo).map(({ name }) => name),
    };
  });
}

function requestExtent(sheet: Excel.Worksheet) {
  const printed = sheet.pageLayout.getPrintAreaOrNullObject().load("areaCount");
  const first = printed.areas.getItemAt(0);
  const used = sheet.getUsedRangeOrNullObject(true);
  for (const range of [first, used]) {
    range.load("rowIndex,columnIndex,rowCount,columnCount,left,top,width,height");
  }
  const { shapes } = sheet;
  shapes.load("items/id,items/name,items/type,items/left,items/top,items/width,items/height");
  for (const kept of [printed, first, used]) kept.untrack();
  return { printed, first, used, shapes };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** A document has a dozen columns; whole rows that somebody chose to print have thousands. */
const mostColumns = 100;

/** Rows of an area down to the last one in which something stands, and so many of its columns. */
function within(area: Area, filled: Area, most = mostColumns): Area | undefined {
  const rows = Math.min(area.rows, filled.row + filled.rows - area.row);
  return rows > 0 ? { ...area, rows, columns: Math.min(area.columns, most) } : undefined;
}

type Box = Pick<Excel.Shape, "left" | "top" | "width" | "height">;

function isOn(shape: Box, range: Box): boolean {
  return (
    shape.left < range.left + range.width &&
    range.left < shape.left + shape.width &&
    shape.top < range.top + range.height &&
    range.top < shape.top + shape.height
  );
}
