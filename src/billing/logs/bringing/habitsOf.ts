import type { LogTable } from "../matching/fields";
import type { ColumnMatch } from "../matching/matchColumns";
import type { LogReading } from "../readLog";
import type { LogAnswers } from "../rows/questions";
import { keyOfHeader } from "./headersOfLog";
import type { LogHabit } from "./logHabit";
import type { NameAnswer } from "./names";
import type { SheetNames } from "./sheetNames";
import { nameKeyOf } from "./newNames";
import { answersToRemember } from "./rememberedOf";

/** A row to be added to table LogHabits. */
export type NewHabit = Pick<LogHabit, "log" | "about" | "hers" | "meaning">;

export interface HabitsOfOptions {
  /** The log's sheet, or the name of its text file. */
  log: string;
  /** As it was brought. */
  reading: LogReading;
  /** What she answered, and what was remembered and used. */
  answers?: LogAnswers;
  /** What she said of names that are in this log. */
  names?: readonly NameAnswer[];
  /** What she said of whose the whole sheet is. */
  sheetNames?: SheetNames;
  /** Table LogHabits; where it says otherwise what is said now comes below and holds. */
  before: readonly LogHabit[];
}

/**
 * What is to be remembered of a log once it was brought, for the next time and for logs written
 * alike. A header is remembered as it is typed; it is never a formula.
 */
export function habitsOf(options: HabitsOfOptions): NewHabit[] {
  const { log, reading, answers = {}, names = [], sheetNames = {}, before } = options;
  if (reading.table === "none") return [];
  const said: NewHabit[] = [
    { log, about: "Table", hers: "", meaning: reading.table satisfies LogTable },
    ...columnHabits(log, reading.columns),
    ...answersToRemember.flatMap((about): NewHabit[] => {
      const meaning = answers[about];
      return meaning === undefined ? [] : [{ log, about: "Answer", hers: about, meaning }];
    }),
    ...Object.entries(answers.places ?? {}).map(([hers, meaning]): NewHabit => ({
      log,
      about: "Place",
      hers,
      meaning,
    })),
    ...names
      .filter(({ does, kind, typed, as }) => {
        return does !== "leave" && as !== "" && nameKeyOf(kind, typed) !== nameKeyOf(kind, as);
      })
      .map(({ kind, typed, as }): NewHabit => ({ log, about: kind, hers: typed, meaning: as })),
    ...(["client", "provider"] as const).flatMap((field): NewHabit[] => {
      const name = sheetNames[field];
      const about = field === "client" ? "Client" : "Provider";
      return name === undefined ? [] : [{ log, about, hers: "", meaning: name || "none" }];
    }),
  ];
  const known = new Map(before.map((habit) => [keyOf(habit), habit.meaning]));
  return said.filter((habit) => {
    const isKnown = known.get(keyOf(habit)) === habit.meaning;
    known.set(keyOf(habit), habit.meaning);
    return !isKnown;
  });
}

/** Columns with a field, or that she gave to none, whose header tells them from all others. */
function columnHabits(log: string, columns: readonly ColumnMatch[]): NewHabit[] {
  const count = new Map<string, number>();
  for (const { header } of columns) {
    count.set(keyOfHeader(header), (count.get(keyOfHeader(header)) ?? 0) + 1);
  }
  return columns.flatMap(({ header, field, isFixed, alsoDate, adds, tellsStatus }): NewHabit[] => {
    const key = keyOfHeader(header);
    if (key === "" || count.get(key) !== 1) return [];
    // What such a column is besides, only its cells tell each time anew.
    if (alsoDate || adds || tellsStatus) return [];
    if (field === "none" && !isFixed) return [];
    return [{ log, about: "Column", hers: header, meaning: field }];
  });
}

function keyOf({ log, about, hers }: NewHabit): string {
  const isColumn = about === "Column";
  return [log, about, isColumn ? keyOfHeader(hers) : hers].join("\n");
}
