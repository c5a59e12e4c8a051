import { habitsOf, type NewHabit } from "../../../../src/billing/logs/bringing/habitsOf";
import type { LogHabit } from "../../../../src/billing/logs/bringing/logHabit";
import { answersAsked, aroundChosen } from "../../../../src/billing/logs/bringing/aroundWishes";
import { rememberedOf } from "../../../../src/billing/logs/bringing/rememberedOf";
import type { LogSheet } from "../../../../src/billing/logs/logSheet";
import type { FixedMatch } from "../../../../src/billing/logs/matching/matchColumns";
import { readLog, readLogs, type ReadLogOptions } from "../../../../src/billing/logs/readLog";
import type { LogAnswers } from "../../../../src/billing/logs/rows/questions";
import { table } from "../grid";
import { options } from "./broughtSessions";

const asTable = (habits: readonly NewHabit[]): LogHabit[] =>
  habits.map((habit, place) => ({ ...habit, row: place + 1, problems: [] }));
const read = (sheet: LogSheet, more: Partial<ReadLogOptions> = {}) =>
  readLog(sheet, { ...options, ...more });
const lines = (header: string) =>
  `${header}\n10/16/2026 | Ava Moreno | 97530 | 45 | swing\n10/17/2026 | Ben Ito | 97110 | 30 | ball`;
const october = table(lines("When | Who | What | Min | Stuff"), { name: "October" });
const habitsOfOctober = asTable(
  habitsOf({
    log: "October",
    reading: read(october, { columns: [{ column: 4, field: "none" }] }),
    answers: { dateOrder: "day first", year: 2026, places: { "main st": "11" } },
    names: [
      { kind: "Client", typed: "Ava M.", does: "same", as: "Ava Moreno" },
      { kind: "Client", typed: "Zoe", does: "add", as: "Zoe" },
      { kind: "Client", typed: "Who", does: "leave", as: "" },
    ],
    sheetNames: { provider: "Jane Roe", client: "" },
    before: [],
  })
);

describe("habitsOf", () => {
  it("remembers the table, columns, answers, places and names, and never the year", () => {
    expect(habitsOfOctober.map(({ about, hers, meaning }) => [about, hers, meaning])).toEqual([
      ["Table", "", "Sessions"],
      ["Column", "When", "Date"],
      ["Column", "Who", "Client"],
      ["Column", "What", "Code"],
      ["Column", "Min", "Minutes"],
      ["Column", "Stuff", "none"],
      ["Answer", "dateOrder", "day first"],
      ["Place", "main st", "11"],
      ["Client", "Ava M.", "Ava Moreno"],
      ["Client", "", "none"],
      ["Provider", "", "Jane Roe"],
    ]);
  });

  it("writes nothing twice, and what is said otherwise below", () => {
    const reading = read(october, rememberedOf(october, habitsOfOctober));
    const again = { log: "October", reading, before: habitsOfOctober };
    expect(habitsOf({ ...again, answers: { dateOrder: "day first" } })).toEqual([]);
    const otherwise = habitsOf({ ...again, answers: { dateOrder: "month first" } });
    expect(otherwise).toEqual([
      { log: "October", about: "Answer", hers: "dateOrder", meaning: "month first" },
    ]);
    const both = asTable([...habitsOfOctober, ...otherwise]);
    expect(rememberedOf(october, both).answers.dateOrder).toBe("month first");
  });

  it("fixes no column that is more than its field, and none of two with one header", () => {
    const sheet = table(
      `Visit | Client | CPT | CPT 2 | Outcome | Note | Note
10/16/2026 9:00 AM | Ava Moreno | 97530 | 97112 | kept | a | b
10/17/2026 9:30 AM | Ben Ito | 97110 | | cancelled | c | d
10/18/2026 9:30 AM | Cy Adler | 97110 | | kept | c | d`,
      { name: "Visits" }
    );
    const reading = read(sheet);
    expect(reading.columns.some(({ alsoDate }) => alsoDate)).toBe(true);
    expect(reading.columns.some(({ tellsStatus }) => tellsStatus)).toBe(true);
    const habits = habitsOf({ log: "Visits", reading, before: [] });
    expect(habits.map(({ hers }) => hers)).toEqual(["", "Client", "CPT"]);
    const remembered = rememberedOf(sheet, asTable(habits));
    const again = read(sheet, remembered);
    expect("rows" in again && again.rows).toEqual("rows" in reading && reading.rows);
  });

  it("keeps hostile headers as plain text, and has nothing to say of what is no log", () => {
    const sheet = table(lines("When | =HYPERLINK(A) | What | Min | <script>"));
    const hostile = habitsOf({ log: "=Log", reading: read(sheet), before: [] });
    expect(hostile.filter(({ about }) => about === "Column").map(({ hers }) => hers)).toEqual([
      "When",
      "=HYPERLINK(A)",
      "What",
      "Min",
    ]);
    expect(
      habitsOf({ log: "x", reading: { table: "none", why: "", columns: [] }, before: [] })
    ).toEqual([]);
  });
});

const because = "as when it was last brought";

