import type { SheetNames } from "../../../billing/logs/bringing/sheetNames";
import type { LogField, LogTable } from "../../../billing/logs/matching/fields";
import type { Question } from "../../../billing/logs/rows/questions";
import type { LogWish, LogWishes } from "../../../workflows/logs/wishes";

/** The same wishes, but that these logs list that table; what their columns are is found anew. */
export function withTable(wishes: LogWishes, logs: readonly string[], table: LogTable): LogWishes {
  return changed(wishes, logs, () => ({ table }));
}

/** The same wishes, but that a column of these logs is that field; absent: as it is found. */
export function withColumn(
  wishes: LogWishes,
  logs: readonly string[],
  column: number,
  field: LogField | "none" | undefined
): LogWishes {
  return changed(wishes, logs, ({ columns = [], ...rest }) => {
    // A field is one column only: what she gives it last holds.
    const others = columns.filter(
      (each) => each.column !== column && (field === "none" || each.field !== field)
    );
    return { ...rest, columns: field === undefined ? others : [...others, { column, field }] };
  });
}

/** The same wishes, but whose all sessions of these logs are; "": nobody's. */
export function withSheetNames(
  wishes: LogWishes,
  logs: readonly string[],
  said: SheetNames
): LogWishes {
  return changed(wishes, logs, (of) => ({ ...of, sheetNames: { ...of.sheetNames, ...said } }));
}

function changed(
  wishes: LogWishes,
  logs: readonly string[],
  change: (of: LogWish) => LogWish
): LogWishes {
  const entries = logs.map((log) => [log, change(wishes.logs?.[log] ?? {})] as const);
  return { ...wishes, logs: { ...wishes.logs, ...Object.fromEntries(entries) } };
}

/** What she answered to a question; undefined where she has not. */
export function answerTo(
  wishes: LogWishes,
  { about, word }: Question
): string | number | undefined {
  const answers = wishes.answers ?? {};
  if (about === "places") return word === undefined ? undefined : answers.places?.[word];
  return answers[about];
}

/** The same wishes with her answer, which is one of the question's own. */
export function withAnswer(
  wishes: LogWishes,
  { about, word }: Question,
  answer: string | number
): LogWishes {
  const answers = wishes.answers ?? {};
  const said =
    about === "places" && word !== undefined
      ? { places: { ...answers.places, [word]: String(answer) } }
      : { [about]: answer };
  return { ...wishes, answers: { ...answers, ...said } };
}
