import { readDates, type DateOptions } from "../../../../src/billing/logs/cells/readDates";
import { typed, valueOf } from "./anyCell";

const today = "2026-11-22";
const plain: DateOptions = { dateSystem: "1900", today };

function column(values: readonly (string | number | null)[], options: Partial<DateOptions> = {}) {
  const readings = readDates(
    values.map((value) => typed(value)),
    { ...plain, ...options }
  );
  return { ...readings, values: readings.cells.map(valueOf) };
}

describe("one date", () => {
  it.each([
    ["ISO", "2026-10-05"],
    ["ISO with slashes", "2026/10/5"],
    ["ISO without dashes", "20261005"],
    ["ISO with a time", "2026-10-05T15:15:00.000Z"],
    ["month's name, as Excel shows it", "5-Oct-26"],
    ["as soldiers write it", "05OCT2026"],
    ["month's name first", "Oct 5, 2026"],
    ["with an ordinal", "October 5th, 2026"],
    ["with a dot", "Oct. 5 2026"],
    ["Sept is no Sep", "Oct 5 '26"],
    ["long, with the weekday", "Monday, October 5, 2026"],
    ["weekday cut short", "Mon Oct 5, 2026"],
    ["weekday behind", "Oct 5, 2026 (Mon)"],
    ["with a time behind a dash", "Oct 5, 2026 - 3:15 PM"],
    ["with a time of day", "Oct 5, 2026 3:15 PM"],
    ["with a time at the end of words", "Oct 5, 2026 at 3pm"],
    ["spaces around", "  2026-10-05 "],
    ["spaces that do not break", "Oct\u00a05,\u00a02026"],
    ["full-width digits", "２０２６-１０-０５"],
    ["a long dash", "5–Oct–26"],
    ["marks of direction", "\u200e2026-10-05\u200f"],
    ["Spanish", "5 de octubre de 2026"],
    ["Spanish, with the weekday", "lunes, 5 de octubre de 2026"],
    ["Spanish, Excel's own", "5-oct.-2026"],
    ["German", "5. Oktober 2026"],
    ["German, with the weekday", "Mo., 5. Okt. 2026"],
    ["French", "lundi 5 octobre 2026"],
    ["Portuguese", "segunda-feira, 5 de outubro de 2026"],
    ["Portuguese, cut short", "5/out/2026"],
    ["a serial number as text", "46300"],
  ])("%s: %s", (_habit, text) => {
    const { values, questions } = column([text]);
    expect(values).toEqual(["2026-10-05"]);
    expect(questions).toEqual([]);
  });

  it.each([
    ["August", "3 août 2026", "2026-08-03"],
    ["French first", "1er février 2026", "2026-02-01"],
    ["German umlaut", "7. März 2026", "2026-03-07"],
    ["May is whole", "May 7, 2026", "2026-05-07"],
    ["born last century", "Mar 9, 74", "1974-03-09"],
    ["until the year after next", "Dec 31, 28", "2028-12-31"],
    ["a Tuesday called mar like March", "mar 6 oct 2026", "2026-10-06"],
  ])("%s: %s", (_habit, text, isoDate) => {
    expect(column([text]).values).toEqual([isoDate]);
  });

  it.each([
    ["words", "next Monday"],
    ["two dates", "Oct 5 - Oct 7, 2026"],
    ["a month only", "Oct 2026"],
    ["a month that is two", "3 jui 2026"],
    ["no such day", "Feb 30, 2026"],
    ["no leap year", "Feb 29, 2026"],
    ["three digits of a year", "10/5/202"],
    ["a year long past", "Oct 5, 0206"],
    ["mixed separators", "10/5-2026"],
    ["the year first, with two digits", "26-10-05"],
    ["a wrong weekday", "Tuesday, October 5, 2026"],
    ["an error as text", "#N/A"],
    ["a formula as text", "=TODAY()"],
    ["a dash", "-"],
    ["a code", "97530"],
    ["a year", 2026],
    ["a number with a fraction", 10.5],
    ["a negative number", -3],
  ])("leaves %s: %s", (_habit, value) => {
    const { cells, questions } = column([value]);
    expect(cells).toEqual([
      { kind: "unclear", text: String(value), why: expect.any(String) as string },
    ]);
    expect(questions).toEqual([]);
  });

  it("reads real dates in either system, with their time, and numbers that lost their format", () => {
    const cells = [
      typed(46300, "m/d/yyyy"),
      typed(46300.6354, "m/d/yyyy h:mm"),
      typed(46300, "[$-409]d-mmm-yy;@"),
      typed(46300),
      typed(20261005),
      typed(27097, "yyyy-mm-dd"),
    ];
    const { cells: readings, order } = readDates(cells, plain);
    const day = "2026-10-05";
    expect(readings.map(valueOf)).toEqual([day, day, day, day, day, "1974-03-09"]);
    expect(order).toBeUndefined();
    const since1904 = readDates([typed(46300 - 1462, "m/d/yy"), typed(46300 - 1462)], {
      ...plain,
      dateSystem: "1904",
    });
    expect(since1904.cells.map(valueOf)).toEqual([day, day]);
    const of2000 = readDates([typed(35216)], { ...plain, dateSystem: "1904" });
    expect(of2000.cells.map(valueOf)).toEqual(["2000-06-01"]);
    expect(valueOf(readDates([typed(80000, "m/d/yyyy")], plain).cells[0])).toBe("?");
  });

  it("says what is wrong with a cell", () => {
    const why = (value: string | number) => {
      const [reading] = column([value]).cells;
      return reading?.kind === "unclear" ? reading.why : reading;
    };
    expect(why("#REF!")).toBe("the cell holds the error #REF!");
    expect(why("Tue Oct 5, 2026")).toBe("October 5, 2026 is a Monday, which the cell does not say");
    expect(why("soon")).toBe("“soon” is not a date that can be read");
    expect(why("2/30/2026")).toBe("“2/30/2026” is no day of the calendar");
    expect(why("Oct 5")).toBe("“Oct 5” does not say its year");
    expect(why("10/5/2026")).toBe("“10/5/2026” may be October 5 or May 10");
    expect(why(12)).toBe("12 is a number, not a date");
  });
});

