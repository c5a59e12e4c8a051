import type { LogAnswers, Question } from "../../../../src/billing/logs/rows/questions";
import type { NameAnswer } from "../../../../src/billing/logs/bringing/names";
import type { BroughtLogs } from "../../../../src/workflows/logs/broughtLogs";
import type { LogsAhead } from "../../../../src/workflows/logs/logsAhead";
import type { LogSources } from "../../../../src/workflows/logs/wishes";
import { readAnswers } from "../../../../src/workbench/terminal/adopt/answers";
import type * as terminal from "../../../../src/workbench/terminal/adopt/logs";

/** Fails to compile where the terminal program says a shape of the add-in's in another way. */
const asTheTerminalReads = {
  ahead: (ahead: LogsAhead): terminal.LogsAhead => ahead,
  brought: (brought: BroughtLogs): terminal.BroughtLogs => brought,
  question: (question: Question): terminal.Question => question,
};
const asTheAddinReads = {
  answers: (answers: terminal.LogAnswers): LogAnswers => answers,
  name: (name: terminal.NameAnswer): NameAnswer => name,
  sources: (sources: terminal.LogSources): LogSources => sources,
};

test("the terminal program and the add-in speak of the same", () => {
  const both: (keyof LogAnswers)[] & (keyof terminal.LogAnswers)[] = ["year", "places"];
  expect(both).toHaveLength(2);
  expect(Object.keys({ ...asTheTerminalReads, ...asTheAddinReads })).toHaveLength(6);
});

test("every kind of answer can be typed", () => {
  const answered: Required<LogAnswers> = {
    ...{ dateOrder: "day first", realDates: "turned around", year: 2026 },
    ...{
      openHours: "afternoon",
      durationUnit: "hours",
      decimal: "comma",
      places: { clinic: "49" },
    },
  };
  const words = ["date-order=day-first", "real-dates=turned-around", "year=2026"];
  words.push("open-hours=afternoon", "durations=hours", "decimal=comma", "place:clinic=49");
  expect(readAnswers(words)).toEqual(answered);
});
