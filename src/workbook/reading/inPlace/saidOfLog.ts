import type { LogHabit } from "../../../billing/logs/bringing/logHabit";
import { nameKinds, type NameAnswer } from "../../../billing/logs/bringing/names";
import type { SheetNames } from "../../../billing/logs/bringing/sheetNames";
import { dateOrders } from "../../../billing/logs/cells/dateOrder";
import { realDateAnswers } from "../../../billing/logs/cells/turnedDates";
import type { LogAnswers } from "../../../billing/logs/rows/questions";

/** What can be answered in words; anything else is as if it were not said. */
export const possibleAnswers = {
  dateOrder: dateOrders,
  realDates: realDateAnswers,
  openHours: ["as typed", "afternoon"],
  durationUnit: ["minutes", "hours"],
  decimal: ["point", "comma"],
} as const satisfies { [About in keyof LogAnswers]?: readonly LogAnswers[About][] };

/** What she answered of a log, as its habits have it. */
export function answersOf(habits: readonly LogHabit[]): LogAnswers {
  const answers: LogAnswers = {};
  const places: Record<string, string> = {};
  for (const { about, hers, meaning } of habits) {
    if (about === "Place") places[hers] = meaning;
    if (about === "Answer") Object.assign(answers, answerOf(hers, meaning));
  }
  return Object.keys(places).length > 0 ? { ...answers, places } : answers;
}

function answerOf(asked: string, answer: string): LogAnswers {
  if (asked === "year") return /^\d{4}$/.test(answer) ? { year: Number(answer) } : {};
  const words: Readonly<Record<string, readonly string[]>> = possibleAnswers;
  return words[asked]?.includes(answer) ? { [asked]: answer } : {};
}

/** What she said of the names of a log. */
export function namesOf(habits: readonly LogHabit[]): NameAnswer[] {
  return habits.flatMap(({ about, hers, meaning }): NameAnswer[] => {
    const kind = nameKinds.find((each) => each === about);
    return kind && hers !== "" && meaning !== ""
      ? [{ kind, typed: hers, does: "same", as: meaning }]
      : [];
  });
}

/** Whose the whole sheet is, which is remembered as what is meant by a blank. */
export function sheetNamesOf(habits: readonly LogHabit[]): SheetNames {
  const names: SheetNames = {};
  for (const { about, hers, meaning } of habits) {
    if (hers !== "" || meaning === "" || meaning === "none") continue;
    if (about === "Client") names.client = meaning;
    if (about === "Provider") names.provider = meaning;
  }
  return names;
}