describe("the order of numbers", () => {
  it.each([
    [
      "a day behind the 12th, month first",
      ["10/5/2026", "10/13/26"],
      "month first",
      "cell",
      "2026-10-05",
    ],
    [
      "a day behind the 12th, day first",
      ["5.10.2026", "13.10.2026"],
      "day first",
      "cell",
      "2026-10-05",
    ],
    [
      "a weekday with its year",
      ["Mon 10/5/2026", "10/6/2026"],
      "month first",
      "cell",
      "2026-10-05",
    ],
    [
      "rows in order, month first",
      ["10/5/26", "10/12/26", "11/2/26"],
      "month first",
      "sorted",
      "2026-10-05",
    ],
    [
      "rows in order, day first",
      ["05/10/26", "12/10/26", "02/11/26"],
      "day first",
      "sorted",
      "2026-10-05",
    ],
    ["newest on top", ["11/2/26", "10/12/26", "10/5/26"], "month first", "sorted", "2026-11-02"],
    [
      "between real dates",
      ["2026-10-01", "5/10/2026", "2026-10-09"],
      "day first",
      "sorted",
      "2026-10-01",
    ],
  ])("%s", (_habit, values, order, from, first) => {
    const read = column(values);
    expect(read.order).toMatchObject({ order, from });
    expect(read.values[0]).toBe(first);
    expect(read.values).not.toContain("?");
    expect(read.questions).toEqual([]);
  });

  it("names the cell that decided", () => {
    expect(column(["5/10/2026", "", "13/10/2026"]).order).toEqual({
      order: "day first",
      from: "cell",
      cell: 2,
    });
  });

  it("is decided by the month that the sheet is named for", () => {
    const read = column(["10/5/2026", "10/6/2026"], { yearOf: { texts: ["Oct 2026"] } });
    expect(read.order).toEqual({ order: "month first", from: "period" });
    expect(read.values).toEqual(["2026-10-05", "2026-10-06"]);
  });

  it("is asked where nothing decides, and only what means one day is read", () => {
    const read = column(["10/5/2026", "10/6/2026", "5/5/2026", "2026-10-07"]);
    expect(read.values).toEqual(["?", "?", "2026-05-05", "2026-10-07"]);
    expect(read.order).toBeUndefined();
    expect(read.questions).toEqual([
      {
        about: "order",
        question: "Is “10/5/2026” October 5 or May 10?",
        answers: [
          { answer: "month first", words: "October 5: the month is first" },
          { answer: "day first", words: "May 10: the day is first" },
        ],
        cells: [0, 1],
      },
    ]);
    expect(column(["10/5/2026"], { order: "day first" }).values).toEqual(["2026-05-10"]);
  });

  it("is asked where cells disagree; the answer leaves the odd one out", () => {
    const values = ["10/5/2026", "10/25/2026", "13/10/2026"];
    const read = column(values);
    expect(read.values).toEqual(["?", "?", "?"]);
    expect(read.questions[0]?.question).toBe(
      "“10/25/2026” has its month first and “13/10/2026” its day. Which is meant in this column?"
    );
    const answered = column(values, { order: "month first" });
    expect(answered.values).toEqual(["2026-10-05", "2026-10-25", "?"]);
    expect(answered.questions).toEqual([]);
    expect(answered.cells[2]).toMatchObject({
      why: "“13/10/2026” is no day of the calendar when it is read with the month first",
    });
  });

  it("is not decided by two rows, nor by one weekday without a year", () => {
    expect(column(["10/5/26", "11/2/26"]).questions).toHaveLength(1);
    expect(column(["Mon 10/12"]).questions).toMatchObject([{ about: "order" }]);
  });
});

