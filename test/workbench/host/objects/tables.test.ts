import { addSessions, excel, failureOf } from "../support/excel";

beforeEach(() => excel());

test("a table answers its parts and its name", async () => {
  await Excel.run(async (context) => {
    const table = await addSessions(context);
    table.load("name,id,style,showTotals,showHeaders,showFilterButton,worksheet/name");
    const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    ranges.forEach((range) => range.load("address"));
    table.columns.load("items/name,items/index,count");
    table.rows.load("count");
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      name: "Sessions",
      showTotals: false,
      showHeaders: true,
    });
    expect(table.worksheet.name).toBe("Sessions");
    expect(ranges.map(({ address }) => address)).toEqual([
      "Sessions!A1:C4",
      "Sessions!A1:C1",
      "Sessions!A2:C4",
    ]);
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ["Date", 0],
      ["Client", 1],
      ["Minutes", 2],
    ]);
    expect([table.columns.count, table.rows.count]).toEqual([3, 3]);
  });
});

test.each(["sessions", "SESSIONS"])("a table is found as %s", async (name) => {
  await Excel.run(async (context) => {
    await addSessions(context);
    const found = context.workbook.tables.getItemOrNullObject(name).load("name");
    const missing = context.workbook.tables.getItemOrNullObject("Claims").load("name");
    await context.sync();
    expect([found.isNullObject, found.name, missing.isNullObject]).toEqual([
      false,
      "Sessions",
      true,
    ]);
  });
});

test("nothing below a missing table does any harm", async () => {
  await Excel.run(async (context) => {
    const missing = context.workbook.tables.getItemOrNullObject("Claims");
    const values = missing.getDataBodyRange().load("values");
    missing.columns.getItemOrNullObject("Date").getDataBodyRange().clear();
    missing.rows.add(undefined, [[1]]);
    await context.sync();
    expect([missing.isNullObject, values.isNullObject]).toEqual([true, true]);
  });
});

