import { area, bookOf } from "./books";

test("text is text: an apostrophe, a text cell, an equals sign alone", () => {
  const { sheet } = bookOf([["'=1+1", "=", "'097530", ""]]);
  expect(sheet.values(area("A1:C1"))).toEqual([["=1+1", "=", "097530"]]);
  expect(sheet.formulas(area("A1"))).toEqual([["=1+1"]]);
  sheet.setNumberFormats(area("D1"), [["@"]]);
  sheet.setValues(area("D1"), [["=1+1"]]);
  expect(sheet.values(area("D1"))).toEqual([["=1+1"]]);
  sheet.setValues(area("D1"), [["0042"]]);
  expect(sheet.values(area("D1"))).toEqual([["0042"]]);
});

test("null leaves a cell as it is, an empty text clears it and keeps its format", () => {
  const { sheet } = bookOf([["10/5/2026", 2]]);
  sheet.setValues(area("A1:B1"), [[null, ""]]);
  expect(sheet.values(area("A1:B1"))).toEqual([[46300, ""]]);
  sheet.setValues(area("A1"), [[""]]);
  expect(sheet.numberFormats(area("A1"))).toEqual([["m/d/yyyy"]]);
});

test("typed text takes a format only where the cell has none", () => {
  const { sheet } = bookOf([["", ""]]);
  sheet.setNumberFormats(area("A1"), [["0.0"]]);
  sheet.setValues(area("A1:B1"), [["12%", "12%"]]);
  expect(sheet.numberFormats(area("A1:B1"))).toEqual([["0.0", "0%"]]);
  expect(sheet.texts(area("A1:B1"))).toEqual([["0.1", "12%"]]);
});

test("one value fills an area", () => {
  const { sheet } = bookOf([["", ""]]);
  sheet.setValues(area("A1:B2"), [[7]]);
  expect(sheet.values(area("A1:B2"))).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test("listeners hear of an edit, with its table", () => {
  const { book, sheet } = bookOf([["Client"], ["Ann"]]);
  const table = sheet.addTable(area("A1:A2"), true);
  const heard: string[] = [];
  const stop = book.on((event) => {
    if (event.kind === "changed") heard.push(`${event.change} ${event.source}`);
    if (event.kind === "tableChanged") heard.push(event.table.name);
  });
  book.source = "addin";
  sheet.setValues(area("A3"), [["Bob"]]);
  stop();
  sheet.setValues(area("A4"), [["Cy"]]);
  expect(heard).toEqual(["RangeEdited addin", "Table1"]);
  expect(table.bodyArea).toEqual(area("A2:A4"));
});
