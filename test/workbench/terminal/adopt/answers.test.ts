import { questionLines, readAnswers } from "../../../../src/workbench/terminal/adopt/answers";
import type { Question } from "../../../../src/workbench/terminal/adopt/logs";

test.each([
  ["DATE-ORDER=Month-First", { dateOrder: "month first" }],
  ["open-hours=as-typed", { openHours: "as typed" }],
  ["decimal=point", { decimal: "point" }],
  ["place:Room = 4=3", { places: { "Room = 4": "03" } }],
  ["place:Gym=as-typed", { places: { Gym: "as-typed" } }],
])("%s", (word, answers) => {
  expect(readAnswers([word])).toEqual(answers);
});

test("places are gathered, and the last of two answers counts", () => {
  expect(readAnswers(["year=2025", "place:gym=99", "place:Clinic=11", "year=2026"])).toEqual({
    year: 2026,
    places: { gym: "99", Clinic: "11" },
  });
});

test.each([
  "",
  "date-order",
  "date-order=",
  "date-order=both",
  "year=26",
  "place:=11",
  "place:a=x",
])("%j is refused with what may be written", (word) => {
  expect(() => readAnswers([word])).toThrow(/is no answer; write one of date-order=month-first,/);
});

const places = [{ sheet: "Oct", header: "Date", rows: [2, 3, 4, 5, 6, 7, 8] }];

test("a question says where it stands, and exactly what to type", () => {
  const question: Question = {
    about: "dateOrder",
    question: "Is “10/5/2026” October 5 or May 10?",
    answers: [
      { answer: "month first", words: "October 5: the month is first" },
      { answer: "day first", words: "May 10: the day is first" },
    ],
    places,
  };
  expect(questionLines(question)).toEqual([
    "Is “10/5/2026” October 5 or May 10? (Oct, column Date, rows 2, 3, 4, 5, 6 and 2 more)",
    "  October 5: the month is first: --answer date-order=month-first",
    "  May 10: the day is first: --answer date-order=day-first",
  ]);
});

test("a place is asked by her word, and may be any other", () => {
  const question: Question = {
    about: "places",
    word: "clinic",
    question: "Which place of service is “Clinic”?",
    answers: [{ answer: "11", words: "11 Office" }],
    places: [{ sheet: "Oct", header: "", rows: [2] }],
  };
  expect(questionLines(question)).toEqual([
    "Which place of service is “Clinic”? (Oct, row 2)",
    '  11 Office: --answer "place:clinic=11"',
    '  another place: its two digits, as in --answer "place:clinic=12"',
  ]);
});

test.each<[Question["about"], string | number, string]>([
  ["year", 2026, "year=2026"],
  ["realDates", "turned around", "real-dates=turned-around"],
  ["openHours", "afternoon", "open-hours=afternoon"],
  ["durationUnit", "hours", "durations=hours"],
  ["decimal", "comma", "decimal=comma"],
])("what is typed for %s %s is read as that", (about, answer, typed) => {
  const question = { about, question: "?", answers: [{ answer, words: "So" }], places };
  expect(questionLines(question)[1]).toBe(`  So: --answer ${typed}`);
  expect(readAnswers([typed])).toEqual({ [about]: answer });
});
