import { addSessions, excel, failureOf } from "../support/excel";

beforeEach(() => excel());

describe("the values of a range", () => {
  test("come back as they were written, text, numbers and blanks", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
      range.values = [
        ["Smith, J", 38],
        [true, ""],
      ];
      range.load("values,valueTypes,address,rowIndex,columnCount,cellCount");
      await context.sync();
      expect(range.values).toEqual([
        ["Smith, J", 38],
        [true, ""],
      ]);
      expect(range.valueTypes).toEqual([
        ["String", "Double"],
        ["Boolean", "Empty"],
      ]);
      expect(range.address).toBe("Sheet1!B2:C3");
      expect([range.rowIndex, range.columnCount, range.cellCount]).toEqual([1, 2, 4]);
    });
  });

  test("null leaves a cell as it is, one value fills every cell", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [["x"], ["x"]].map(() => ["x", "x"]);
      sheet.getRange("A1:B1").values = [[null, "y"]];
      const all = sheet.getRange("A1:B2").load("values");
      const filled = sheet.getRange("D1:E2");
      (filled as unknown as { values: unknown }).values = 7;
      filled.load("values");
      await context.sync();
      expect(all.values).toEqual([
        ["x", "y"],
        ["x", "x"],
      ]);
      expect(filled.values.flat()).toEqual([7, 7, 7, 7]);
    });
  });

  test.each<[string, unknown[][]]>([
    ["too few rows", [[1, 2]]],
    ["rows of unequal length", [[1, 2], [3]]],
    ["one cell for many", [[1]]],
  ])("%s do not fit", async (_, values) => {
    const error = await failureOf(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = values;
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(error.debugInfo.errorLocation).toBe("Range.values");
  });

  test.each([
    ["75 rows at a time", 500, 20],
    ["one row a time", 3, 2000],
  ])("of more than 1,500 cells arrive in parts: %s", async (_, rows, columns) => {
    const values = Array.from({ length: rows }, (__, row) =>
      Array.from({ length: columns }, (___, column) => row * 10_000 + column)
    );
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRangeByIndexes(4, 3, rows, columns);
      range.values = values;
      range.numberFormat = values.map((row) => row.map(() => "0"));
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(values);
    });
  });

  test("of whole columns read null and cannot be set", async () => {
    await Excel.run(async (context) => {
      const column = context.workbook.worksheets.getActiveWorksheet().getRange("C:C");
      column.load("values,rowCount,address");
      await context.sync();
      expect(column.toJSON()).toMatchObject({ rowCount: 1048576, address: "Sheet1!C:C" });
      expect(column.values).toBeNull();
    });
    const error = await failureOf(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("C:C");
      (range as unknown as { values: unknown }).values = 1;
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  test("show an error by its code", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.formulas = [["=1/0"]];
      range.load("values,formulas,valueTypes,text");
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        values: [["#DIV/0!"]],
        text: [["#DIV/0!"]],
        valueTypes: [["Error"]],
        formulas: [["=1/0"]],
      });
    });
  });
});

type FromB2ToC3 = (range: Excel.Range) => Excel.Range;
test.each<[string, FromB2ToC3, string]>([
  ["a cell", (range) => range.getCell(1, 0), "B3"],
  ["a cell outside", (range) => range.getCell(5, 0), "B7"],
  ["a row", (range) => range.getRow(1), "B3:C3"],
  ["a column", (range) => range.getColumn(1), "C2:C3"],
  ["rows below", (range) => range.getRowsBelow(2), "B4:C5"],
  ["its last row", (range) => range.getRowsBelow(-1), "B3:C3"],
  ["a row above", (range) => range.getRowsAbove(), "B1:C1"],
  ["columns after", (range) => range.getColumnsAfter(1), "D2:D3"],
  ["a column before", (range) => range.getColumnsBefore(1), "A2:A3"],
  ["resized", (range) => range.getResizedRange(2, -1), "B2:B5"],
  ["resized to", (range) => range.getAbsoluteResizedRange(1, 4), "B2:E2"],
  ["offset", (range) => range.getOffsetRange(-1, 2), "D1:E2"],
  ["whole rows", (range) => range.getEntireRow(), "2:3"],
  ["whole columns", (range) => range.getEntireColumn(), "B:C"],
  ["around both", (range) => range.getBoundingRect("E9"), "B2:E9"],
  ["in both", (range) => range.getIntersection("C1:D2"), "C2"],
  ["the last cell", (range) => range.getLastCell(), "C3"],
  ["the last row", (range) => range.getLastRow(), "B3:C3"],
  ["the last column", (range) => range.getLastColumn(), "C2:C3"],
])("from B2:C3: %s", async (_, of, expected) => {
  await Excel.run(async (context) => {
    const start = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
    const found = of(start).load("address");
    await context.sync();
    expect(found.address).toBe(`Sheet1!${expected}`);
  });
});

