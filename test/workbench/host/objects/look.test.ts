import { addSessions, excel, failureOf } from "../support/excel";

beforeEach(() => excel());

test("fills, fonts, borders and alignment are set and read", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    const { format } = range;
    format.fill.color = "#1F4E79";
    Object.assign(format.font, { bold: true, color: "white", size: 14, underline: "Single" });
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    format.borders.getItem("EdgeBottom").style = "Continuous";
    format.borders.getItem("EdgeBottom").weight = "Medium";
    format.borders.getItem("InsideHorizontal").color = "#CCCCCC";
    await context.sync();
    range.load("format/fill/color,format/font/bold,format/font/color,format/font/size");
    range.load("format/font/underline,format/horizontalAlignment,format/verticalAlignment");
    range.load("format/wrapText");
    const bottom = format.borders.getItem("EdgeBottom").load("style,weight");
    const inside = format.borders.getItem("InsideHorizontal").load("style,color");
    const top = format.borders.getItem("EdgeTop").load("style");
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      fill: { color: "#1F4E79" },
      font: { bold: true, color: "#FFFFFF", size: 14, underline: "Single" },
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
    });
    expect([bottom.style, bottom.weight]).toEqual(["Continuous", "Medium"]);
    expect([inside.style, inside.color]).toEqual(["Continuous", "#CCCCCC"]);
    expect(top.style).toBe("None");
  });
});

test("what differs within a range reads null", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").format.fill.color = "#112233";
    sheet.getRange("A1").format.columnWidth = 100;
    const range = sheet.getRange("A1:B1").load("format/fill/color,format/columnWidth");
    await context.sync();
    expect([range.format.fill.color, range.format.columnWidth]).toEqual([null, null]);
  });
});

test.each(["blueish", "#12345", ""])("%j is no font colour", async (color) => {
  const error = await failureOf(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.font.color = color;
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
});

test("columns and rows take widths in points", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B:C").format.columnWidth = 120;
    sheet.getRange("2:2").format.rowHeight = 30;
    sheet.getRange("D:D").columnHidden = true;
    const cells = sheet.getRange("B2:C2").load("format/columnWidth,format/rowHeight,columnHidden");
    const hidden = sheet.getRange("C1:D1").load("columnHidden");
    await context.sync();
    expect(cells.format.columnWidth).toBeCloseTo(120, 0);
    expect(cells.format.rowHeight).toBeCloseTo(30, 0);
    expect([cells.columnHidden, hidden.columnHidden]).toEqual([false, null]);
  });
});

type Rule = Excel.DataValidationRule;
test.each<[string, Rule]>([
  ["List", { list: { inCellDropDown: true, source: "Yes,No" } }],
  ["List", { list: { inCellDropDown: true, source: '=INDIRECT("Clients[Client]")' } }],
  ["WholeNumber", { wholeNumber: { formula1: 1, formula2: 480, operator: "Between" } }],
  ["Decimal", { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } }],
  ["Date", { date: { formula1: "=TODAY()", operator: "LessThanOrEqualTo" } }],
  ["TextLength", { textLength: { formula1: 10, operator: "EqualTo" } }],
  ["Custom", { custom: { formula: "=A1<>B1" } }],
])("a validation of type %s comes back as set: %j", async (type, rule) => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A9");
    const { dataValidation } = range;
    dataValidation.rule = rule;
    dataValidation.ignoreBlanks = true;
    const alert = {
      showAlert: true,
      style: "Warning" as const,
      title: "Code",
      message: "Not known",
    };
    dataValidation.errorAlert = alert;
    dataValidation.prompt = { showPrompt: true, title: "Code", message: "Five digits" };
    await context.sync();
    dataValidation.load("rule,type,errorAlert,prompt,ignoreBlanks");
    await context.sync();
    expect([dataValidation.type, dataValidation.ignoreBlanks]).toEqual([type, true]);
    expect(dataValidation.rule).toEqual(rule);
    expect(dataValidation.errorAlert).toEqual(alert);
    expect(dataValidation.prompt.message).toBe("Five digits");
    dataValidation.clear();
    dataValidation.load("type");
    await context.sync();
    expect(dataValidation.type).toBe("None");
  });
});

test("conditional formats are added, read and cleared", async () => {
  await Excel.run(async (context) => {
    const table = await addSessions(context);
    const body = table.getDataBodyRange();
    const custom = body.conditionalFormats.add("Custom");
    custom.custom.rule.formula = "=$C2>50";
    custom.custom.format.fill.color = "#FFC7CE";
    custom.custom.format.font.bold = true;
    const cell = body.conditionalFormats.add("CellValue");
    cell.cellValue.rule = { operator: "LessThan", formula1: "=30" };
    cell.cellValue.format.font.color = "#9C0006";
    const text = body.conditionalFormats.add("ContainsText");
    text.textComparison.rule = { operator: "BeginsWith", text: "Fix:" };
    text.textComparison.format.fill.color = "#FFEB9C";
    await context.sync();
    const formats = body.conditionalFormats.load("items/type,items/id");
    const rule = custom.custom.rule.load("formula");
    const fill = custom.custom.format.fill.load("color");
    const textFormat = text.textComparison.load("rule");
    await context.sync();
    expect(formats.items.map(({ type }) => type).sort()).toEqual([
      "CellValue",
      "ContainsText",
      "Custom",
    ]);
    expect([rule.formula, fill.color]).toEqual(["=$C2>50", "#FFC7CE"]);
    expect(textFormat.rule).toEqual({ operator: "BeginsWith", text: "Fix:" });
    body.conditionalFormats.clearAll();
    const left = body.conditionalFormats.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
});

test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
  ["a tab colour", (sheet) => (sheet.tabColor = "nope"), "Worksheet.tabColor"],
  ["frozen rows", (sheet) => sheet.freezePanes.freezeRows(-1), "WorksheetFreezePanes.freezeRows"],
  ["a width", (sheet) => (sheet.getRange("A1").format.columnWidth = -5), "RangeFormat.columnWidth"],
  [
    "a cell's text",
    (sheet) => (sheet.getRange("A1").values = [["x".repeat(32768)]]),
    "Range.values",
  ],
  [
    "a list",
    (sheet) => {
      const source = "Yes,".repeat(70);
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
    },
    "DataValidation.rule",
  ],
  ["a formula", (sheet) => (sheet.getRange("A1").formulas = [["=SUM("]]), "Range.formulas"],
  ["a sheet's name", (sheet) => (sheet.name = ""), "Worksheet.name"],
])("%s that Excel would not take is refused, and says where", async (_, use, location) => {
  const error = await failureOf(async (context) => {
    use(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidArgument", location]);
});
