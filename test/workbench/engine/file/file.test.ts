import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newBook, openBook, UnreadableWorkbook } from "../../../../src/workbench/engine";
import { area, bookOf, firstSheet, withFunctions } from "../books";

/** A workbook of one sheet as another program might write it. */
function foreignFile(parts: {
  sheet: string;
  table?: string;
  workbook?: string;
  styles?: string;
  strings?: string;
}) {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packageRelation = "http://schemas.openxmlformats.org/package/2006/relationships";
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="${type}.table+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageRelation}"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relation}">${parts.workbook ?? ""}<sheets><sheet name="Log" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageRelation}"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}" xmlns:r="${relation}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${parts.sheet}</worksheet>`,
    "xl/styles.xml":
      parts.styles ??
      `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="[h]:mm"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  if (parts.table) {
    files["xl/tables/table1.xml"] = parts.table;
    files["xl/worksheets/_rels/sheet1.xml.rels"] =
      `<Relationships xmlns="${packageRelation}"><Relationship Id="rId1" Type="${relation}/table" Target="../tables/table1.xml"/></Relationships>`;
  }
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
  );
}

const text = (address: string, value: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

test.each([
  ["an empty file", new Uint8Array(), "The file is empty."],
  ["text", strToU8("Date,Client"), "The file is not an Excel workbook (.xlsx)."],
  ["an old workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /old Excel workbook/],
  [
    "a locked workbook",
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...[..."EncryptedPackage"].flatMap((c) => [c.charCodeAt(0), 0]),
    ]),
    /password/,
  ],
  ["another zip", zipSync({ "a.txt": strToU8("a") }), /not an Excel workbook/],
  ["a broken zip", zipSync({ "xl/workbook.xml": strToU8("a") }).slice(0, 40), /damaged/],
  ["a workbook without sheets", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }), /damaged/],
  ["a workbook of nonsense", zipSync({ "xl/workbook.xml": strToU8("nonsense") }), /damaged/],
])("%s is refused in one sentence", async (_, bytes, message) => {
  const error = await openBook(bytes).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(UnreadableWorkbook);
  expect((error as Error).message).toMatch(message);
});

test("dates, times and durations keep their exact serial numbers and formats", async () => {
  const cell = (address: string, style: number, value: string) =>
    `<c r="${address}" s="${style}"><v>${value}</v></c>`;
  const book = await openBook(
    foreignFile({
      sheet: `<sheetData><row r="1">${cell("A1", 1, "46300.378472222223")}${cell("B1", 2, "1.2506944444444446")}${cell("C1", 3, "0.1234567890123")}<c r="D1" s="1"><f>A1+1</f></c></row></sheetData>`,
    })
  );
  const sheet = firstSheet(book);
  expect(sheet.values(area("A1:D1"))).toEqual([
    [
      Number("46300.378472222223"),
      1.2506944444444446,
      0.1234567890123,
      Number("46301.378472222223"),
    ],
  ]);
  expect(sheet.numberFormats(area("A1:C1"))).toEqual([["m/d/yyyy", "[h]:mm", "m/d/yyyy h:mm"]]);
  expect(sheet.texts(area("A1:B1"))).toEqual([["10/5/2026", "30:01"]]);
  const again = firstSheet(await openBook(await book.save()));
  expect(again.values(area("A1:D1"))).toEqual(sheet.values(area("A1:D1")));
  expect(again.numberFormats(area("A1:C1"))).toEqual(sheet.numberFormats(area("A1:C1")));
});

test("a book that counts from 1904 stays one", async () => {
  const book = await openBook(
    foreignFile({
      workbook: '<workbookPr date1904="1"/>',
      sheet: '<sheetData><row r="1"><c r="A1" s="1"><v>44838</v></c></row></sheetData>',
    })
  );
  expect(book.date1904).toBe(true);
  expect(firstSheet(book).values(area("A1"))).toEqual([[44838]]);
  const again = await openBook(await book.save());
  expect(again.date1904).toBe(true);
  expect(firstSheet(again).values(area("A1"))).toEqual([[44838]]);
  expect(firstSheet(again).texts(area("A1"))).toEqual([["10/5/2026"]]);
});

