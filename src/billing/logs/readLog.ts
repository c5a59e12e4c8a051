import type { RuleBook } from "../codes/ruleBook";
import type { IsoDate } from "../records";
import { monthWord } from "./cells/dateWords";
import { periodInText } from "./cells/periodInText";
import type { LogSheet } from "./logSheet";
import type { LogTable } from "./matching/fields";
import type { ColumnMatch, FixedMatch } from "./matching/matchColumns";
import type { ListedTable, LogEntry, LogRow, SkippedRow, UnclearCell } from "./rows/logRow";
import { planLog, type LogPlan } from "./rows/planLog";
import { mergedQuestions, type LogAnswers, type Question } from "./rows/questions";
import { readEntries } from "./rows/readEntries";
import { readSessions } from "./rows/readSessions";

export interface ReadLogOptions {
  /** What the sheet lists, where she said it; else it is told from the columns. */
  table?: LogTable;
  /** Columns that she gave to a field, or to none; the others are matched around them. */
  columns?: readonly FixedMatch[];
  /** What she answered to the questions of an earlier reading. */
  answers?: LogAnswers;
  today: IsoDate;
  rules: RuleBook;
}

/** What every log has in common, whatever it lists. */
interface ReadSheet {
  /** How sure it is that the sheet lists this, 0 to 1. */
  confidence: number;
  columns: ColumnMatch[];
  /** Every row that is not in `rows`, with why. */
  skipped: SkippedRow[];
  /** Cells of `rows` that were not understood, in order. */
  unclear: UnclearCell[];
  /** What only she can say; their cells are unclear until then. */
  questions: Question[];
  /** Who treated, where no column says it and the sheet's name may. */
  providerHint?: string;
  /** Who was treated, where no column says it and the sheet's name may. */
  clientHint?: string;
}

/** A sheet of somebody's log as it is understood. */
export type LogReading =
  | (ReadSheet & { table: "Sessions"; rows: LogRow[] })
  | (ReadSheet & { table: ListedTable; rows: LogEntry[] })
  /** It is no log; `columns` are what they would be as sessions. */
  | { table: "none"; why: string; columns: ColumnMatch[] };

/** Several sheets, and what only she can say of them together. */
export interface LogsReading {
  sheets: LogReading[];
  questions: Question[];
}

export interface ReadLogsOptions extends Pick<ReadLogOptions, "answers" | "today" | "rules"> {
  /** By the sheet's name; what she said of a sheet. */
  sheets?: Readonly<Record<string, Pick<ReadLogOptions, "table" | "columns">>>;
}

/**
 * Understands one sheet of somebody's own log: where its lists are, what their columns mean, which
 * rows are sessions, and what the cells say. Nothing is guessed: a cell that is not understood is
 * absent from its row and told of under `unclear`. Never throws, whatever the sheet holds.
 */
export function readLog(sheet: LogSheet, options: ReadLogOptions): LogReading {
  const { table, columns, ...shared } = options;
  const ofSheet = { ...(table ? { table } : {}), ...(columns ? { columns } : {}) };
  const { sheets } = readLogs([sheet], { ...shared, sheets: { [sheet.name]: ofSheet } });
  return sheets[0] ?? { table: "none", why: "there is no list on it", columns: [] };
}

/**
 * Understands several sheets of one workbook, a tab a month or a therapist: as `readLog`, but what a
 * column leaves open is decided over all sheets of sessions, and asked once.
 */
export function readLogs(sheets: readonly LogSheet[], options: ReadLogsOptions): LogsReading {
  const { rules, today, answers = {} } = options;
  const plans = sheets.map((sheet) => {
    const said = options.sheets?.[sheet.name];
    const fixed = said?.columns ?? [];
    return planLog(sheet, { rules, today, fixed, ...(said?.table ? { table: said.table } : {}) });
  });
  const ofSessions = plans.filter((plan): plan is LogPlan => plan.table === "Sessions");
  const sessions = readSessions(ofSessions, { answers, today });
  const readings = plans.map((plan): LogReading => {
    if (plan.table === "none") return plan;
    const { table, confidence, columns, skipped } = plan;
    const common = { confidence, columns, skipped };
    if (table !== "Sessions") {
      return { table, ...common, ...readEntries(plan, table, { answers, today }) };
    }
    const index = ofSessions.indexOf(plan);
    const { rows, unclear } = sessions.sheets[index] ?? { rows: [], unclear: [] };
    const questions = ofSheet(sessions.questions, plan.sheet.name);
    const hint = providerHint(plan, ofSessions);
    return {
      table,
      ...common,
      rows,
      unclear,
      questions,
      ...(hint === undefined ? {} : { providerHint: hint }),
    };
  });
  const others = readings.flatMap((reading) =>
    reading.table === "none" || reading.table === "Sessions" ? [] : reading.questions
  );
  return { sheets: readings, questions: mergedQuestions([...sessions.questions, ...others]) };
}

function ofSheet(questions: readonly Question[], sheet: string): Question[] {
  return questions
    .map((question) => ({
      ...question,
      places: question.places.filter((place) => place.sheet === sheet),
    }))
    .filter(({ places }) => places.length > 0);
}

const generalName =
  /^(?:sheet|table|tabelle|hoja|feuil|feuille|planilha|folha|log|logs|sessions?|data|billing|main|all|notes?|clients?|template|summary|totals?)\b/i;

/** A tab a therapist: the sheet's name, where it is a name and no month. */
function providerHint({ sheet, columns }: LogPlan, tabs: readonly LogPlan[]): string | undefined {
  const name = sheet.name.trim();
  const isName = /^\p{L}[\p{L}\p{M}\s.'-]+$/u.test(name) && !generalName.test(name);
  const hasColumn = columns.some(({ field }) => field === "Provider");
  if (!isName || hasColumn || tabs.length < 2) return undefined;
  const { month } = periodInText(name);
  if (month === undefined) return name;
  // Mar and Set are people as well: among tabs that are no months they are somebody.
  const months = tabs.filter((tab) => periodInText(tab.sheet.name).month !== undefined);
  const isEnglish = monthWord(month).toLowerCase().startsWith(name.toLowerCase());
  return isEnglish || months.length * 2 > tabs.length ? undefined : name;
}
