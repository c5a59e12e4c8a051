import { rowNumberOf, type LogSheet } from "../logSheet";
import type { LogField } from "../matching/fields";
import { headerOf, type PlannedRow } from "./plannedSheet";
import type { ColumnQuestion } from "../cells/columnQuestion";
import type { DecimalSign } from "../cells/moneyText";
import type { DateOrder } from "../cells/dateOrder";
import type { OpenHours } from "../cells/readTime";
import type { DurationUnit } from "../cells/readDurations";
import type { RealDates } from "../cells/turnedDates";

/** What she has said of a log; each belongs to the question of the same name. */
export interface LogAnswers {
  /** What stands first in a date of numbers. */
  dateOrder?: DateOrder;
  /** Whether real dates are what they show. */
  realDates?: RealDates;
  /** The year of the earliest day that does not say its own. */
  year?: number;
  /** Whether `3:15` is in the afternoon. */
  openHours?: OpenHours;
  /** Whether a bare number is minutes or hours. */
  durationUnit?: DurationUnit;
  /** What stands before the cents. */
  decimal?: DecimalSign;
  /** The place of service, two digits, of each of her own words for a place; or `as-typed`. */
  places?: Readonly<Record<string, string>>;
}

/** What only she can say of a log; until then its cells stay unclear. */
export interface Question {
  about: keyof LogAnswers;
  /** Her word, where the answer goes under it into `places`. */
  word?: string;
  /** In plain words, with a cell of hers. */
  question: string;
  /** What she may answer, the likeliest first; `answer` goes into `LogAnswers` under `about`. */
  answers: readonly { answer: string | number; words: string }[];
  places: QuestionPlace[];
}

/** Where cells stand that wait for an answer. */
export interface QuestionPlace {
  sheet: string;
  /** "" where nothing heads the column. */
  header: string;
  /** As Excel numbers them. */
  rows: number[];
}

/** One question of each kind, and of each word for a place: the first, with the places of all. */
export function mergedQuestions(questions: readonly Question[]): Question[] {
  const merged = new Map<string, Question>();
  for (const question of questions) {
    const key = `${question.about} ${question.word ?? ""}`;
    const known = merged.get(key) ?? { ...question, places: [] };
    const places = [...known.places, ...question.places].filter(({ rows }) => rows.length > 0);
    merged.set(key, { ...known, places });
  }
  return [...merged.values()];
}

/** A session before it is read: its row on its sheet. */
export interface SessionOfLog {
  sheet: LogSheet;
  row: PlannedRow;
}

/** A question about the cells of a field, one for each of `rows`. */
export function questionAbout(
  about: Question["about"],
  asked: ColumnQuestion<string | number> | undefined,
  rows: readonly SessionOfLog[],
  field: LogField
): Question[] {
  if (!asked) return [];
  const { question, answers, cells } = asked;
  const places = placesOf(
    cells.map((position) => {
      const row = rows[position];
      return row && { ...row, header: headerOf(row.row, field) };
    })
  );
  return [{ about, question, answers, places }];
}

/** Where rows stand, by sheet and header. */
export function placesOf(
  rows: readonly ((SessionOfLog & { header: string }) | undefined)[]
): QuestionPlace[] {
  const places = new Map<string, QuestionPlace>();
  for (const each of rows) {
    if (!each) continue;
    const { sheet, row, header } = each;
    const key = `${sheet.name}|${header}`;
    const place = places.get(key) ?? { sheet: sheet.name, header, rows: [] };
    place.rows.push(rowNumberOf(sheet, row.row));
    places.set(key, place);
  }
  return [...places.values()];
}
