import { RefusedRequest } from "../refusedRequest";
import type { LogAnswers, Question } from "./logs";

type Chosen = Exclude<keyof LogAnswers, "year" | "places">;

/** Every answer as it is typed after `--answer`, before and behind the `=`. */
const choices = {
  dateOrder: {
    name: "date-order",
    values: { "month-first": "month first", "day-first": "day first" },
  },
  realDates: {
    name: "real-dates",
    values: { "as-shown": "as shown", "turned-around": "turned around" },
  },
  openHours: { name: "open-hours", values: { "as-typed": "as typed", afternoon: "afternoon" } },
  durationUnit: { name: "durations", values: { minutes: "minutes", hours: "hours" } },
  decimal: { name: "decimal", values: { point: "point", comma: "comma" } },
} as const satisfies {
  [About in Chosen]: { name: string; values: Record<string, NonNullable<LogAnswers[About]>> };
};

const examples = [
  ...Object.values(choices).flatMap(({ name, values }) =>
    Object.keys(values).map((value) => `${name}=${value}`)
  ),
  "year=2026",
  '"place:Clinic=11"',
];

/**
 * Reads what was typed after each `--answer`.
 * @throws RefusedRequest in one sentence
 */
export function readAnswers(words: readonly string[]): LogAnswers {
  return words.reduce<LogAnswers>((answers, word) => {
    const answer = answerOf(word);
    if (!answer) {
      throw new RefusedRequest(
        `--answer ${word} is no answer; write one of ${examples.join(", ")}.`
      );
    }
    const places = { ...answers.places, ...answer.places };
    const all = { ...answers, ...answer };
    return Object.keys(places).length > 0 ? { ...all, places } : all;
  }, {});
}

function answerOf(word: string): LogAnswers | undefined {
  const at = word.lastIndexOf("=");
  if (at < 0) return undefined;
  const [name, value] = [word.slice(0, at).trim(), word.slice(at + 1).trim()];
  const place = /^place:(.+)$/i.exec(name)?.[1]?.trim();
  if (place !== undefined) {
    const isMeant = /^\d{1,2}$/.test(value) || value.toLowerCase() === "as-typed";
    return isMeant ? { places: { [place]: value.toLowerCase().padStart(2, "0") } } : undefined;
  }
  if (name.toLowerCase() === "year") {
    return /^(?:19|20)\d\d$/.test(value) ? { year: Number(value) } : undefined;
  }
  for (const [about, choice] of Object.entries(choices)) {
    if (choice.name !== name.toLowerCase()) continue;
    const values: Readonly<Record<string, string>> = choice.values;
    const meant = values[value.toLowerCase()];
    return meant === undefined ? undefined : { [about]: meant };
  }
  return undefined;
}

const mostRowsShown = 5;

/** A question with its answers and, for each, exactly what to type. */
export function questionLines(question: Question): string[] {
  const { about, places, answers } = question;
  const lines = answers.map(
    ({ answer, words }) => `  ${words}: --answer ${typed(question, answer)}`
  );
  const other =
    about === "places"
      ? [`  another place: its two digits, as in --answer ${typed(question, "12")}`]
      : [];
  return [`${question.question} (${places.map(whereOf).join("; ")})`, ...lines, ...other];
}

function typed({ about, word = "" }: Question, answer: string | number): string {
  if (about === "year") return `year=${answer}`;
  if (about === "places") return `"place:${word}=${answer}"`;
  const { name, values } = choices[about];
  const [value = answer] = Object.entries(values).find(([, meant]) => meant === answer) ?? [];
  return `${name}=${value}`;
}

function whereOf({ sheet, header, rows }: Question["places"][number]): string {
  const shown = rows.slice(0, mostRowsShown).join(", ");
  const more = rows.length > mostRowsShown ? ` and ${rows.length - mostRowsShown} more` : "";
  const column = header === "" ? "" : `, column ${header}`;
  return `${sheet}${column}, ${rows.length === 1 ? "row" : "rows"} ${shown}${more}`;
}
