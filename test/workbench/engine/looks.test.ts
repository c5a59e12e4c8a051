import { area, bookOf } from "./books";

test("formats are set, read and mixed", () => {
  const { sheet } = bookOf([["a", "b"]]);
  sheet.setFormat(area("A1"), {
    font: { bold: true, color: "#ff0000" },
    fill: "#ffff00",
    horizontal: "center",
  });
  expect(sheet.format(area("A1"))).toMatchObject({
    font: { bold: true, color: "#ff0000", name: "Calibri", size: 11 },
    fill: "#ffff00",
    horizontal: "center",
    numberFormat: "General",
  });
  const mixed = sheet.format(area("A1:B1"));
  expect(mixed.fill).toBeUndefined();
  expect(mixed.font?.bold).toBeUndefined();
  expect(mixed.font?.size).toBe(11);
  sheet.setFormat(area("A1"), { fill: "", font: { bold: false } });
  expect(sheet.format(area("A1")).fill).toBe("");
  expect(sheet.values(area("A1"))).toEqual([["a"]]);
});

test("borders fall on the right cells", () => {
  const { sheet } = bookOf([
    ["", ""],
    ["", ""],
  ]);
  const thin = { style: "thin", color: "#000000" } as const;
  sheet.setFormat(area("A1:B2"), { borders: { top: thin, insideVertical: { style: "double" } } });
  expect(sheet.shownFormat(0, 0).borders).toEqual({ top: thin, right: { style: "double" } });
  expect(sheet.shownFormat(1, 1).borders).toEqual({ left: { style: "double" } });
});

test("a format of a whole column is for cells to come too", () => {
  const { sheet } = bookOf([["x"]]);
  sheet.setNumberFormats(area("A:A"), [["0.00"]]);
  sheet.setValues(area("A9"), [[3]]);
  expect(sheet.texts(area("A9"))).toEqual([["3.00"]]);
  expect(sheet.usedArea(false)).toEqual(area("A1:A9"));
});

test("a table's style bands its rows under the cells' own formats", () => {
  const { sheet } = bookOf([["H"], ["a"], ["b"]]);
  const table = sheet.addTable(area("A1:A3"), true);
  expect(sheet.shownFormat(0, 0)).toMatchObject({
    fill: "#4472c4",
    font: { bold: true, color: "#ffffff" },
  });
  const [first, second] = [sheet.shownFormat(1, 0).fill, sheet.shownFormat(2, 0).fill];
  expect(first).toBeDefined();
  expect(second).toBeUndefined();
  sheet.setFormat(area("A2"), { fill: "#123456" });
  expect(sheet.shownFormat(1, 0).fill).toBe("#123456");
  table.showBandedRows = false;
  table.style = "";
  expect(sheet.shownFormat(0, 0)).toEqual({});
});

test("conditional formats hold by formula, value and text, the first in priority on top", () => {
  const { sheet } = bookOf([
    ["Fix: code", 5],
    ["Ready", 1],
  ]);
  const both = area("A1:B2");
  sheet.addConditionalFormat({
    area: both,
    kind: "custom",
    formula: '=LEFT($A1,3)="Fix"',
    format: { fill: "#ff0000" },
  });
  sheet.addConditionalFormat({
    area: area("B1:B2"),
    kind: "cellValue",
    operator: "GreaterThan",
    formula1: "=3",
    format: { fill: "#00ff00" },
  });
  sheet.addConditionalFormat({
    area: area("A1:A2"),
    kind: "containsText",
    text: "rea",
    textOperator: "contains",
    format: { font: { bold: true } },
  });
  expect(sheet.shownFormat(0, 0).fill).toBe("#ff0000");
  expect(sheet.shownFormat(0, 1).fill).toBe("#00ff00");
  expect(sheet.shownFormat(1, 0)).toEqual({ font: { bold: true } });
  sheet.setValues(area("A2"), [["Fix it"]]);
  expect(sheet.shownFormat(1, 1).fill).toBe("#ff0000");
  expect(sheet.conditionalFormats().map(({ kind, priority }) => `${kind} ${priority}`)).toEqual([
    "containsText 1",
    "cellValue 2",
    "custom 3",
  ]);
  sheet.removeConditionalFormats(area("A1:A2"));
  expect(sheet.shownFormat(1, 0)).toEqual({});
  expect(sheet.shownFormat(1, 1).fill).toBe("#ff0000");
});

test.each([
  ["Ann, Bob", ["Ann", "Bob"]],
  ["=$D$1:$D$3", ["10", "20"]],
  ["=Codes", ["10", "20"]],
  ['=INDIRECT("Clients[Client]")', ["Zoe", "Yan"]],
  ["=nowhere", []],
])("a list from %s", (source, items) => {
  const { book, sheet } = bookOf([
    ["", "", "", 10, "", "Client"],
    ["", "", "", 20, "", "Zoe"],
    ["", "", "", "", "", "Yan"],
  ]);
  sheet.addTable(area("F1:F3"), true).name = "Clients";
  book.addName("Codes", "=$D$1:$D$3");
  sheet.setValidation(area("A1:A3"), { type: "list", source });
  expect(sheet.listItems(1, 0)).toEqual(items);
  expect(sheet.listItems(1, 1)).toBeUndefined();
});

test("a validation is cut where another is set", () => {
  const { sheet } = bookOf([[""]]);
  sheet.setValidation(area("A1:A9"), { type: "list", source: "x" });
  sheet.setValidation(area("A5"), undefined);
  expect(sheet.validation(area("A4"))?.source).toBe("x");
  expect(sheet.validation(area("A5"))).toBeUndefined();
  expect(sheet.validation(area("A4:A6"))).toBeUndefined();
});

test.each([
  [46300, "m/d/yyyy", "10/5/2026"],
  [46300, "yyyy-mm-dd", "2026-10-05"],
  [0.378472222222222, "h:mm AM/PM", "9:05 AM"],
  [1.25, "[h]:mm", "30:00"],
  [1234.5, "$#,##0.00", "$1,234.50"],
  [0.1 + 0.2, "General", "0.3"],
  [123456789012, "General", "1.23457E+11"],
  [-1, "m/d/yyyy", "##########"],
  [1, "m/d/yyyy", "1/1/1900"],
  [61, "m/d/yyyy", "3/1/1900"],
  [true, "0.00", "TRUE"],
])("%p in %s shows %s", (value, format, text) => {
  const { sheet } = bookOf([[value]]);
  sheet.setNumberFormats(area("A1"), [[format]]);
  expect(sheet.texts(area("A1"))).toEqual([[text]]);
});

test("sizes are points, and hidden is no size", () => {
  const { sheet } = bookOf([["a long text that is wide"]]);
  expect(sheet.columnWidth(0)).toBe(48);
  sheet.autofitColumns(area("A1"));
  expect(sheet.columnWidth(0)).toBeGreaterThan(100);
  sheet.setRowHeight(0, 30);
  expect(sheet.rowHeight(0)).toBe(30);
  sheet.setRowHidden(0, true);
  expect(sheet.rowHeight(0)).toBe(0);
});
