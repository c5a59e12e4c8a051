import type { Fault } from "../../../src/workbench/host/faults";
import { excel, failureOf, addSessions } from "./support/excel";

/** Writes "before", then "after", in one request, and answers what the add-in saw. */
async function twoWrites(): Promise<OfficeExtension.Error> {
  return failureOf(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["before"]];
    sheet.getRange("A2").values = [["after"]];
    await context.sync();
  });
}

const written = (book: { activeSheet: { values(area: object): unknown[][] } }): unknown[] =>
  book.activeSheet.values({ row: 0, column: 0, rowCount: 2, columnCount: 1 }).flat();

describe("an error in the middle of a request", () => {
  test("leaves what came before it done and says where it was", async () => {
    const { book } = await excel();
    const error = await failureOf(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Sheet1").getRange("A1").values = [["before"]];
      worksheets.getItem("Missing").load("name");
      worksheets.getItem("Sheet1").getRange("A2").values = [["after"]];
      await context.sync();
    });
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect([error.name, error.code]).toEqual(["RichApi.Error", "ItemNotFound"]);
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
    expect(error.debugInfo.statement).toContain("worksheets.getItem(");
    expect(written(book)).toEqual(["before", ""]);
  });
});

describe("a request that is told to fail", () => {
  test.each<[Fault, string, unknown[]]>([
    [{ kind: "refuse", error: "cellEditMode" }, "InvalidOperationInCellEditMode", ["", ""]],
    [{ kind: "refuse", error: "activityLimitReached" }, "ActivityLimitReached", ["", ""]],
    [{ kind: "refuse", error: "requestTooLarge" }, "RequestPayloadSizeLimitExceeded", ["", ""]],
    [{ kind: "refuse", error: "responseTooLarge" }, "ResponsePayloadSizeLimitExceeded", ["", ""]],
    [
      { kind: "refuse", error: "modalDialogOpen" },
      "WriteNotSupportedWhenModalDialogOpen",
      ["", ""],
    ],
    [{ kind: "refuse", error: "accessDenied" }, "AccessDenied", ["", ""]],
    [{ kind: "refuse", error: "invalidOrTimedOutSession" }, "InvalidOrTimedOutSession", ["", ""]],
    [{ kind: "refuse", error: "general" }, "GeneralException", ["", ""]],
    [{ kind: "lost" }, "GeneralException", ["before", "after"]],
    [
      { kind: "lost", error: "invalidOrTimedOutSession" },
      "InvalidOrTimedOutSession",
      ["before", "after"],
    ],
  ])("%j: the add-in sees %s", async (fault, code, cells) => {
    const { book, faults, requests } = await excel();
    faults.at(1, fault);
    const error = await twoWrites();
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error.code).toBe(code);
    expect(written(book)).toEqual(cells);
    expect(requests[0]).toMatchObject({ number: 1, error: expect.any(Number) as number });
  });

  test.each<["before" | "after", number, unknown[]]>([
    ["before", 0, ["", ""]],
    ["after", 0, ["before", ""]],
    ["before", 1, ["before", ""]],
    ["after", 1, ["before", "after"]],
  ])("cut %s write %i leaves %j", async (when, write, cells) => {
    const session = await excel();
    await twoWrites().catch(() => undefined);
    const writes = session.requests[0]!.actions.flatMap(({ Name }, index) =>
      Name === "Values" ? [index] : []
    );
    const { book, faults } = await excel();
    faults.at(1, { kind: "cut", when, action: writes[write]!, code: "InvalidOperation" });
    const error = await twoWrites();
    expect(error.code).toBe("InvalidOperation");
    expect(written(book)).toEqual(cells);
  });

  test("fails once; the next request is answered", async () => {
    const { book, faults } = await excel();
    faults.at(1, { kind: "refuse", error: "cellEditMode" });
    await twoWrites();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["again"]];
      await context.sync();
    });
    expect(written(book)).toEqual(["again", ""]);
  });
});

test("somebody may sort between two requests", async () => {
  const session = await excel();
  await Excel.run(async (context) => {
    const table = await addSessions(context);
    session.clearRequests();
    session.faults.beforeRequest(2, (book) =>
      book.tableByName("Sessions")!.sort([{ column: 2, ascending: true }])
    );
    const before = table.columns.getItem("Minutes").getDataBodyRange().load("values");
    await context.sync();
    const after = table.columns.getItem("Minutes").getDataBodyRange().load("values");
    await context.sync();
    expect(before.values.flat()).toEqual([38, 53, 23]);
    expect(after.values.flat()).toEqual([23, 38, 53]);
  });
  expect(session.requests[0]?.error).toBeUndefined();
});

test("what goes wrong before a request is what the add-in sees, and the next is answered", async () => {
  const { faults, book } = await excel();
  faults.beforeRequest(1, () => {
    throw new Error("the colleague's edit failed");
  });
  expect((await twoWrites()).message).toContain("the colleague's edit failed");
  expect(written(book)).toEqual(["", ""]);
  await Excel.run((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["again"]];
    return context.sync();
  });
  expect(written(book)).toEqual(["again", ""]);
});

test("requests of more than 5 MB are refused, and nothing of them is done", async () => {
  const { book, requests } = await excel();
  const error = await failureOf(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A600");
    range.values = Array.from({ length: 600 }, () => ["x".repeat(9_000)]);
    await context.sync();
  });
  expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
  expect(written(book)).toEqual(["", ""]);
  expect(requests[0]!.bytesIn).toBeGreaterThan(5 * 1024 * 1024);
});

test("answers of more than 5 MB are refused, though the request was done", async () => {
  const { book } = await excel();
  const area = { row: 0, column: 0, rowCount: 600, columnCount: 1 };
  const long = Array.from({ length: 600 }, () => ["é".repeat(5_000)]);
  book.activeSheet.setValues({ ...area, column: 1 }, long);
  const error = await failureOf(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["done"]];
    sheet.getRange("B1:B600").load("values");
    await context.sync();
  });
  expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
  expect(written(book)).toEqual(["done", ""]);
});

test("a request is recorded with its size and its actions", async () => {
  const { requests } = await excel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").load("name");
    await context.sync();
  });
  expect(requests).toHaveLength(1);
  const [{ number, bytesIn, bytesOut, actions, body } = {} as never] = requests;
  expect(number).toBe(1);
  expect(bytesIn).toBe(Buffer.byteLength(JSON.stringify(body)));
  expect(bytesOut).toBeGreaterThan(50);
  expect(actions.map(({ ActionType }) => ActionType)).toEqual([1, 1, 1, 2]);
});

test("the request that releases what was kept is waited for", async () => {
  const session = await excel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
  });
  await session.idle();
  expect(session.requests.map(({ actions }) => actions.at(-1)?.Name)).toEqual([
    "",
    "_RemoveReference",
  ]);
  session.clearRequests();
  await session.idle();
  expect(session.requests).toEqual([]);
});