test("a table from another program: other headers, doubled names, a totals row of her own, a filter", async () => {
  const rows = [
    `<row r="1">${text("A1", "Client")}${text("B1", "Dup")}${text("C1", "Dup")}<c r="D1"><v>2026</v></c></row>`,
    `<row r="2" hidden="1">${text("A2", "Ann")}<c r="B2"><v>1</v></c><c r="C2"><f>tbl[[#This Row],[Name]]&amp;"!"</f></c></row>`,
    `<row r="3">${text("A3", "=Bob")}<c r="B3"><v>2</v></c></row>`,
    `<row r="4">${text("A4", "Sum")}${text("B4", "by hand")}<c r="C4"><f>SUBTOTAL(103,tbl[Dup2])</f></c></row>`,
  ];
  const column = (id: number, name: string, more = "") =>
    `<tableColumn id="${id}" name="${name}"${more}/>`;
  const table = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="7" name="tbl" displayName="tbl" ref="A1:D4" totalsRowCount="1"><autoFilter ref="A1:D3"><filterColumn colId="0"><filters><filter val="=Bob"/></filters></filterColumn><filterColumn colId="1"><top10 val="1"/></filterColumn><sortState ref="A2:D3"/></autoFilter><tableColumns count="4">${column(1, "Name", ' totalsRowLabel="Sum"')}${column(2, "Dup")}${column(3, "Dup")}${column(4, "2026")}</tableColumns></table>`;
  const book = await openBook(
    foreignFile({
      sheet: `<sheetData>${rows.join("")}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      table,
    })
  );
  const check = (opened: typeof book) => {
    const sheet = firstSheet(opened);
    const found = opened.tableByName("TBL");
    expect(found?.columnNames()).toEqual(["Client", "Dup", "Dup", "2026"]);
    expect(sheet.values(area("A1:D1"))).toEqual([["Client", "Dup", "Dup", "2026"]]);
    expect(sheet.values(area("A2:C4"))).toEqual([
      ["Ann", 1, "Ann!"],
      ["=Bob", 2, ""],
      ["Sum", "by hand", 0],
    ]);
    expect(sheet.formulas(area("A3"))).toEqual([["=Bob"]]);
    expect(found?.totalsArea).toEqual(area("A4:D4"));
    expect(found?.isFiltered).toBe(true);
    expect(sheet.isRowHidden(1)).toBe(true);
  };
  check(book);
  const bytes = await book.save();
  check(await openBook(bytes));
  const xml = strFromU8(unzipSync(bytes)["xl/tables/table1.xml"] ?? new Uint8Array());
  expect(xml).toContain(
    '<filterColumn colId="0"><filters><filter val="=Bob"/></filters></filterColumn>'
  );
  expect(xml).toContain("<top10");
});

/** A workbook of one table whose part and header cells name its columns. */
function tableFile(inPart: string[], inCells: string[], formula: string) {
  const columns = inPart.map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`);
  const headers = inCells.map((name, index) => text(`${"ABCDEFG"[index]}1`, name)).join("");
  const values = inCells.map((_, index) => `<c><v>${index + 1}</v></c>`).join("");
  return foreignFile({
    sheet: `<sheetData><row r="1">${headers}</row><row r="2">${values}<c r="H2"><f>${formula}</f></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    table: `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Log" displayName="Log" ref="A1:${"ABCDEFG"[inCells.length - 1]}2"><tableColumns count="${inPart.length}">${columns.join("")}</tableColumns></table>`,
  });
}

