import { minutes } from "../../src/functions/minutes";
import { cell, column, errorCell, messageOf, shown } from "./support/excel";

/** A time cell's serial number. */
const at = (hours: number, minute: number, day = 0) => day + (hours * 60 + minute) / 1440;
const day = 46300;

const between = (start: unknown, end: unknown) =>
  shown(() => minutes(cell(start), cell(end)))[0]?.[0];

test.each<[string, unknown, unknown, number]>([
  ["two time cells", at(15, 15), at(16, 0), 45],
  ["no time at all", at(9, 0), at(9, 0), 0],
  ["past midnight", at(23, 30), at(0, 15), 45],
  ["until 24:00", at(23, 0), 1, 60],
  ["until midnight", at(23, 0), 0, 60],
  ["text", "3:15 PM", "4:00 PM", 45],
  ["text and a cell", "15:15", at(16, 0), 45],
  ["text past midnight", "11:45 pm", "12:30 am", 45],
  ["a long day", at(8, 0), at(21, 0), 780],
  ["with dates", at(15, 15, day), at(16, 0, day), 45],
  ["with dates past midnight", at(23, 30, day), at(0, 15, day + 1), 45],
  ["one date, typed on both sides of midnight", at(23, 30, day), at(0, 15, day), 45],
  ["a date on one side", at(15, 15, day), at(16, 0), 45],
  ["a drift below the minute", at(15, 15) - 1e-9, at(16, 0) - 1e-9, 45],
  ["a drift below midnight", at(23, 15, day), day + 1 - 1e-9, 45],
])("%s", (_, start, end, expected) => {
  expect(between(start, end)).toBe(expected);
});

test.each([
  [null, at(16, 0)],
  [at(15, 0), ""],
  ["", ""],
  ["  ", "not a time"],
])("%p to %p answers a blank", (start, end) => {
  expect(between(start, end)).toBe("");
});

const wrongWay = "The end is before the start: are the two the right way round?";
const farApart = "The end is more than 12 hours after the start: are their dates right?";

test.each<[string, unknown, unknown, string]>([
  ["an end before the start", at(15, 0), at(14, 0), wrongWay],
  ["the day before", at(15, 0, day), at(14, 0, day - 1), wrongWay],
  ["23 hours over two dates", at(15, 0, day), at(14, 0, day + 1), farApart],
  ["an hour without its colon", 15, 16, '"15" is not a time. Type it like 3:15 PM'],
  ["a time without its colon", at(14, 0), 1530, '"1530" is not a time. Type it like 3:15 PM'],
  ["text that is no time", "soon", at(14, 0), '"soon" is not a time. Type it like 3:15 PM'],
  ["a bare hour", at(14, 0), "3", '"3" is not a time. Type it like 3:15 PM'],
  ["a negative number", -0.5, at(14, 0), '"-0.5" is not a time. Type it like 3:15 PM'],
  ["TRUE", at(14, 0), true, '"true" is not a time. Type it like 3:15 PM'],
])("%s is refused", (_, start, end, message) => {
  const call = () => minutes(cell(start), cell(end));
  expect(shown(call)).toEqual([["#VALUE!"]]);
  expect(messageOf(call)).toBe(message);
});

test("ranges go in pairs; errors pass on, blanks stay blank", () => {
  const start = column(at(9, 0), "", errorCell("#N/A"), "x");
  const end = column(at(9, 45), at(10, 0), at(10, 0), at(10, 0));
  expect(shown(() => minutes(start, end))).toEqual([[45], [""], ["#N/A"], ["#VALUE!"]]);
});

test("what differs in shape is refused as a whole; one time goes with every other", () => {
  expect(shown(() => minutes([[at(9, 0), at(10, 0)]], column(at(11, 0), at(12, 0))))).toEqual([
    ["#VALUE!"],
  ]);
  expect(shown(() => minutes(cell(at(9, 0)), [[at(9, 30), "", "10:00 am"]]))).toEqual([
    [30, "", 60],
  ]);
});

test("an error wins over a blank: something is wrong on that row", () => {
  expect(between("", errorCell("#N/A"))).toBe("#N/A");
});
