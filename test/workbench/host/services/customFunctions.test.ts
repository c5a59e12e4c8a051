import { excel } from "../support/excel";

const functionsJson = {
  functions: [
    { id: "ADD", name: "ADD", parameters: [{ name: "a" }, { name: "b", optional: true }] },
    { id: "SUM2", name: "SUM2", parameters: [{ name: "cells", dimensionality: "matrix" }] },
    { id: "GRID", name: "GRID", parameters: [{ name: "rows" }] },
    { id: "FAIL", name: "FAIL", parameters: [{ name: "how" }] },
    { id: "LATE", name: "LATE", parameters: [{ name: "value" }] },
    { id: "ALL", name: "ALL", parameters: [{ name: "texts", repeating: true }] },
  ],
};

/** Office.js's own error is no Error, yet it is what its functions throw. */
const asThrown = (error: CustomFunctions.Error): unknown => error;

async function withFunctions() {
  const session = await excel({ functionsJson });
  const { Error: FunctionError, ErrorCode } = CustomFunctions;
  CustomFunctions.associate({
    ADD: (a: number, b: number | null) => a + (b ?? 100),
    SUM2: (cells: number[][]) => cells.flat().reduce((sum, cell) => sum + Number(cell), 0),
    GRID: (rows: number) => Array.from({ length: rows }, (_, row) => [row, `r${row}`]),
    LATE: async (value: number) => value * 2,
    ALL: (texts: string[]) => texts.join("+"),
    FAIL: (how: string) => {
      if (how === "throw")
        throw asThrown(new FunctionError(ErrorCode.notAvailable, "no such client"));
      if (how === "value") throw asThrown(new FunctionError(ErrorCode.invalidValue, "bad minutes"));
      if (how === "return") return new FunctionError(ErrorCode.notAvailable, "not there");
      if (how === "divide") return new FunctionError(ErrorCode.divisionByZero);
      if (how === "cell") return [[1, new FunctionError(ErrorCode.notAvailable, "in a cell")]];
      if (how === "nan") return NaN;
      throw new RangeError("a mistake in the add-in");
    },
  });
  return session;
}

async function computed(session: Awaited<ReturnType<typeof excel>>, formula: string, columns = 1) {
  const area = { row: 9, column: 3, rowCount: 1, columnCount: 1 };
  session.book.activeSheet.setValues(area, [[formula]]);
  await session.book.settle();
  return session.book.activeSheet.values({ ...area, columnCount: columns })[0];
}

test.each<[string, number | string]>([
  ["=OT.ADD(1,2)", 3],
  ["=OT.ADD(1)", 101],
  ["=ot.add(OT.ADD(1,2),4)", 7],
  ["=OT.LATE(21)", 42],
  ["=OT.SUM2({1,2;3,4})", 10],
  ['=IF(OT.ADD(1,2)>2,"more","less")', "more"],
  ['=OT.ALL("a","b","c")', "a+b+c"],
])("%s is %j", async (formula, expected) => {
  expect(await computed(await withFunctions(), formula)).toEqual([expected]);
});

test.each<[string, string, string | undefined]>([
  ["throw", "#N/A", "no such client"],
  ["value", "#VALUE!", "bad minutes"],
  ["return", "#N/A", "not there"],
  ["divide", "#DIV/0!", undefined],
  ["nan", "#VALUE!", "NaN"],
  ["mistake", "#VALUE!", undefined],
])("a function that fails by %s shows %s and says %s", async (how, error, message) => {
  const session = await withFunctions();
  const [cell] = (await computed(session, `=OT.FAIL("${how}")`)) ?? [];
  expect(cell).toMatchObject({ error });
  expect(session.book.activeSheet.errorMessage(9, 3)).toBe(message);
});

test("an error among its arguments is the answer; the function is not called", async () => {
  expect(await computed(await withFunctions(), "=OT.ADD(1/0,2)")).toMatchObject([
    { error: "#DIV/0!" },
  ]);
});

test("a matrix spills", async () => {
  const session = await withFunctions();
  expect(await computed(session, "=OT.GRID(2)", 2)).toEqual([0, "r0"]);
  const below = session.book.activeSheet.values({
    row: 10,
    column: 3,
    rowCount: 1,
    columnCount: 2,
  });
  expect(below).toEqual([[1, "r1"]]);
});

test("calls of one calculation travel together, equal ones once", async () => {
  const session = await withFunctions();
  const calls: number[] = [];
  const posted = jest.spyOn(
    session.host as unknown as { fire(name: string, data: object): void },
    "fire"
  );
  const formulas = Array.from({ length: 400 }, (_, row) => [`=OT.ADD(${row % 200},1)`]);
  session.book.activeSheet.setValues(
    { row: 0, column: 0, rowCount: 400, columnCount: 1 },
    formulas
  );
  await session.book.settle();
  for (const [name, data] of posted.mock.calls) {
    if (name === "richApiMessage") calls.push((data as { ArrayData: unknown[] }).ArrayData.length);
  }
  expect(calls).toEqual([200]);
  expect(session.requests).toEqual([]);
  const [first] = session.book.activeSheet.values({
    row: 399,
    column: 0,
    rowCount: 1,
    columnCount: 1,
  });
  expect(first).toEqual([200]);
});

test("the add-in reads what its functions answered", async () => {
  const session = await withFunctions();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
    range.formulas = [["=OT.ADD(1,2)"], ["=A1*2"]];
    await context.sync();
    await session.book.settle();
    range.load("values,formulas");
    await context.sync();
    expect(range.values).toEqual([[3], [6]]);
    expect(range.formulas[0]).toEqual(["=OT.ADD(1,2)"]);
  });
});
