import { visits } from "../../src/functions/visits";
import { cell, column, errorCell, messageOf, shown } from "./support/excel";

const omitted = null as unknown as undefined;

test.each([
  [20, 5],
  [19, 4],
  [3, 0],
  [0, 0],
  [4, 1],
  ["20", 5],
  [7.5, 1],
  [19.9999999999, 5],
  [1e9, 250_000_000],
])("%p units cover %p visits of the usual 4", (units, expected) => {
  expect(shown(() => visits(cell(units), omitted))).toEqual([[expected]]);
});

test.each([
  [20, 3, 6],
  [20, 1, 20],
  [20, "", 5],
  [20, null, 5],
  [20, 2.5, 8],
])("%p units at %p a visit cover %p", (units, perVisit, expected) => {
  expect(shown(() => visits(cell(units), cell(perVisit)))).toEqual([[expected]]);
});

test.each<[unknown, unknown, string]>([
  [-4, 4, "The number of units is less than 0"],
  ["many", 4, '"many" is not a number of units'],
  [1e300, 4, '"1e+300" is too large a number of units'],
  [20, 0, "Units per visit must be more than 0"],
  [20, -1, "The number of units per visit is less than 0"],
  [20, "four", '"four" is not a number of units per visit'],
])("%p units at %p a visit: %s", (units, perVisit, message) => {
  const call = () => visits(cell(units), cell(perVisit));
  expect(shown(call)).toEqual([["#VALUE!"]]);
  expect(messageOf(call)).toBe(message);
});

test("a range answers in its own shape, blanks stay blank, errors pass on", () => {
  expect(shown(() => visits(column(20, "", 19, errorCell("#N/A")), cell(4)))).toEqual([
    [5],
    [""],
    [4],
    ["#N/A"],
  ]);
});