describe("real dates that Excel took for others", () => {
  const cells = [typed(46301, "m/d/yyyy"), typed("25/10/2026"), typed(46063, "m/d/yyyy")];

  it("asks where text has the day first and real dates never pass the 12th", () => {
    // The 6th of October and the 10th of February, among text of the 25th of October.
    const read = readDates(cells, plain);
    expect(read.cells.map(valueOf)).toEqual(["?", "2026-10-25", "?"]);
    expect(read.questions).toMatchObject([{ about: "real dates", cells: [0, 2] }]);
    const asShown = readDates(cells, { ...plain, realDates: "as shown" });
    expect(asShown.cells.map(valueOf)).toEqual(["2026-10-06", "2026-10-25", "2026-02-10"]);
    const turned = readDates(cells, { ...plain, realDates: "turned around" });
    expect(turned.cells.map(valueOf)).toEqual(["2026-06-10", "2026-10-25", "2026-10-02"]);
    expect([...asShown.questions, ...turned.questions]).toEqual([]);
  });

  it("does not ask where one passes the 12th, or all are in order as they are", () => {
    const late = readDates([...cells, typed(46310, "m/d/yyyy")], plain);
    const inOrder = readDates([typed(46300, "m/d/yyyy"), typed("25/10/2026")], plain);
    expect([...late.questions, ...inOrder.questions]).toEqual([]);
  });
});