test.each<[string, FromB2ToC3]>([
  ["above the sheet", (range) => range.getOffsetRange(-2, 0)],
  ["no rows", (range) => range.getResizedRange(-2, 0)],
])("a range may not be %s", async (_, of) => {
  const error = await failureOf(async (context) => {
    of(context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3")).load("address");
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
});

describe("a range that the add-in keeps", () => {
  test("moves when a row is inserted above it, within a request and between two", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A5:B6");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      range.load("address,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!A7:B8");
      sheet.getRange("1:1").delete("Up");
      await context.sync();
      range.load("address,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!A6:B7");
      expect(range.values).toEqual([
        [1, 2],
        [3, 4],
      ]);
    });
  });

  test("is an invalid reference once its cells are deleted", async () => {
    const error = await failureOf(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A5").load("address");
      await context.sync();
      sheet.getRange("5:5").delete("Up");
      range.values = [["lost"]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidReference");
  });

  test("is released when the batch ends", async () => {
    const session = await excel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
    });
    await Excel.run((context) => context.sync());
    const released = session.requests.flatMap(({ actions }) =>
      actions.filter(({ Name }) => Name === "_RemoveReference")
    );
    expect(released).toHaveLength(1);
  });
});

test("the used range of a sheet may be missing", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const none = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    expect(none.isNullObject).toBe(true);
    sheet.getRange("C3:D4").values = [
      [1, 2],
      [3, ""],
    ];
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    const within = sheet.getRange("D:D").getUsedRange(true).load("address");
    const beside = sheet.getRange("F:F").getUsedRangeOrNullObject(true);
    await context.sync();
    expect(used.address).toBe("Sheet1!C3:D4");
    expect(within.address).toBe("Sheet1!D3:D4");
    expect(beside.isNullObject).toBe(true);
  });
});

test("a visible view leaves out the rows that are hidden", async () => {
  await Excel.run(async (context) => {
    const table = await addSessions(context);
    table.columns.getItem("Client").filter.applyValuesFilter(["Smith, J", "Roe, R"]);
    const body = table.getDataBodyRange();
    const view = body.getVisibleView().load("values,rowCount,cellAddresses");
    body.load("rowHidden");
    await context.sync();
    expect(view.rowCount).toBe(2);
    expect(view.values.map((row) => String(row[1]))).toEqual(["Smith, J", "Roe, R"]);
    expect(view.cellAddresses[1]?.[0]).toBe("Sessions!A4");
    expect(body.rowHidden).toBeNull();
    table.clearFilters();
    body.load("rowHidden");
    await context.sync();
    expect(body.rowHidden).toBe(false);
  });
});

test("cells are copied with their formats, text staying text", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const source = sheet.getRange("A1:B1");
    source.numberFormat = [["@", "0.00"]];
    source.values = [["0042", 3.5]];
    source.format.font.bold = true;
    const target = sheet.getRange("D5");
    target.copyFrom("A1:B1");
    const copied = sheet.getRange("D5:E5").load("values,text,format/font/bold");
    await context.sync();
    expect(copied.values).toEqual([["0042", 3.5]]);
    expect(copied.text).toEqual([["0042", "3.50"]]);
    expect(copied.format.font.bold).toBe(true);
  });
});

test("clearing contents keeps formats, clearing all does not", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.values = [["x"]];
    range.format.fill.color = "#ff0000";
    range.clear("Contents");
    range.load("values,format/fill/color");
    await context.sync();
    expect([range.values[0]?.[0], range.format.fill.color]).toEqual(["", "#FF0000"]);
    range.clear();
    range.load("format/fill/color");
    await context.sync();
    expect(range.format.fill.color).toBe("#FFFFFF");
  });
});

test("a selection is what the workbook has selected", async () => {
  const session = await excel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, cell.address]).toEqual(["Sheet1!B2:C3", "Sheet1!B2"]);
  });
  expect(session.book.selection.area).toEqual({ row: 1, column: 1, rowCount: 2, columnCount: 2 });
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  [
    "an unknown member",
    (sheet) => sheet.slicers.load("items"),
    "Worksheet.Slicers is not implemented",
  ],
  [
    "cells moved aside",
    (sheet) => void sheet.getRange("A1:B1").insert("Down"),
    "Range.insert within rows that are not a table's is not implemented",
  ],
  [
    "a member of a known object",
    (sheet) => sheet.getRange("A1").group("ByRows"),
    "Range.Group is not implemented",
  ],
])("%s is refused by name", async (_, use, message) => {
  const error = await failureOf(async (context) => {
    use(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
  expect(error.code).toBe("ApiNotFound");
  expect(error.message).toContain(message);
});