test.each([
  ["as in the part", ["Date", "Client", "Date2"], ["Date", "Client", "Date"], "SUM(Log[Date2])", 3],
  ["in another case", ["Date", "Client", "date2"], ["Date", "Client", "date"], "SUM(Log[Date])", 1],
  ["in the part too", ["Date", "Client", "Date"], ["Date", "Client", "Date"], "SUM(Log[Date])", 1],
  ["with a space", ["Date", "Client", "Date "], ["Date", "Client", "Date "], "SUM(Log[Client])", 2],
  ["exchanged", ["Client", "Date", "Code"], ["Date", "Client", "Code"], "SUM(Log[Client])", 1],
])("header cells keep their text: two of one name, %s", async (_, inPart, inCells, sum, value) => {
  const book = await openBook(tableFile(inPart, inCells, sum));
  for (const opened of [book, await openBook(await book.save())]) {
    expect(opened.tableByName("Log")?.columnNames()).toEqual(inCells);
    expect(firstSheet(opened).values(area("A1:C1"))).toEqual([inCells]);
    expect(firstSheet(opened).values(area("H2"))).toEqual([[value]]);
  }
});

test("a second column gets the name that the first one gives up", async () => {
  const renamed = await openBook(tableFile(["Date", "Date2"], ["Date", "Date"], "SUM(Log[Date2])"));
  firstSheet(renamed).setValues(area("A1"), [["Day"]]);
  expect(renamed.tableByName("Log")?.columnNames()).toEqual(["Day", "Date"]);
  expect(firstSheet(renamed).formulas(area("H2"))).toEqual([["=SUM(Log[Date])"]]);
  const deleted = await openBook(tableFile(["Date", "Date2"], ["Date", "Date"], "SUM(Log[Date2])"));
  deleted.tableByName("Log")?.deleteColumn(0);
  expect(firstSheet(deleted).values(area("A1"))).toEqual([["Date"]]);
  const [[formula] = []] = firstSheet(deleted).formulas(area("G2"));
  expect(formula).toBe("=SUM(Log[Date])");
});

