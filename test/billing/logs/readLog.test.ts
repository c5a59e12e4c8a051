import { builtInRules } from "../../../src/billing/codes/ruleBook";
import { readLog, type LogReading } from "../../../src/billing/logs/readLog";
import { cells } from "./logs/cells";
import { dates } from "./logs/dates";
import { exports } from "./logs/exports";
import { languages } from "./logs/languages";
import { layouts } from "./logs/layouts";
import { lineOf, type LogExample } from "./logs/logExample";

const today = "2026-11-22";
const examples: LogExample[] = [...layouts, ...dates, ...cells, ...languages, ...exports];

type Sessions = Extract<LogReading, { table: "Sessions" }>;

function sessionsOf({ sheet, answers }: Pick<LogExample, "sheet" | "answers">): Sessions {
  const reading = readLog(sheet, { today, rules: builtInRules, ...(answers ? { answers } : {}) });
  if (reading.table !== "Sessions") throw new Error(`taken for ${reading.table}`);
  return reading;
}

const linesIn = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

describe("a log of her own", () => {
  it("is kept in at least 25 ways here", () => {
    expect(new Set(examples.map(({ habit }) => habit)).size).toBeGreaterThanOrEqual(25);
  });

  it.each(examples.map((example) => [example.habit, example] as const))("%s", (_, example) => {
    const reading = sessionsOf(example);
    expect(reading.rows.map(lineOf)).toEqual(linesIn(example.sessions));
    const said = reading.unclear.map(({ row, text }) => [row, text]);
    expect(said).toEqual(example.unclear ?? []);
    const skipped = reading.skipped.filter(
      ({ kind, reason }) => kind !== "blank" && reason !== "the header"
    );
    expect(Object.fromEntries(skipped.map(({ row, kind }) => [row, kind]))).toEqual(
      example.skipped ?? {}
    );
    expect(reading.questions).toEqual([]);
  });

  it.each(examples.filter(({ asks }) => asks).map((example) => [example.habit, example] as const))(
    "asks before it takes anything for granted: %s",
    (_, { sheet, asks = [] }) => {
      const reading = sessionsOf({ sheet });
      expect(reading.questions.map(({ about }) => about)).toEqual(asks);
      expect(reading.questions.every(({ places }) => places.length > 0)).toBe(true);
      expect(reading.unclear.length).toBeGreaterThan(0);
    }
  );

  it.each(examples.map((example) => [example.habit, example] as const))(
    "has no row that is not accounted for: %s",
    (_, example) => {
      const { rows, skipped } = sessionsOf(example);
      const accounted = new Set([
        ...rows.map(({ sheetRow }) => sheetRow),
        ...skipped.map(({ row }) => row),
      ]);
      const { firstRow, rows: all } = example.sheet;
      expect([...accounted].sort((one, other) => one - other)).toEqual(
        all.map((__, row) => firstRow + row)
      );
    }
  );
});
