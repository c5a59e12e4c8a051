import { excel, failureOf } from "../support/excel";

beforeEach(() => excel());

const asked = {
  format: { font: { bold: true, size: true, color: true }, horizontalAlignment: true },
} as const;

test("the looks of single cells and the widths of columns are told in one request", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("B2:C3");
    range.format.font.size = 9;
    sheet.getRange("C3").format.font.bold = true;
    sheet.getRange("C3").format.font.color = "#1F5566";
    sheet.getRange("B2").format.horizontalAlignment = "Right";
    sheet.getRange("C1").format.columnWidth = 66;
    const cells = range.getCellProperties(asked);
    const columns = range.getColumnProperties({ format: { columnWidth: true } });
    await context.sync();
    const plain = { bold: false, size: 9, color: "#000000" };
    expect(cells.value.map((row) => row.map(({ format }) => format))).toEqual([
      [
        { font: plain, horizontalAlignment: "Right" },
        { font: plain, horizontalAlignment: "General" },
      ],
      [
        { font: plain, horizontalAlignment: "General" },
        { font: { bold: true, size: 9, color: "#1F5566" }, horizontalAlignment: "General" },
      ],
    ]);
    expect(columns.value[1]?.format?.columnWidth).toBeCloseTo(66, 0);
  });
});

test("a property that is not played is refused by name", async () => {
  const error = await failureOf(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.getCellProperties({ format: { readingOrder: true } });
    await context.sync();
  });
  expect(error.code).toBe("ApiNotFound");
  expect(error.message).toContain("readingOrder");
});

test("what is printed of a sheet is told, and that nothing was chosen", async () => {
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
    const none = pageLayout.getPrintAreaOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
    pageLayout.setPrintArea("B2:C9");
    const areas = pageLayout.getPrintAreaOrNullObject().load("address,areaCount");
    const first = areas.areas.getItemAt(0).load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    expect([areas.address, areas.areaCount]).toEqual(["Sheet1!B2:C9", 1]);
    expect(first.toJSON()).toMatchObject({
      ...{ rowIndex: 1, columnIndex: 1, rowCount: 8, columnCount: 2 },
    });
  });
});

test("where a range lies is told in points, without what is hidden", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C1").format.columnWidth = 60;
    sheet.getRange("A1:A4").format.rowHeight = 12;
    const range = sheet.getRange("B3:C4").load("left,top,width,height");
    await context.sync();
    expect(range.toJSON()).toMatchObject({ left: 60, top: 24, width: 120, height: 24 });
    sheet.getRange("C1").columnHidden = true;
    sheet.getRange("A1").rowHidden = true;
    range.load("left,top,width,height");
    await context.sync();
    expect(range.toJSON()).toMatchObject({ left: 60, top: 12, width: 60, height: 24 });
  });
});
