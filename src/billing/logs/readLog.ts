import type { RuleBook } from "../codes/ruleBook";
import type { IsoDate } from "../records";
import type { LogSheet } from "./logSheet";
import type { LogTable } from "./matching/fields";
import type { ColumnMatch, FixedMatch } from "./matching/matchColumns";
import type { ListedTable, LogEntry, LogRow, SkippedRow, UnclearCell } from "./rows/logRow";
import { planLog, type LogPlan } from "./rows/planLog";
import { mergedQuestions, type LogAnswers, type Question } from "./rows/questions";
import { readEntries } from "./rows/readEntries";
import { readSessions } from "./rows/readSessions";
import { clientsOfTabs, providerOfTab } from "./rows/namesOfTabs";

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
 * Understands several sheets of one workbook, a tab a month, a therapist or a client: as `readLog`, but what a
 * column leaves open is decided over all sheets of sessions, and asked once.
 */
export function readLogs(sheets: readonly LogSheet[], options: ReadLogsOptions): LogsReading {
  const { rules, today, answers = {} } = options;
  const planned = (sheet: LogSheet, ofClient?: string) => {
    const said = options.sheets?.[sheet.name];
    const table = said?.table ?? (ofClient === undefined ? undefined : ("Sessions" as const));
    return planLog(sheet, {
      rules,
      today,
      fixed: said?.columns ?? [],
      ...(table ? { table } : {}),
    });
  };
  const found = sheets.map((sheet) => ({ sheet, plan: planned(sheet) }));
  const clientHints = clientsOfTabs(found);
  const plans = found.map(({ sheet, plan }) => {
    const hint = clientHints.get(sheet);
    if (hint === undefined || plan.table !== "none") return plan;
    const ofTab = planned(sheet, hint);
    return ofTab.table === "none" ? ofTab : { ...ofTab, confidence: ofNames };
  });
  const ofSessions = plans.filter((plan): plan is LogPlan => plan.table === "Sessions");
  const sessions = readSessions(ofSessions, { answers, today });
  const readings = plans.map((plan): LogReading => {
    if (plan.table === "none") return { table: "none", why: plan.why, columns: plan.columns };
    const { table, confidence, columns, skipped } = plan;
    const common = { confidence, columns, skipped };
    if (table !== "Sessions") {
      return { table, ...common, ...readEntries(plan, table, { answers, today }) };
    }
    const index = ofSessions.indexOf(plan);
    const { rows, unclear } = sessions.sheets[index] ?? { rows: [], unclear: [] };
    const questions = ofSheet(sessions.questions, plan.sheet.name);
    const client = clientHints.get(plan.sheet);
    const provider = client === undefined ? providerOfTab(plan, ofSessions) : undefined;
    return {
      table,
      ...common,
      rows,
      unclear,
      questions,
      ...(provider === undefined ? {} : { providerHint: provider }),
      ...(client === undefined ? {} : { clientHint: client }),
    };
  });
  const others = readings.flatMap((reading) =>
    reading.table === "none" || reading.table === "Sessions" ? [] : reading.questions
  );
  return { sheets: readings, questions: mergedQuestions([...sessions.questions, ...others]) };
}

/** How sure it is that sheets whose names say whose they are list sessions. */
const ofNames = 0.5;

function ofSheet(questions: readonly Question[], sheet: string): Question[] {
  return questions
    .map((question) => ({
      ...question,
      places: question.places.filter((place) => place.sheet === sheet),
    }))
    .filter(({ places }) => places.length > 0);
}
