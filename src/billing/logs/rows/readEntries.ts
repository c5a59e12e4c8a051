import type { IsoDate } from "../../records";
import { readCodes } from "../cells/readCodes";
import { readDates, type DateOptions } from "../cells/readDates";
import { readDiagnoses } from "../cells/readDiagnoses";
import { readModifiers } from "../cells/readModifiers";
import { readMoney } from "../cells/readMoney";
import { readYesNo } from "../cells/readYesNo";
import { blankOrError, typedText, unclear } from "../cells/cellText";
import { meaningOf } from "../cells/numberFormat";
import { typedNumber } from "../../charges/typedMoney";
import type { CellReading, LogCell, LogSheet } from "../logSheet";
import { fieldsOf, kindOfField, type FieldKind, type LogField } from "../matching/fields";
import { CellReader } from "./cellReader";
import type { ListedTable, LogEntry, UnclearCell } from "./logRow";
import { cellOf, type PlannedSheet } from "./plannedSheet";
import { mergedQuestions, questionAbout, type LogAnswers, type Question } from "./questions";

/** What a sheet says of clients, payers, fees, payments or providers. */
export interface EntriesOfLog {
  rows: LogEntry[];
  unclear: UnclearCell[];
  questions: Question[];
}

/** Reads the rows of a list that is no list of sessions. */
export function readEntries(
  plan: PlannedSheet,
  table: ListedTable,
  { answers, today }: { answers: LogAnswers; today: IsoDate }
): EntriesOfLog {
  const { sheet } = plan;
  const rows = plan.rows.filter(({ kind }) => kind === "session");
  const fields = (fieldsOf(table) as LogField[]).filter((field) =>
    plan.lists.some(({ columnOf }) => columnOf.has(field))
  );
  const columns = new Map<LogField, readonly CellReading<string | number>[]>();
  const questions: Question[] = [];
  const placed = rows.map((row) => ({ sheet, row }));
  for (const field of fields) {
    const cells = rows.map((row) => cellOf(sheet, row, field));
    const kind = kindOfField(table, field);
    if (kind === "money") {
      const sums = readMoney(cells, answers.decimal ? { decimal: answers.decimal } : {});
      columns.set(field, sums.cells);
      questions.push(...questionAbout("decimal", sums.question, placed, field));
    }
    if (kind !== "date") continue;
    const dates = readDates(cells, dateOptions(sheet, answers, today));
    columns.set(field, dates.cells);
    for (const question of dates.questions) {
      questions.push(...questionAbout(abouts[question.about], question, placed, field));
    }
  }
  const unclear: UnclearCell[] = [];
  const entries = rows.map((row, position): LogEntry => {
    const reader = new CellReader<LogField>(sheet, row, unclear);
    const values: LogEntry["values"] = {};
    for (const field of fields) {
      const reading = columns.get(field)?.[position];
      const kind = kindOfField(table, field) ?? "text";
      const value = reading ? reader.take(field, reading) : valueOf(reader, field, kind);
      if (value !== undefined) values[field] = value;
    }
    return { sheetRow: reader.sheetRow, values, asTyped: reader.asTyped };
  });
  return { rows: entries, unclear, questions: mergedQuestions(questions) };
}

function dateOptions(sheet: LogSheet, answers: LogAnswers, today: IsoDate): DateOptions {
  const { dateOrder, realDates, year } = answers;
  return {
    dateSystem: sheet.dateSystem,
    today,
    yearOf: { texts: [sheet.name], ...(year === undefined ? {} : { year }) },
    ...(dateOrder ? { order: dateOrder } : {}),
    ...(realDates ? { realDates } : {}),
  };
}

const abouts = { order: "dateOrder", "real dates": "realDates", year: "year" } as const;

function valueOf(
  reader: CellReader<LogField>,
  field: LogField,
  kind: FieldKind
): LogEntry["values"][LogField] {
  switch (kind) {
    case "name":
      return peopleOfOurs.has(field) ? reader.name(field) : reader.text(field);
    case "share":
      return reader.read(field, readShare);
    case "count":
      return reader.read(field, readCount);
    case "yes or no":
      return reader.read(field, readYesNo);
    case "procedures":
      return reader.read(field, readOneCode);
    case "diagnoses":
      return reader.read(field, readDiagnoses);
    case "modifiers":
      return reader.read(field, readModifiers);
    default:
      return reader.text(field);
  }
}

/** Names by which rows of the practice's tables find each other; a guardian's cell may name two. */
const peopleOfOurs: ReadonlySet<LogField> = new Set<LogField>([
  ...(["Client", "First name", "Last name", "Provider", "Supervisor"] as const),
]);

/** A fee is for one code. */
function readOneCode(cell: LogCell): CellReading<string> {
  const reading = readCodes(cell);
  if (reading.kind !== "read") return reading;
  const [only, second] = reading.value;
  if (!only || second) return unclear(cell, "it names several codes");
  return { kind: "read", value: only.code };
}

/** A whole number that is not negative. */
function readCount(cell: LogCell): CellReading<number> {
  const reading = blankOrError(cell);
  if (reading) return reading;
  const number = numberIn(cell);
  return number !== undefined && Number.isInteger(number) && number >= 0
    ? { kind: "read", value: number }
    : unclear(cell, "it is not a whole number");
}

/** `20%`, 20 and 0.2 are all one fifth. */
function readShare(cell: LogCell): CellReading<number> {
  const reading = blankOrError(cell);
  if (reading) return reading;
  const text = typedText(cell);
  const number = typeof cell.value === "number" ? cell.value : typedNumber(text.replace("%", ""));
  if (number === undefined || number < 0 || number > 100) {
    return unclear(cell, "it is not a percentage");
  }
  return { kind: "read", value: text.endsWith("%") || number > 1 ? number / 100 : number };
}

function numberIn(cell: LogCell): number | undefined {
  if (typeof cell.value === "number")
    return meaningOf(cell.format) === "plain" ? cell.value : undefined;
  return typedNumber(typedText(cell));
}
