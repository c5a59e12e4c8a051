import { procedures } from "../../src/billing/codes/procedures";
import { isoDateToSerial } from "../../src/billing/time/serial";
import { checkCode } from "../../src/functions/checkCode";
import { code } from "../../src/functions/code";
import { codeFields } from "../../src/functions/codeFields";
import { cell, column, errorCell, messageOf, shown } from "./support/excel";

const omitted = null as unknown as undefined;
const serial = (isoDate: string) => isoDateToSerial(isoDate, 1900);
const asked = (value: unknown, field?: unknown, date?: unknown) =>
  shown(() =>
    code(
      cell(value),
      field === undefined ? omitted : cell(field),
      date === undefined ? omitted : cell(date)
    )
  )[0]?.[0];

test.each<[unknown, string | undefined, unknown]>([
  [
    97530,
    undefined,
    "Purposeful, dynamic activities done one-on-one to improve functional performance",
  ],
  [" 97533 ", "", "Sensory-integration techniques, one-on-one"],
  ["g0283", "kind", "modality"],
  [97530, "Minutes", 15],
  [97550, "minutes", 30],
  [97150, "minutes", ""],
  [97530, "TIMING", "Timed: 15 minutes a unit, added up with the day's other timed codes"],
  [97150, "timing", "Untimed: 1 unit a session, whatever the minutes"],
  [
    97550,
    "timing",
    "Timed by itself: its first 30 minutes are 1 unit, once a day; a unit is earned from 16 minutes",
  ],
  [29130, "timing", "Counted by the finger, not by minutes"],
  [97129, "add-on", "97130"],
  [97129, "Add on", "97130"],
  [97130, "base", "97129"],
  [97530, "base", ""],
  [97165, "from", "2017-01-01"],
  [97003, "until", "2016-12-31"],
  [97003, "replacement", "97165, 97166 or 97167"],
  [97530, "daily maximum", 6],
  [97010, "dailymaximum", 0],
  [97003, "daily maximum", ""],
  [97530, "status", "Valid"],
  [97003, "status", "Retired on 2016-12-31; bill 97165, 97166 or 97167"],
  [97530, "therapy", "always"],
  [97530, "confidence", "high"],
  [97530, "source", expect.stringContaining("in force 2024-07-01")],
])("%p asked for its %p answers %p", (value, field, expected) => {
  expect(asked(value, field)).toEqual(expected);
});

test.each<[unknown, unknown, string, string]>([
  [97003, serial("2016-05-02"), "Valid until 2016-12-31", "OK"],
  [
    97003,
    serial("2026-10-05"),
    "Retired on 2016-12-31; bill 97165, 97166 or 97167",
    "97003 was retired on 2016-12-31; bill 97165, 97166 or 97167",
  ],
  ["97003", "12/31/2016", "Valid until 2016-12-31", "OK"],
  [
    "97003",
    "2017-01-01",
    "Retired on 2016-12-31; bill 97165, 97166 or 97167",
    "97003 was retired on 2016-12-31; bill 97165, 97166 or 97167",
  ],
  [
    97165,
    "12/31/2016",
    "Valid from 2017-01-01",
    "97165 is valid from 2017-01-01, after the date of service; bill another code",
  ],
  [97530, "Oct 5, 2026", "Valid", "OK"],
])("%p on %p is %p, and checked: %p", (value, date, status, checked) => {
  expect(asked(value, "status", date)).toBe(status);
  expect(shown(() => checkCode(cell(value), cell(date)))).toEqual([[checked]]);
});

test("every code answers every field, on its first day, its last and without a date", () => {
  for (const { code: each, from, lastValid } of procedures) {
    for (const date of [from, lastValid, undefined]) {
      for (const field of Object.keys(codeFields)) {
        expect(["string", "number"]).toContain(typeof asked(each, field, date));
      }
      expect(asked(each, "name", date)).not.toBe("");
      const checked = shown(() => checkCode(cell(each), cell(date ?? "2026-11-22")))[0]?.[0];
      if (date !== undefined) expect(checked).toBe("OK");
    }
  }
});

test.each<[unknown, unknown, unknown, string, string]>([
  ["99999", "", "", "#N/A", '"99999" is no code that Quarterhour knows'],
  [
    97530,
    "colour",
    "",
    "#VALUE!",
    '"colour" is no field of a code. The fields are name, kind, timing, minutes, add-on, base, from, until, replacement, daily maximum, therapy, status, note, source, confidence',
  ],
  [97530, "", "soon", "#VALUE!", '"soon" is not a date. Type it like 10/5/2026'],
  [97530, "", "13/5/2026", "#VALUE!", '"13/5/2026" is not a date. Type it like 10/5/2026'],
  [97003, "status", 2016, "#VALUE!", '"2016" is not a date. Type it like 10/5/2026'],
  [97530, "", -1, "#VALUE!", '"-1" is not a date. Type it like 10/5/2026'],
  [97530, "", true, "#VALUE!", '"true" is not a date. Type it like 10/5/2026'],
])("%p, %p, %p answer %s: %s", (value, field, date, error, message) => {
  const call = () => code(cell(value), cell(field), cell(date));
  expect(shown(call)).toEqual([[error]]);
  expect(messageOf(call)).toBe(message);
});

test("ranges answer in their shape; blanks stay blank and errors pass on", () => {
  const codes = column(97530, "", errorCell("#N/A"), "x");
  expect(shown(() => code(codes, cell("minutes")))).toEqual([[15], [""], ["#N/A"], ["#N/A"]]);
  expect(shown(() => code(cell(97129), [["kind", "add-on"]]))).toEqual([["treatment", "97130"]]);
  expect(shown(() => checkCode(codes, cell(errorCell("#DIV/0!"))))).toEqual([
    ["#DIV/0!"],
    [""],
    ["#N/A"],
    ["#DIV/0!"],
  ]);
});

test("a code that is not known is a message of the check, not an error", () => {
  expect(shown(() => checkCode(column("99999", "97530x"), omitted))).toEqual([
    ['"99999" is not a code that is billed for occupational therapy; correct it'],
    ['"97530x" is not a code that is billed for occupational therapy; correct it'],
  ]);
  expect(shown(() => checkCode(cell(97004), omitted))).toEqual([
    ["97004 was retired on 2016-12-31; bill 97168"],
  ]);
});
