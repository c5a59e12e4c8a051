import { excel, failureOf } from "../support/excel";

beforeEach(() => excel());

test("sheets are added, named, moved, hidden, coloured and deleted", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const claims = worksheets.add("Claims");
    const notes = worksheets.add("Notes");
    notes.position = 0;
    notes.tabColor = "#FF8800";
    claims.visibility = "Hidden";
    claims.name = "Old claims";
    claims.showGridlines = false;
    worksheets.load("items/name,items/visibility,items/tabColor,items/showGridlines");
    const count = worksheets.getCount();
    const visible = worksheets.getCount(true);
    const [first, last] = [worksheets.getFirst(true), worksheets.getLast()];
    first.load("name");
    last.load("name");
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["Notes", "Sheet1", "Old claims"]);
    expect(worksheets.items.map((sheet) => sheet.visibility)).toEqual([
      "Visible",
      "Visible",
      "Hidden",
    ]);
    expect([worksheets.items[0]?.tabColor, worksheets.items[2]?.showGridlines]).toEqual([
      "#FF8800",
      false,
    ]);
    expect([count.value, visible.value]).toEqual([3, 2]);
    expect([first.name, last.name]).toEqual(["Notes", "Old claims"]);
    notes.delete();
    const gone = worksheets.getItemOrNullObject("Notes");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("a sheet stays usable after a sync, by its id", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Claims").load("id");
    await context.sync();
    sheet.name = "Superbills";
    await context.sync();
    sheet.getRange("A1").values = [["x"]];
    const again = context.workbook.worksheets.getItem(sheet.id).load("name");
    const next = context.workbook.worksheets.getFirst().getNextOrNullObject().load("name");
    await context.sync();
    expect([again.name, next.name]).toEqual(["Superbills", "Superbills"]);
  });
});

test.each<[string, (context: Excel.RequestContext) => void, string]>([
  ["a name that is taken", (c) => void c.workbook.worksheets.add("SHEET1"), "ItemAlreadyExists"],
  ["a name with a colon", (c) => void c.workbook.worksheets.add("a:b"), "InvalidArgument"],
  [
    "a name of 32 letters",
    (c) => void c.workbook.worksheets.add("a".repeat(32)),
    "InvalidArgument",
  ],
  ["a missing sheet", (c) => c.workbook.worksheets.getItem("No").load("name"), "ItemNotFound"],
  ["the last sheet gone", (c) => c.workbook.worksheets.getFirst().delete(), "InvalidOperation"],
])("%s is refused", async (_, use, code) => {
  const error = await failureOf(async (context) => {
    use(context);
    await context.sync();
  });
  expect(error.code).toBe(code);
});

test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string | undefined]>([
  ["rows", (panes) => panes.freezeRows(2), "Sheet1!1:2"],
  ["columns", (panes) => panes.freezeColumns(1), "Sheet1!A:A"],
  ["both", (panes) => panes.freezeAt("A1:B1"), "Sheet1!A1:B1"],
  ["nothing", (panes) => panes.unfreeze(), undefined],
])("%s are frozen", async (_, freeze, expected) => {
  await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
    freeze(freezePanes);
    const location = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(location.isNullObject ? undefined : location.address).toBe(expected);
  });
});

test("a page is laid out for paper", async () => {
  const session = await excel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const layout = sheet.pageLayout;
    layout.orientation = Excel.PageOrientation.landscape;
    layout.paperSize = Excel.PaperType.letter;
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    layout.centerHorizontally = true;
    layout.setPrintMargins("Inches", { top: 0.5, left: 1 });
    layout.setPrintArea("A1:F40");
    layout.setPrintTitleRows("$3:$4");
    layout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
    layout.load();
    layout.headersFooters.defaultForAllPages.load("centerFooter");
    const titles = layout.getPrintTitleRowsOrNullObject().load("address");
    await context.sync();
    expect(layout.toJSON()).toMatchObject({
      orientation: "Landscape",
      paperSize: "Letter",
      zoom: { horizontalFitToPages: 1 },
      topMargin: 36,
      leftMargin: 72,
      centerHorizontally: true,
    });
    expect(layout.headersFooters.defaultForAllPages.centerFooter).toBe("Page &P of &N");
    expect(titles.address).toBe("Sheet1!3:4");
  });
  const { printArea, titleRows } = session.book.activeSheet.pageLayout;
  expect(printArea).toEqual({ row: 0, column: 0, rowCount: 40, columnCount: 6 });
  expect(titleRows).toEqual({ first: 2, last: 3 });
});

test("the first page has its own header and footer where it is said to", async () => {
  await excel();
  await Excel.run(async (context) => {
    const { headersFooters } = context.workbook.worksheets.getActiveWorksheet().pageLayout;
    headersFooters.load("state");
    await context.sync();
    expect(headersFooters.state).toBe("Default");
    headersFooters.state = Excel.HeaderFooterState.firstAndDefault;
    headersFooters.firstPage.rightFooter = "Page &P of &N";
    headersFooters.defaultForAllPages.leftHeader = "R&&L Therapy, continued";
    headersFooters.load("state");
    headersFooters.firstPage.load("leftHeader,rightFooter");
    headersFooters.defaultForAllPages.load("leftHeader,rightFooter");
    await context.sync();
    const { firstPage, defaultForAllPages } = headersFooters;
    expect(headersFooters.state).toBe("FirstAndDefault");
    expect([firstPage.leftHeader, firstPage.rightFooter]).toEqual(["", "Page &P of &N"]);
    const { leftHeader, rightFooter } = defaultForAllPages;
    expect([leftHeader, rightFooter]).toEqual(["R&&L Therapy, continued", ""]);
    headersFooters.state = Excel.HeaderFooterState.default;
    headersFooters.load("state");
    await context.sync();
    expect(headersFooters.state).toBe("Default");
  });
});

test.each(["OddAndEven", "FirstOddAndEven"] as const)("headers %s are refused", async (state) => {
  await excel();
  const error = await failureOf(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().pageLayout.headersFooters.state = state;
    await context.sync();
  });
  expect([error.code, error.message]).toEqual([
    "ApiNotFound",
    `Headers and footers ${state} is not implemented`,
  ]);
});
