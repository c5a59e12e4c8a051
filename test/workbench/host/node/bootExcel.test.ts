import { excel, failureOf } from "../support/excel";

test("office.js starts in this realm and knows its host", async () => {
  await excel();
  const info = await Office.onReady();
  expect(info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(Office.context.displayLanguage).toBe("en-US");
});

test("closing leaves nothing behind", async () => {
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  const session = await excel();
  expect(typeof Excel.run).toBe("function");
  session.close();
  const left = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
  expect(left).toEqual([]);
});

test("a new session knows nothing of the one before", async () => {
  const first = await excel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["old"]];
    await context.sync();
  });
  const second = await excel();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    expect(cell.values).toEqual([[""]]);
  });
  expect(second.book).not.toBe(first.book);
  expect(second.requests[0]?.number).toBe(1);
});

describe("the API sets of the host", () => {
  test.each<[string, string, boolean]>([
    ["ExcelApi", "1.14", true],
    ["ExcelApi", "1.15", false],
    ["SharedRuntime", "1.1", true],
    ["RibbonApi", "1.1", true],
    ["KeyboardShortcuts", "1.1", true],
    ["DialogApi", "1.1", false],
  ])("%s %s: %s", async (name, version, expected) => {
    await excel();
    expect(Office.context.requirements.isSetSupported(name, version)).toBe(expected);
  });

  test.each<[string, string | undefined]>([
    ["1.14", undefined],
    ["1.13", undefined],
    ["1.12", "ApiNotFound"],
  ])("an Excel of ExcelApi %s has Workbook.onActivated of 1.13: %s", async (excelApi, code) => {
    await excel({ excelApi });
    const use = Excel.run(async (context) => {
      context.workbook.onActivated.add(async () => undefined);
      await context.sync();
    });
    const error = await use.catch((reason: OfficeExtension.Error) => reason);
    expect((error as OfficeExtension.Error | undefined)?.code).toBe(code);
  });

  test("a member that is newer than the host is refused", async () => {
    await excel();
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").onNameChanged.add(async () => undefined);
      await context.sync();
    });
    expect(error.code).toBe("ApiNotFound");
  });
});

describe("ribbon commands", () => {
  test("resolve when the handler completes its event", async () => {
    const session = await excel();
    const steps: string[] = [];
    Office.actions.associate("checkSessions", (event: Office.AddinCommands.Event) => {
      steps.push(`pressed ${event.source.id}`);
      void Promise.resolve().then(() => {
        steps.push("done");
        event.completed();
      });
    });
    await session.runCommand("checkSessions");
    expect(steps).toEqual(["pressed checkSessions", "done"]);
  });

  test("reject where the add-in has no handler", async () => {
    const session = await excel();
    await expect(session.runCommand("nothing")).rejects.toThrow("no such command");
  });

  test("may be pressed from the keyboard", async () => {
    const session = await excel();
    const pressed = new Promise<void>((resolve) =>
      Office.actions.associate("check", () => resolve())
    );
    await session.host.runShortcut("check");
    await pressed;
  });
});

test("the pane is shown and hidden by the add-in, and by the person", async () => {
  const session = await excel();
  const seen: string[] = [];
  await Office.addin.onVisibilityModeChanged((message) => void seen.push(message.visibilityMode));
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  session.host.paneShown(false);
  session.host.paneShown(false);
  await new Promise((resolve) => setImmediate(resolve));
  expect(seen).toEqual(["Hidden", "Taskpane", "Hidden"]);
});

test("the add-in may start with the document", async () => {
  await excel();
  expect(await Office.addin.getStartupBehavior()).toBe("None");
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe("Load");
});

test("a dialog is refused", async () => {
  await excel();
  const result = await new Promise<Office.AsyncResult<Office.Dialog>>((resolve) =>
    Office.context.ui.displayDialogAsync(
      "https://workbench.local/dialog.html",
      { displayInIframe: true },
      resolve
    )
  );
  expect(result.status).toBe("failed");
});
