import { newBook } from "../../../../src/workbench/engine";
import type { Validation } from "../../../../src/workbench/engine/types";
import { objectionTo } from "../../../../src/workbench/page/edits/objection";

const warning = { show: true, style: "warning", message: "Look again." } as const;
const list: Validation = { type: "list", source: "GO,CO", alert: warning };
const whole: Validation = { type: "whole", operator: "between", formula1: 1, formula2: 8 };
const date: Validation = { type: "date", operator: "greaterThan", formula1: "=DATE(2026,1,1)" };
const time: Validation = { type: "time", operator: "lessThan", formula1: 0.5 };

test.each<[Validation, string, boolean]>([
  [list, "GO", false],
  [list, "go ", false],
  [list, "GP", true],
  [list, "", false],
  [list, "=A9", false],
  [{ ...list, alert: { ...warning, show: false } }, "GP", false],
  [whole, "8", false],
  [whole, "9", true],
  [whole, "2.5", true],
  [whole, "two", true],
  [{ ...whole, operator: "notBetween" }, "4", true],
  [date, "1/2/2026", false],
  [date, "12/31/2025", true],
  [time, "9:30 AM", false],
  [time, "1 PM", true],
  [{ type: "textLength", operator: "lessThanOrEqual", formula1: 3 }, "abcd", true],
])("%j and %j: objects %s", (rule, text, objects) => {
  const book = newBook();
  const sheet = book.activeSheet;
  sheet.setValidation({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, rule);
  const objection = objectionTo(book, sheet, { row: 0, column: 0 }, text);
  expect(objection !== undefined).toBe(objects);
});

test("an objection has the rule's own words and firmness, else plain ones", () => {
  const book = newBook();
  const sheet = book.activeSheet;
  const cell = { row: 0, column: 0 };
  const area = { ...cell, rowCount: 1, columnCount: 1 };
  sheet.setValidation(area, list);
  expect(objectionTo(book, sheet, cell, "X")).toMatchObject({
    style: "warning",
    message: "Look again.",
  });
  sheet.setValidation(area, whole);
  expect(objectionTo(book, sheet, cell, "X")).toMatchObject({ style: "stop" });
});