describe("rows", () => {
  test.each<[string, number | undefined, string[]]>([
    ["at the end", undefined, ["Smith, J", "Doe, A", "Roe, R", "Poe, E", "Coe, S"]],
    ["in between", 1, ["Smith, J", "Poe, E", "Coe, S", "Doe, A", "Roe, R"]],
  ])("are added %s, moving what stands below the table", async (_, index, clients) => {
    await Excel.run(async (context) => {
      const table = await addSessions(context);
      const below = table.worksheet.getRange("A6");
      below.values = [["note"]];
      table.rows.add(index, [
        [46303, "Poe, E", 30],
        [46304, "Coe, S", 45],
      ]);
      const names = table.columns.getItem("Client").getDataBodyRange().load("values");
      below.load("values");
      await context.sync();
      expect(names.values.flat()).toEqual(clients);
      expect(below.values).toEqual([["note"]]);
    });
  });

  test("are deleted by index and read one by one", async () => {
    await Excel.run(async (context) => {
      const table = await addSessions(context);
      table.rows.getItemAt(2).delete();
      table.rows.getItemAt(0).delete();
      const rest = table.rows.load("items/values,items/index");
      await context.sync();
      expect(rest.items.map((row): unknown[] => [row.index, row.values[0]?.[1]])).toEqual([
        [0, "Doe, A"],
      ]);
      const row = table.rows.getItemAt(0);
      row.values = [[46301, "Doe, B", 60]];
      const range = row.getRange().load("values,address");
      await context.sync();
      expect([range.address, range.values[0]?.[1]]).toEqual(["Sessions!A2:C2", "Doe, B"]);
    });
  });

  test("of another width are refused", async () => {
    const error = await failureOf(async (context) => {
      const table = await addSessions(context);
      table.rows.add(undefined, [[1, 2]]);
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("columns", () => {
  test("are added with their cells and keep their id when others come before them", async () => {
    await Excel.run(async (context) => {
      const table = await addSessions(context);
      const minutes = table.columns.getItem("Minutes").load("id,index");
      await context.sync();
      expect(minutes.index).toBe(2);
      table.columns.add(0, [["Session ID"], ["S1"], ["S2"], ["S3"]]);
      await context.sync();
      const values = minutes.load("index,name").getDataBodyRange().load("values");
      await context.sync();
      expect([minutes.index, minutes.name]).toEqual([3, "Minutes"]);
      expect(values.values.flat()).toEqual([38, 53, 23]);
    });
  });

  test("are renamed and stay the same column", async () => {
    await Excel.run(async (context) => {
      const table = await addSessions(context);
      const minutes = table.columns.getItem("Minutes");
      minutes.name = "Time";
      await context.sync();
      const header = minutes.getHeaderRowRange().load("values");
      const gone = table.columns.getItemOrNullObject("Minutes");
      await context.sync();
      expect([header.values[0]?.[0], gone.isNullObject]).toEqual(["Time", true]);
    });
  });

  test("are deleted, after which they are not found", async () => {
    const error = await failureOf(async (context) => {
      const table = await addSessions(context);
      const minutes = table.columns.getItem("Minutes").load("name");
      await context.sync();
      minutes.delete();
      await context.sync();
      table.columns.getItem("Minutes").load("name");
      await context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo.errorLocation).toBe("TableColumnCollection.getItem");
  });
});

test("a table is sorted by its columns", async () => {
  await Excel.run(async (context) => {
    const table = await addSessions(context);
    table.sort.apply([{ key: 2, ascending: false }]);
    const minutes = table.columns.getItem("Minutes").getDataBodyRange().load("values");
    await context.sync();
    expect(minutes.values.flat()).toEqual([53, 38, 23]);
  });
});

test("a totals row comes and goes", async () => {
  await Excel.run(async (context) => {
    const table = await addSessions(context);
    table.showTotals = true;
    const totals = table.getTotalRowRange().load("address");
    await context.sync();
    expect(totals.address).toBe("Sessions!A5:C5");
  });
  const error = await failureOf(async (context) => {
    const table = context.workbook.tables.getItem("Sessions");
    table.showTotals = false;
    table.getTotalRowRange().load("address");
    await context.sync();
  });
  expect(error.code).toBe("ItemNotFound");
});

test("a table is resized, deleted, or left as a range", async () => {
  await Excel.run(async (context) => {
    const table = await addSessions(context);
    table.resize("A1:C3");
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    expect(body.address).toBe("Sessions!A2:C3");
    table.convertToRange();
    const tables = context.workbook.tables.load("count");
    const cells = context.workbook.worksheets.getItem("Sessions").getRange("B4").load("values");
    await context.sync();
    expect([tables.count, cells.values[0]?.[0]]).toEqual([0, "Roe, R"]);
  });
});

test("tables are found from a range and from the sheet", async () => {
  await Excel.run(async (context) => {
    const table = await addSessions(context);
    const sheet = table.worksheet;
    const touched = sheet.getRange("C4:E9").getTables(false).load("items/name");
    const within = sheet.getRange("C4:E9").getTables(true).load("items/name");
    const onSheet = sheet.tables.load("items/name");
    await context.sync();
    expect([touched, within, onSheet].map(({ items }) => items.map(({ name }) => name))).toEqual([
      ["Sessions"],
      [],
      ["Sessions"],
    ]);
  });
});

test.each<[string, (context: Excel.RequestContext) => void, string]>([
  [
    "a name that is taken",
    (c) => (c.workbook.tables.add("Sessions!F1:F2", true).name = "sessions"),
    "ItemAlreadyExists",
  ],
  [
    "cells of another table",
    (c) => void c.workbook.tables.add("Sessions!B2:D9", true),
    "InvalidOperation",
  ],
  [
    "an address that is none",
    (c) => void c.workbook.tables.add("nowhere", true),
    "InvalidArgument",
  ],
])("a table may not have %s", async (_, add, code) => {
  const error = await failureOf(async (context) => {
    await addSessions(context);
    add(context);
    await context.sync();
  });
  expect(error.code).toBe(code);
});

test("a filter of a table is set and cleared by its columns", async () => {
  await Excel.run(async (context) => {
    const table = await addSessions(context);
    const criteria = { filterOn: Excel.FilterOn.values, values: ["Doe, A"] };
    table.autoFilter.apply(table.getRange(), 1, criteria);
    const shown = table.getDataBodyRange().getVisibleView().load("rowCount");
    table.autoFilter.load("isDataFiltered");
    await context.sync();
    expect([shown.rowCount, table.autoFilter.isDataFiltered]).toEqual([1, true]);
    table.autoFilter.clearCriteria();
    table.autoFilter.load("isDataFiltered");
    await context.sync();
    expect(table.autoFilter.isDataFiltered).toBe(false);
  });
});
