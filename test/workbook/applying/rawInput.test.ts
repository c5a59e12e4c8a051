import fc from "../../support/laws";
import { rawInput } from "../../../src/workbook/applying/rawInput";
import { textCell } from "../../../src/workbook/plan/cellInput";

test("no text is ever handed to Excel so that it could become a formula, a number or a date", () => {
  const letters = /^\p{L}/u;
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ minLength: 1 }), fc.string({ minLength: 1, unit: "binary" })),
      (text) => {
        const raw = rawInput({ kind: "text", text }, 1900);
        if (raw === text) expect(text).toMatch(letters);
        else expect(raw).toBe(`'${text}`);
      }
    )
  );
});

test.each([
  "=cmd|' /C calc'!A0",
  "+1",
  "-1",
  "@SUM(A1)",
  "02134",
  "Oct 5",
  "TRUE",
  "false",
  "1e5",
  "'quoted",
  "#N/A",
  "\t=1",
  "F84.0",
])("%p is marked as text, unless the cell is formatted as text", (text) => {
  expect(rawInput(textCell(text), 1900)).toBe(`'${text}`);
  expect(rawInput(textCell(text), 1900, true)).toBe(text);
});

test.each([
  "Ava Moreno",
  "Ready",
  "Fix: 97003 was retired",
  "SB-0001",
  "S-00012.2",
  "In network",
  "عربى",
])("%p is text by itself", (text) => {
  expect(rawInput(textCell(text), 1900)).toBe(text);
});

test("a day has the serial number of the workbook's own date system", () => {
  expect(rawInput({ kind: "date", isoDate: "2026-10-05" }, 1900)).toBe(46300);
  expect(rawInput({ kind: "date", isoDate: "2026-10-05" }, 1904)).toBe(46300 - 1462);
});

test("absent is a blank cell", () => {
  expect(rawInput(textCell(undefined), 1900)).toBe("");
});