describe("dates without a year", () => {
  it.each([
    ["the sheet's month", ["Oct 5", "Oct 30"], ["Oct 2026"], ["2026-10-05", "2026-10-30"]],
    [
      "a month tab with days around it",
      ["12/28", "1/4", "1/31"],
      ["Jan 2027"],
      ["2026-12-28", "2027-01-04", "2027-01-31"],
    ],
    ["the sheet's year", ["Oct 5", "Nov 2"], ["Log 2026"], ["2026-10-05", "2026-11-02"]],
    [
      "a title where the name says nothing",
      ["Oct 5"],
      ["Sheet1", "Sessions October 2026"],
      ["2026-10-05"],
    ],
    [
      "a school year that passes New Year",
      ["Dec 14", "Jan 4"],
      ["2026-27"],
      ["2026-12-14", "2027-01-04"],
    ],
    [
      "neighbours with a year",
      ["Oct 5, 2026", "Oct 7", "Nov 2"],
      [],
      ["2026-10-05", "2026-10-07", "2026-11-02"],
    ],
    [
      "neighbours before New Year",
      ["Dec 7, 2026", "Dec 14", "Jan 4"],
      [],
      ["2026-12-07", "2026-12-14", "2027-01-04"],
    ],
    [
      "newest on top",
      ["Jan 4", "Dec 14", "Dec 7, 2026"],
      [],
      ["2027-01-04", "2026-12-14", "2026-12-07"],
    ],
    [
      "weekdays beside them",
      ["Mon 10/5", "Wed 10/7", "Tue 10/13"],
      [],
      ["2026-10-05", "2026-10-07", "2026-10-13"],
    ],
    ["weekdays over New Year", ["Mon Dec 28", "Mon Jan 4"], [], ["2026-12-28", "2027-01-04"]],
    [
      "weekdays that also say the order",
      ["Mon 10/5", "Wed 10/7", "Thu 10/8"],
      [],
      ["2026-10-05", "2026-10-07", "2026-10-08"],
    ],
  ])("take it from %s", (_habit, values, texts, expected) => {
    const read = column(values, { yearOf: { texts } });
    expect(read.values).toEqual(expected);
    expect(read.questions).toEqual([]);
  });

  it("take the year that she said, and the next one behind New Year", () => {
    const read = column(["Nov 30", "Dec 30", "Jan 4"], { yearOf: { year: 2025 } });
    expect(read.values).toEqual(["2025-11-30", "2025-12-30", "2026-01-04"]);
    expect(read.years).toEqual({ first: 2025, last: 2026, from: "answer" });
  });

  it("say which text gave it", () => {
    const read = column(["Oct 5"], { yearOf: { texts: ["Sheet1", "Oct 2026"] } });
    expect(read.years).toEqual({ first: 2026, last: 2026, from: "text", text: "Oct 2026" });
  });

  it("are asked where nothing says it, the last year without days ahead first", () => {
    const read = column(["Oct 5", "Dec 30"]);
    expect(read.values).toEqual(["?", "?"]);
    expect(read.questions).toMatchObject([
      {
        about: "year",
        cells: [0, 1],
        answers: [{ answer: 2025 }, { answer: 2026 }, { answer: 2024 }],
      },
    ]);
    expect(column(["Oct 5"]).questions[0]?.answers[0]?.answer).toBe(2026);
    expect(column(["Mon Oct 5"]).questions).toMatchObject([{ about: "year" }]);
    expect(column(["Dec 28", "Jan 4"]).questions[0]?.answers[0]?.answer).toBe(2025);
  });

  it("are asked where the sheet's one year cannot be both sides of New Year", () => {
    expect(column(["Dec 14", "Jan 4"], { yearOf: { texts: ["2026"] } }).questions).toMatchObject([
      { about: "year" },
    ]);
  });

  it("are asked where a text names two years that do not follow each other", () => {
    const read = column(["Dec 14", "Jan 4"], { yearOf: { texts: ["2019-2026"] } });
    expect(read.questions).toMatchObject([{ about: "year" }]);
  });

  it("do not pass New Year where rows are in no order of date", () => {
    const read = column(["Nov 2", "Jan 4", "Oct 5", "Feb 2"], { yearOf: { year: 2026 } });
    expect(read.values).toEqual(["2026-11-02", "2026-01-04", "2026-10-05", "2026-02-02"]);
    expect(column(["Nov 2, 2026", "Jan 4", "Oct 5", "Feb 2"]).questions).toHaveLength(1);
    const slip = column(["Oct 5", "Oct 9", "Oct 2"], { yearOf: { year: 2026 } });
    expect(slip.values).toEqual(["2026-10-05", "2026-10-09", "2026-10-02"]);
  });

  it("are left where the weekday is of another year", () => {
    const read = column(["Mon 10/5", "Mon 10/13"], {
      yearOf: { year: 2026 },
      order: "month first",
    });
    expect(read.values).toEqual(["2026-10-05", "?"]);
  });

  it("have no February 29 where the year has none", () => {
    expect(column(["Feb 29"], { yearOf: { year: 2026 } }).cells[0]).toMatchObject({
      why: "February 29 is no day of 2026",
    });
  });
});

describe("dates on the first row of a day only", () => {
  it("are filled down, and say from where", () => {
    const read = column([null, "2026-10-05", "", '"', "2026-10-06", null], { fillDown: true });
    const [first, second] = ["2026-10-05", "2026-10-06"];
    expect(read.values).toEqual([undefined, first, first, first, second, second]);
    expect(read.filledFrom).toEqual([undefined, undefined, 1, 1, undefined, 4]);
  });

  it("are not filled past a date that is not understood", () => {
    const read = column(["2026-10-05", "soon", null], { fillDown: true });
    expect(read.values).toEqual(["2026-10-05", "?", "?"]);
    expect(read.cells[2]).toMatchObject({ text: "soon" });
    expect(read.filledFrom).toEqual([undefined, undefined, 1]);
  });

  it("stay blank where nothing is filled down, and a ditto mark is no date", () => {
    expect(column(["2026-10-05", null, "ditto"]).values).toEqual(["2026-10-05", undefined, "?"]);
  });
});
