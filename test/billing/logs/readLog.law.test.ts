import { builtInRules } from "../../../src/billing/codes/ruleBook";
import { readLog, type LogReading } from "../../../src/billing/logs/readLog";
import type { LogAnswers } from "../../../src/billing/logs/rows/questions";
import type { LogCell, LogSheet } from "../../../src/billing/logs/logSheet";
import { fieldsOf, logTables } from "../../../src/billing/logs/matching/fields";
import fc from "../../support/laws";
import { answersOf, expectedOf } from "./logs/writtenAnswers";
import { writing, writtenSheet, type Writing } from "./logs/writtenLog";

const today = "2026-11-22";

/** What is read once every question is answered; one answer may lead to the next question. */
function readBack(written: Writing): LogReading {
  const sheet = writtenSheet(written);
  const all = answersOf(written);
  let answers: LogAnswers = {};
  for (;;) {
    const reading = readLog(sheet, { today, rules: builtInRules, answers });
    if (reading.table === "none") return reading;
    const asked = reading.questions.filter(
      ({ about }) => about !== "places" && !(about in answers)
    );
    if (asked.length === 0) return reading;
    const more = asked.flatMap(({ about }) => (about === "places" ? [] : [[about, all[about]]]));
    answers = { ...answers, ...(Object.fromEntries(more) as LogAnswers) };
  }
}

describe("a list of sessions that is written out in any way", () => {
  it("is the same sessions when it is read in again, once what had to be asked is answered", () => {
    fc.assert(
      fc.property(writing, (written) => {
        const reading = readBack(written);
        if (reading.table !== "Sessions") throw new Error(`taken for ${reading.table}`);
        const rows = reading.rows.map(({ sheetRow: _, filledDown: __, ...row }) => row);
        expect(rows).toEqual(written.sessions.map((session) => expectedOf(session, written)));
        expect(reading.unclear).toEqual([]);
      }),
      { numRuns: 300 }
    );
  });
});

describe("whatever a sheet holds", () => {
  const value = fc.oneof(
    fc.constant(null),
    fc.constantFrom<string>(
      ...[
        "Date",
        "Client",
        "Code",
        "Start",
        "End",
        "Units",
        "Total",
        "97530",
        "97530, 97110",
        "GO",
      ],
      ...[
        "10/5/2026",
        "31/31",
        "3:00",
        "3-4pm",
        "1h",
        "$1,234",
        "October 2026",
        "Monday",
        "yes",
        "x",
      ],
      ...["Ava Moreno", "Moreno, Ava", "No show", "#N/A", '"', "=1+1", "", " ", "נועה", "🦄"]
    ),
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.double(),
    fc.integer({ min: -5, max: 100000 }),
    fc.boolean()
  );
  const format = fc.constantFrom(
    undefined,
    "m/d/yyyy",
    "h:mm AM/PM",
    "[h]:mm",
    "0.00",
    "$0.00",
    "@"
  );
  const cell: fc.Arbitrary<LogCell> = fc
    .tuple(value, format, fc.boolean())
    .map(([typed, shown, isError]) => ({
      value: typed,
      ...(shown === undefined ? {} : { format: shown }),
      ...(isError && typeof typed === "string" ? { isError: true as const } : {}),
    }));
  const sheet = fc
    .tuple(
      fc.integer({ min: 0, max: 7 }),
      fc.constantFrom("1900" as const, "1904" as const),
      fc.string()
    )
    .chain(([width, dateSystem, name]) =>
      fc
        .array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 14 })
        .map((rows): LogSheet => ({ name, rows, firstRow: 3, firstColumn: 2, dateSystem }))
    );

  it("it is read or refused without failing, and every row is accounted for", () => {
    const said = fc.record(
      {
        table: fc.constantFrom(...logTables),
        columns: fc.array(
          fc.record({
            column: fc.integer({ min: -1, max: 8 }),
            field: fc.constantFrom("none" as const, ...fieldsOf("Sessions"), ...fieldsOf("Fees")),
          })
        ),
      },
      { requiredKeys: [] }
    );
    fc.assert(
      fc.property(sheet, said, (log, options) => {
        const reading = readLog(log, { today, rules: builtInRules, ...options });
        if (reading.table === "none") return;
        const rows = [
          ...reading.rows.map(({ sheetRow }) => sheetRow),
          ...reading.skipped.map(({ row }) => row),
        ];
        expect(new Set(rows)).toEqual(new Set(log.rows.map((_, row) => row + 3)));
        const taken = reading.columns.flatMap(({ field, isFixed }) =>
          field === "none" || isFixed ? [] : [field]
        );
        expect(new Set(taken).size).toBe(taken.length);
      }),
      { numRuns: 400 }
    );
  });
});
