import { builtInRules } from "../../../billing/codes/ruleBook";
import { withSheetNames, type SheetNames } from "../../../billing/logs/bringing/sheetNames";
import type { LogSheet } from "../../../billing/logs/logSheet";
import type { ColumnMatch, FixedMatch } from "../../../billing/logs/matching/matchColumns";
import { readLog } from "../../../billing/logs/readLog";
import type { LogRow } from "../../../billing/logs/rows/logRow";
import type { LogAnswers } from "../../../billing/logs/rows/questions";
import { yearOf } from "../../../billing/time/isoDate";
import type { IsoDate } from "../../../billing/records";
import type { HerColumn } from "../../../workbook/reading/inPlace/inPlace";
import { possibleAnswers } from "../../../workbook/reading/inPlace/saidOfLog";

/** How the rows of a list are read once it is a table: by these columns and answers, and no others. */
export interface ListReading {
  /** By position in the table. */
  columns: HerColumn[];
  answers: LogAnswers;
  rows: LogRow[];
}

interface ListOptions {
  /** The list as a table. */
  sheet: LogSheet;
  /** As they were matched, their positions in the table. */
  matches: readonly ColumnMatch[];
  answers: LogAnswers;
  /** Whose the rows are that name nobody. */
  sheetNames: SheetNames;
  /** The sessions as they were previewed, from the whole sheet, with these names. */
  rows: readonly LogRow[];
  today: IsoDate;
}

/**
 * Settles what the whole column decided each time it was read: in what order dates are written,
 * whether numbers are hours. A list that grows is to be read next year as it is read today.
 * @returns why that cannot be, in a full sentence, where rows would be read otherwise
 */
export function listReading(options: ListOptions): ListReading | { why: string } {
  const columns = options.matches.map(columnOfMatch);
  const fixed = fixedOf(columns);
  const read = (answers: LogAnswers, sheet = options.sheet) =>
    withSheetNames(rowsOf(sheet, fixed, answers, options.today), options.sheetNames);
  const wanted = keyOf(options.rows);
  const answers = yearToo(options, (tried) => keyOf(read(tried)) === wanted);
  if (!answers) {
    return {
      why: "Some rows say less by themselves than with what stands around the list, such as a year in its title; write whole dates in them, or copy the log in.",
    };
  }
  if (keyOf(read(answers, upsideDown(options.sheet))) !== wanted) {
    return {
      why: "Some rows take their date, their year or their client from the row above, so that sorting the table would change them; fill them in, or copy the log in.",
    };
  }
  const settled = settledAnswers(answers, sampleOf(options, read));
  const settledRows = read(settled);
  return keyOf(settledRows) === wanted
    ? { columns, answers: settled, rows: settledRows }
    : { columns, answers, rows: [...options.rows] };
}

/** What a column of hers is once its match is remembered. */
function columnOfMatch({ field, adds, tellsStatus }: ColumnMatch): HerColumn {
  if (field !== "none") return { kind: "field", field };
  return adds || tellsStatus ? { kind: "told" } : { kind: "none" };
}

function fixedOf(columns: readonly HerColumn[]): FixedMatch[] {
  return columns.flatMap((column, position): FixedMatch[] => {
    if (column.kind === "told") return [];
    return [{ column: position, field: column.kind === "field" ? column.field : "none" }];
  });
}

function rowsOf(
  sheet: LogSheet,
  columns: readonly FixedMatch[],
  answers: LogAnswers,
  today: IsoDate
): LogRow[] {
  const rules = builtInRules;
  const reading = readLog(sheet, { table: "Sessions", columns, answers, today, rules });
  return reading.table === "Sessions" ? reading.rows : [];
}

/** With the year of the earliest day, where rows read alike only with it. */
function yearToo(
  { answers, rows }: ListOptions,
  isSame: (answers: LogAnswers) => boolean
): LogAnswers | undefined {
  if (isSame(answers)) return answers;
  const days = rows.flatMap(({ date }) => date ?? []).sort();
  const [earliest] = days;
  const withYear = earliest === undefined ? undefined : { ...answers, year: yearOf(earliest) };
  return withYear && isSame(withYear) ? withYear : undefined;
}

/** Answers to what was decided by the cells alone, and could have been decided otherwise. */
function settledAnswers(answers: LogAnswers, isSame: (answers: LogAnswers) => boolean): LogAnswers {
  const settled: LogAnswers = { ...answers };
  for (const about of Object.keys(possibleAnswers) as (keyof typeof possibleAnswers)[]) {
    if (answers[about] !== undefined) continue;
    const same = possibleAnswers[about].filter((answer) => isSame({ ...answers, [about]: answer }));
    const [only, other] = same;
    if (only !== undefined && other === undefined) Object.assign(settled, { [about]: only });
  }
  return settled;
}

/** Enough rows to tell how a list is written. */
const mostSampled = 1000;

/** Whether the first rows read as they should, by other answers. */
function sampleOf(
  { sheet, rows }: ListOptions,
  read: (answers: LogAnswers, sheet: LogSheet) => LogRow[]
): (answers: LogAnswers) => boolean {
  const sample = { ...sheet, rows: sheet.rows.slice(0, mostSampled + 1) };
  const last = sheet.firstRow + mostSampled;
  const wanted = keyOf(rows.filter(({ sheetRow }) => sheetRow <= last));
  return (answers) => keyOf(read(answers, sample)) === wanted;
}

/** The same rows under the same numbers, the last one first. */
function upsideDown(sheet: LogSheet): LogSheet {
  const [header = [], ...rows] = sheet.rows;
  const numbers = rows.map((_, position) => sheet.firstRow + 1 + position);
  return {
    ...sheet,
    rows: [header, ...rows.reverse()],
    rowNumbers: [sheet.firstRow, ...numbers.reverse()],
  };
}

/** All that rows say, whatever their order. */
function keyOf(rows: readonly LogRow[]): string {
  const inOrder = [...rows].sort(
    (one, other) =>
      one.sheetRow - other.sheetRow || (one.part?.number ?? 0) - (other.part?.number ?? 0)
  );
  return JSON.stringify(inOrder);
}
