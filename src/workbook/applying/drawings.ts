import type { Place, SheetChart, SheetPicture } from "../sheetLayout/layout";

/** Puts pictures on a sheet, each in the place of one of its name. */
export function drawPictures(sheet: Excel.Worksheet, pictures: readonly SheetPicture[]): void {
  for (const { name, base64, altText, place } of pictures) {
    sheet.shapes.getItemOrNullObject(name).delete();
    const shape = sheet.shapes.addImage(base64);
    shape.name = name;
    shape.altTextDescription = altText;
    shape.placement = "OneCell";
    shape.lockAspectRatio = false;
    putAt(shape, place);
    shape.lockAspectRatio = true;
  }
}

/** Takes charts off a sheet; one that is gone stays gone. */
export function removeCharts(sheet: Excel.Worksheet, names: readonly string[]): void {
  for (const name of names) sheet.charts.getItemOrNullObject(name).delete();
}

/** Puts charts on a sheet, each in the place of one of its name. */
export function drawCharts(sheet: Excel.Worksheet, charts: readonly SheetChart[]): void {
  for (const { name, type, title, data, place } of charts) {
    sheet.charts.getItemOrNullObject(name).delete();
    const range = sheet.getRangeByIndexes(data.row, data.column, data.rows, data.columns);
    const chart = sheet.charts.add(type, range, "Columns");
    chart.name = name;
    chart.title.text = title;
    putAt(chart, place);
    range.untrack();
  }
}

function putAt(drawn: Place, { left, top, width, height }: Place): void {
  drawn.left = left;
  drawn.top = top;
  drawn.width = width;
  drawn.height = height;
}