test("newer validations become plain ones", async () => {
  const extension = `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning"><x14:formula1><xm:f>Log!$B$1:$B$2</xm:f></x14:formula1><xm:sqref>A1:A9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
  const book = await openBook(
    foreignFile({
      sheet: `<sheetData><row r="1">${text("B1", "x")}</row><row r="2">${text("B2", "y")}</row></sheetData>${extension}`,
    })
  );
  const again = await openBook(await book.save());
  for (const opened of [book, again]) {
    expect(firstSheet(opened).listItems(3, 0)).toEqual(["x", "y"]);
    expect(firstSheet(opened).validation(area("A1:A9"))?.alert?.style).toBe("warning");
  }
});

test("everything that was set comes back", async () => {
  const { book, sheet } = bookOf([
    ["Start", "Minutes", "Units"],
    [10, "=OT.TWICE([@Start])", ""],
    [19, "", "'=1+1"],
  ]);
  withFunctions(book);
  const table = sheet.addTable(area("A1:C3"), true);
  table.name = "Sessions";
  table.style = "TableStyleLight9";
  sheet.setValues(area("B2:B3"), [["=OT.TWICE([@Start])"], ["=OT.TWICE([@Start])"]]);
  sheet.setValues(area("E1:F1"), [["=OT.TWICE(A2:A3)", { error: "#N/A" }]]);
  sheet.setFormat(area("A1:C1"), {
    font: { bold: true, size: 14, color: "#112233" },
    borders: { bottom: { style: "thick" } },
    wrapText: true,
  });
  sheet.setColumnWidth(0, 99);
  sheet.setRowHeight(6, 42);
  sheet.freeze = { rows: 1, columns: 2 };
  sheet.showGridlines = false;
  sheet.tabColor = "#00ff00";
  sheet.merge(area("H1:I2"), false);
  sheet.setValidation(area("A2:A3"), {
    type: "whole",
    operator: "greaterThan",
    formula1: 0,
    alert: { show: true, style: "stop", message: "More & more" },
  });
  sheet.addConditionalFormat({
    area: area("C2:C3"),
    kind: "containsText",
    text: "Fix",
    textOperator: "beginsWith",
    format: { fill: "#ffcccc" },
    stopIfTrue: true,
  });
  sheet.pageLayout = {
    orientation: "landscape",
    paperSize: "legal",
    margins: { top: 36 },
    zoom: { horizontalFitToPages: 1 },
    titleRows: { first: 0, last: 0 },
    printArea: area("A1:C3"),
    headersFooters: { centerFooter: "Page &P of &N" },
  };
  book.addName("Start_of_it", "=$A$2");
  book.settings.set("clinic", '{"name":"A & B <\\"x\\">"}');
  const second = book.addSheet("O'Brien & Co");
  second.visibility = "veryHidden";
  await book.settle();

  const bytes = await book.save();
  const again = await openBook(bytes);
  const copy = firstSheet(again);
  expect(copy.formulas(area("B2"))).toEqual([["=OT.TWICE([@Start])"]]);
  withFunctions(again);
  await again.settle();
  expect(copy.values(area("A1:F3"))).toEqual(sheet.values(area("A1:F3")));
  expect(copy.values(area("E1:E2"))).toEqual([[20], [38]]);
  expect(copy.formulas(area("C3"))).toEqual([["=1+1"]]);
  expect(copy.format(area("A1:C1"))).toEqual(sheet.format(area("A1:C1")));
  expect(copy.columnWidth(0)).toBe(99);
  expect(copy.rowHeight(6)).toBe(42);
  expect([copy.freeze, copy.showGridlines, copy.tabColor]).toEqual([
    { rows: 1, columns: 2 },
    false,
    "#00ff00",
  ]);
  expect(copy.merges()).toEqual([area("H1:I2")]);
  expect(copy.validation(area("A2:A3"))).toMatchObject({
    type: "whole",
    operator: "greaterThan",
    formula1: 0,
    alert: { show: true, style: "stop", message: "More & more" },
  });
  expect(copy.conditionalFormats()).toMatchObject([
    {
      kind: "containsText",
      text: "Fix",
      textOperator: "beginsWith",
      format: { fill: "#ffcccc" },
      stopIfTrue: true,
    },
  ]);
  expect(copy.pageLayout).toMatchObject({
    orientation: "landscape",
    paperSize: "legal",
    margins: { top: 36 },
    zoom: { horizontalFitToPages: 1 },
    titleRows: { first: 0, last: 0 },
    printArea: area("A1:C3"),
    headersFooters: { centerFooter: "Page &P of &N" },
  });
  expect(again.names()).toEqual([{ name: "Start_of_it", formula: "=Sheet1!$A$2" }]);
  expect([...again.settings]).toEqual([["clinic", '{"name":"A & B <\\"x\\">"}']]);
  expect(again.sheetByName("o'brien & co")?.visibility).toBe("veryHidden");
  expect(again.tableByName("Sessions")?.style).toBe("TableStyleLight9");
  again.tableByName("Sessions")?.addRows(undefined, [[5, null, null]]);
  await again.settle();
  expect(copy.values(area("B4"))).toEqual([[10]]);
});

test("the file stores add-in functions, table rows and spills as Excel does", async () => {
  const { book, sheet } = bookOf([
    ["Start", "Units"],
    [10, ""],
  ]);
  withFunctions(book);
  sheet.addTable(area("A1:B2"), true).name = "Sessions";
  sheet.setValues(area("B2"), [["=OT.UNITS([@Start])"]]);
  sheet.setValues(area("D1"), [["=OT.TWICE(A2:A3)"]]);
  await book.settle();
  const files = unzipSync(await book.save());
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  expect(part("xl/worksheets/sheet1.xml")).toContain(
    "_xldudf_OT_UNITS(Sessions[[#This Row],[Start]])"
  );
  expect(part("xl/worksheets/sheet1.xml")).toMatch(
    /<c r="D1"[^>]*cm="1"[^>]*><f[^>]*t="array"[^>]*ref="D1:D2"/
  );
  expect(part("xl/tables/table1.xml")).toContain(
    "<calculatedColumnFormula>_xldudf_OT_UNITS(Sessions[[#This Row],[Start]])</calculatedColumnFormula>"
  );
  expect(part("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

test("a book is saved again and again, and goes on being edited", async () => {
  const book = newBook();
  const sheet = firstSheet(book);
  sheet.setValues(area("A1"), [["one"]]);
  await book.save();
  sheet.insertRows(0, 1);
  sheet.name = "Renamed";
  book.addSheet("Sheet1").position = 0;
  const again = await openBook(await book.save());
  expect(again.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Renamed"]);
  expect(again.sheetByName("Renamed")?.values(area("A1:A2"))).toEqual([[""], ["one"]]);
});

test("text that looks like a spelled-out character stays as it is", async () => {
  const texts = ["_x0041_", "a_x000D_b", "_x005F_x0041_", "_x0041_x0042_x0043_", "_x41_", "c\rd"];
  const { book, sheet } = bookOf([texts, ["1", "2", "3", "4", "5", "6"]]);
  const table = sheet.addTable(area("A1:F2"), true);
  sheet.setValues(area("H1"), [['="_"&"x0041_"']]);
  table.filter(0, ["_x0041_"]);
  sheet.setValidation(area("A2"), {
    type: "any",
    prompt: { show: true, title: "_x0041_", message: "_x0042_" },
  });
  const bytes = await book.save();
  const again = await openBook(bytes);
  for (const opened of [again, await openBook(await again.save())]) {
    const copy = firstSheet(opened);
    expect(copy.values(area("A1:F1"))).toEqual([texts]);
    expect(copy.values(area("H1"))).toEqual([["_x0041_"]]);
    expect(opened.tables()[0]?.columnNames()).toEqual(texts);
    expect(copy.validation(area("A2"))?.prompt).toMatchObject({
      title: "_x0041_",
      message: "_x0042_",
    });
  }
  const files = unzipSync(bytes);
  const all = Object.entries(files).map(([name, part]) => name + strFromU8(part));
  expect(all.filter((part) => /(?<!_x005F)_x004[12]_/.test(part))).toEqual([]);
  expect(all.join()).toContain("_x005F_x0041_");
});

test("formulas that name columns without their table are spelled out for Excel", async () => {
  const cells = `<c r="A2"><v>4</v></c><c r="B2"><f>[@Minutes]*2+SUM([Minutes])</f></c><c r="C2"><f>Log[@Minutes]+1</f></c>`;
  const headers = `${text("A1", "Minutes")}${text("B1", "Twice")}${text("C1", "More")}`;
  const book = await openBook(
    foreignFile({
      sheet: `<sheetData><row r="1">${headers}</row><row r="2">${cells}</row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      table: `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Log" displayName="Log" ref="A1:C2"><tableColumns count="3"><tableColumn id="1" name="Minutes"/><tableColumn id="2" name="Twice"/><tableColumn id="3" name="More"/></tableColumns></table>`,
    })
  );
  expect(firstSheet(book).values(area("B2:C2"))).toEqual([[12, 5]]);
  expect(firstSheet(book).formulas(area("B2"))).toEqual([["=[@Minutes]*2+SUM(Log[Minutes])"]]);
  const sheet = strFromU8(
    unzipSync(await book.save())["xl/worksheets/sheet1.xml"] ?? new Uint8Array()
  );
  expect(sheet).toContain("<f>Log[[#This Row],[Minutes]]*2+SUM(Log[Minutes])</f>");
  expect(sheet).toContain("<f>Log[[#This Row],[Minutes]]+1</f>");
});
