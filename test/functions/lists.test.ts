import { activities } from "../../src/billing/codes/activities";
import { denialReasons } from "../../src/billing/codes/denials";
import { modifiers } from "../../src/billing/codes/modifiers";
import { placesOfService } from "../../src/billing/codes/places";
import { denial } from "../../src/functions/denial";
import { edit } from "../../src/functions/edit";
import { modifier } from "../../src/functions/modifier";
import { npi } from "../../src/functions/npi";
import { place } from "../../src/functions/place";
import { suggest } from "../../src/functions/suggest";
import { cell, column, errorCell, messageOf, shown } from "./support/excel";

const omitted = null as unknown as undefined;

test.each<[unknown, unknown, unknown, string]>([
  [97530, 97165, "2026-10-05", "No edit"],
  ["97535", 97168, "2026-10-05", "59 on 97168, where the two were separate"],
  [97168, 97535, "2026-10-05", "59 on 97168, where the two were separate"],
  [97150, 97530, "", "59 on 97530, where the two were separate"],
  [97165, 97166, undefined, "Never together"],
  [97530, 97530, undefined, "No edit"],
  ["", 97530, "", ""],
  [97530, " ", "", ""],
  [97530, 99999, "", "#N/A"],
  ["=1", 97530, "", "#N/A"],
  [97530, 97150, "never", "#VALUE!"],
  [errorCell("#N/A"), "", "", "#N/A"],
])("%p with %p on %p: %p", (code1, code2, date, expected) => {
  const dates = date === undefined ? omitted : cell(date);
  expect(shown(() => edit(cell(code1), cell(code2), dates))).toEqual([[expected]]);
});

test("an edit is one of the date of service", () => {
  const on = (date: string) => shown(() => edit(cell(97530), cell(97168), cell(date)))[0]?.[0];
  expect(on("2019-12-31")).toBe("59 on 97168, where the two were separate");
  expect(on("2020-12-31")).toBe("No edit");
});

test.each<[unknown, string]>([
  [11, "Office"],
  ["11", "Office"],
  [3, "School"],
  [" 03 ", "School"],
  ["", ""],
  [28, "#N/A"],
  ["office", "#N/A"],
  [errorCell("#REF!"), "#VALUE!"],
])("place %p is %p", (code, expected) => {
  expect(shown(() => place(cell(code)))).toEqual([[expected]]);
});

test.each<[unknown, string]>([
  ["GO", "Occupational-therapy plan of care"],
  [" go ", "Occupational-therapy plan of care"],
  [59, "Distinct from the other service of the day"],
  [
    "GE",
    "Resident in primary care, teaching physician absent: not for an occupational therapist's line; GO is probably meant",
  ],
  ["", ""],
  ["ZZ", "#N/A"],
])("modifier %p is %p", (code, expected) => {
  expect(shown(() => modifier(cell(code)))).toEqual([[expected]]);
});

test.each<[unknown, unknown]>([
  [1234567893, true],
  ["1234567893", true],
  [" 1234567893 ", true],
  [1234567890, false],
  ["123456789", false],
  ["none", false],
  [true, false],
  ["", ""],
  [errorCell("#N/A"), "#N/A"],
])("NPI %p is %p", (number, expected) => {
  expect(shown(() => npi(cell(number)))).toEqual([[expected]]);
});

test.each<[unknown, string]>([
  ["Peg boards", "97530; 97110 for grip; 97112 for coordination; clinician decides"],
  ["pegboard", "#N/A"],
  ["swing", "97533; 97112 for balance; clinician decides"],
  ["fine motor", "97530; clinician decides"],
  ["Fine motor skills", "97530; clinician decides"],
  ["motor", "97530 or 97110; clinician decides"],
  ["games", "97530 or 97129; clinician decides"],
  [
    "splint",
    expect.stringMatching(/^The L code of the orthosis; .*; clinician decides$/) as string,
  ],
  ["the dog ate a sandwich in a park", "#N/A"],
  ["activities", "#N/A"],
  ["", ""],
])("%p suggests %p", (activity, expected) => {
  expect(shown(() => suggest(cell(activity)))).toEqual([[expected]]);
});

test("every activity and skill area suggests something, left to the clinician", () => {
  for (const { name, area, codes } of activities) {
    for (const asked of [name, area]) {
      const [answer] = shown(() => suggest(cell(asked)))[0] ?? [];
      expect(answer).toMatch(/; clinician decides$/);
    }
    for (const each of codes) expect(shown(() => suggest(cell(name)))[0]?.[0]).toContain(each);
  }
});

const authorization = /^No prior authorization or notification\. Ask for an authorization/;
test.each<[unknown, unknown]>([
  [197, expect.stringMatching(authorization)],
  ["197", expect.stringMatching(authorization)],
  ["CO-197", expect.stringMatching(authorization)],
  ["co 197", expect.stringMatching(authorization)],
  ["CARC 197", expect.stringMatching(authorization)],
  ["CO197", expect.stringMatching(authorization)],
  ["PR-96", "Not covered, and the family owes it. Bill the family if they were told before"],
  ["CO-96", expect.stringMatching(/^Not covered; the remark code says why\. /)],
  ["n362", "More units than the daily maximum"],
  [999, "#N/A"],
  ["no", "#N/A"],
  [1.5, "#N/A"],
  ["", ""],
  [errorCell("#N/A"), "#N/A"],
])("denial %p is %p", (reason, expected) => {
  expect(shown(() => denial(cell(reason)))).toEqual([[expected]]);
});

test("each entry of the lists answers with words", () => {
  const reasons = denialReasons.map(({ group, code }) => `${group}-${code}`);
  const calls = [
    denial(column(...reasons)),
    modifier(column(...modifiers.map(({ code }) => code))),
    place(column(...placesOfService.map(({ code }) => code))),
  ];
  for (const answers of calls) for (const [answer] of answers) expect(answer).toMatch(/^\S.{2,}/);
  expect(new Set(denial(column(...reasons)).flat()).size).toBeGreaterThan(60);
});

test("ranges answer in their shape, and one bad cell spoils only itself", () => {
  expect(shown(() => place([[11, "", "x"]]))).toEqual([["Office", "", "#N/A"]]);
  expect(shown(() => npi(column(1234567893, "", 5)))).toEqual([[true], [""], [false]]);
  expect(shown(() => edit(cell(97150), column(97530, "", 97165)))).toEqual([
    ["59 on 97530, where the two were separate"],
    [""],
    [expect.any(String)],
  ]);
  expect(messageOf(() => modifier(cell("zz")))).toBe('"zz" is no modifier that Quarterhour knows');
});
