import { addSessions, excel } from "../support/excel";

test("worksheet functions answer a value or an error", async () => {
  await excel();
  await Excel.run(async (context) => {
    const { functions, worksheets } = context.workbook;
    worksheets.getActiveWorksheet().getRange("A1:A3").values = [[1], [2], [4]];
    const day = functions.date(2000, 1, 1).load("value,error");
    const sum = functions.sum(worksheets.getActiveWorksheet().getRange("A1:A3")).load("value");
    const text = functions.concatenate('say "', "hi").load("value");
    const wrong = functions.datevalue("never").load("value,error");
    await context.sync();
    expect([day.value, day.error, sum.value, text.value]).toEqual([36526, null, 7, 'say "hi']);
    expect(wrong.error).toBe("#VALUE!");
  });
});

test("names are added and lead to their cells", async () => {
  await excel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2").values = [["Riverside OT"]];
    context.workbook.names.add("Practice_name", sheet.getRange("B2:B3"));
    await context.sync();
    const name = context.workbook.names.getItem("practice_name").load("name,type,formula,value");
    const range = name.getRange().load("values,address");
    const missing = context.workbook.names.getItemOrNullObject("Nothing");
    await context.sync();
    expect(name.toJSON()).toMatchObject({
      name: "Practice_name",
      type: "Range",
      formula: "=Sheet1!$B$2:$B$3",
    });
    expect([range.address, range.values[0]?.[0]]).toEqual(["Sheet1!B2:B3", "Riverside OT"]);
    expect(missing.isNullObject).toBe(true);
  });
});

test("the application is American, automatic and done", async () => {
  await excel();
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate("Full");
    application.load("calculationMode,calculationState,decimalSeparator");
    application.cultureInfo.load("name");
    application.cultureInfo.numberFormat.load("numberDecimalSeparator");
    await context.sync();
    expect(application.toJSON()).toMatchObject({
      calculationMode: "Automatic",
      calculationState: "Done",
      decimalSeparator: ".",
    });
    expect(application.cultureInfo.name).toBe("en-US");
    expect(application.cultureInfo.numberFormat.numberDecimalSeparator).toBe(".");
  });
});

test("settings are the same in both of Office's interfaces and travel in the book", async () => {
  const session = await excel();
  const { settings } = Office.context.document;
  settings.set("clinic", { name: "Riverside" });
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect(session.book.settings.get("clinic")).toBe('{"name":"Riverside"}');
  await Excel.run(async (context) => {
    const clinic = context.workbook.settings.getItem("clinic").load("value");
    context.workbook.settings.add("version", 3);
    const missing = context.workbook.settings.getItemOrNullObject("other");
    await context.sync();
    expect(clinic.value).toEqual({ name: "Riverside" });
    expect(missing.isNullObject).toBe(true);
  });
  expect(session.book.settings.get("version")).toBe("3");
  const again = await excel({ book: session.book });
  expect(Office.context.document.settings.get("clinic")).toEqual({ name: "Riverside" });
  expect(again.book).toBe(session.book);
});

test("an .xlsx that was saved opens with the same tables", async () => {
  const session = await excel();
  await Excel.run(async (context) => void (await addSessions(context)));
  const bytes = await session.book.save();
  await excel({ bytes });
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Sessions").getDataBodyRange().load("values");
    await context.sync();
    expect(body.values[1]).toEqual([46301, "Doe, A", 53]);
  });
});