describe("rememberedOf", () => {
  it("knows a log by its name, wherever its columns stand by now", () => {
    const moved = table(
      `Stuff | What | Min | New | Who | When\nswing | 97530 | 45 | x | Ava M. | 10/16/2026`,
      { name: "October" }
    );
    expect(rememberedOf(moved, habitsOfOctober)).toEqual({
      like: "October",
      table: "Sessions",
      columns: [
        { column: 5, field: "Date", because },
        { column: 4, field: "Client", because },
        { column: 1, field: "Code", because },
        { column: 2, field: "Minutes", because },
        { column: 0, field: "none", because },
      ],
      answers: { dateOrder: "day first", places: { "main st": "11" } },
      names: [{ kind: "Client", typed: "Ava M.", does: "same", as: "Ava Moreno" }],
      sheetNames: { client: "", provider: "Jane Roe" },
    });
  });

  it("knows a log by its headers, and shows from where", () => {
    const november = table(lines("When | Who | What | Hours | Stuff"), { name: "November" });
    const remembered = rememberedOf(november, habitsOfOctober);
    expect(remembered).toMatchObject({ like: "October", table: "Sessions", sheetNames: {} });
    expect(read(november, remembered).columns[1]).toMatchObject({
      field: "Client",
      reason: "as in “October”",
    });
    const other = table("Client | Phone | When\nAva Moreno | 555-0100 | x", { name: "People" });
    expect(rememberedOf(other, habitsOfOctober)).toEqual({
      ...{ columns: [], answers: {}, names: [], sheetNames: {} },
    });
    // Some of the headers are there, and so is another list.
    const half = table("When | Who | What | Paid\n10/16/2026 | Ava Moreno | check | 20", {
      name: "Paid",
    });
    expect(rememberedOf(half, habitsOfOctober)).not.toHaveProperty("table");
  });

  it("takes the latest of logs that are equally alike", () => {
    const before = habitsOfOctober.map((habit) => ({
      ...habit,
      log: "September",
      meaning: "none",
    }));
    const november = { ...october, name: "November" };
    expect(rememberedOf(november, [...before, ...habitsOfOctober]).like).toBe("October");
    expect(rememberedOf(november, [...habitsOfOctober, ...before]).like).toBe("September");
  });

  it("leaves a sheet alone that has nothing but its name in common", () => {
    const sheet = table("CPT | Rate\n97530 | 33", { name: "October" });
    expect(rememberedOf(sheet, habitsOfOctober)).not.toHaveProperty("like");
    expect(rememberedOf(table("", { name: "October" }), habitsOfOctober)).not.toHaveProperty(
      "like"
    );
  });

  it("fixes no header that stands there twice, and no field twice", () => {
    const habits = asTable([
      { log: "Log", about: "Column", hers: "A", meaning: "Client" },
      { log: "Log", about: "Column", hers: "B", meaning: "Client" },
      { log: "Log", about: "Column", hers: "C", meaning: "Code" },
      { log: "Log", about: "Column", hers: "D", meaning: "Nonsense" },
      { log: "Log", about: "Answer", hers: "dateOrder", meaning: "sideways" },
      { log: "Log", about: "Answer", hers: "year", meaning: "2020" },
      { log: "Log", about: "Place", hers: "gym", meaning: "98" },
      { log: "Log", about: "Place", hers: "yard", meaning: "as-typed" },
      { log: "Log", about: "Table", hers: "", meaning: "Nothing" },
    ]);
    const sheet = table("A | B | C | C | D\nAva Moreno | Ben Ito | 97530 | 97110 | 1");
    expect(rememberedOf(sheet, habits)).toEqual({
      ...{ like: "Log", names: [], sheetNames: {} },
      answers: { places: { yard: "as-typed" } },
      columns: [{ column: 1, field: "Client", because }],
    });
  });
});

it("lets her choose now against what is remembered", () => {
  const remembered: FixedMatch[] = [
    { column: 0, field: "Date", because },
    { column: 1, field: "Client", because },
    { column: 2, field: "none", because },
  ];
  const chosen: FixedMatch[] = [
    { column: 2, field: "Client" },
    { column: 3, field: "none" },
  ];
  expect(aroundChosen(remembered, chosen)).toEqual([remembered[0], ...chosen]);
});

it("answers from memory only what is asked, and where the logs agree", () => {
  const sheets = ["A", "B"].map((name) =>
    table(
      `Date | Client | Code | Start | Place
5/10/2026 | Ava Moreno | 97530 | 15:30 | Main St.
2/10/2026 | Ben Ito | 97110 | 3:15 | the gym`,
      { name }
    )
  );
  const { questions } = readLogs(sheets, options);
  expect(questions.map(({ about, word = "" }) => `${about} ${word}`)).toEqual([
    "dateOrder ",
    "places main st",
    "places the gym",
  ]);
  const ofA: LogAnswers = {
    ...{ dateOrder: "day first", openHours: "afternoon" },
    places: { "Main St": "11", "the gym": "12" },
  };
  const remembered = (ofB: LogAnswers) =>
    answersAsked(questions, new Map(Object.entries({ A: ofA, B: ofB })));
  expect(remembered({ ...ofA, places: { "main st.": "11" } })).toEqual({
    ...{ dateOrder: "day first", places: { "main st": "11" } },
  });
  expect(remembered({ dateOrder: "month first" })).toEqual({});
  expect(answersAsked(questions, new Map())).toEqual({});
});
