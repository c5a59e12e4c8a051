import type { LogHabit } from "../../billing/logs/bringing/logHabit";
import type { NameAnswer } from "../../billing/logs/bringing/names";
import { answersAsked, aroundChosen } from "../../billing/logs/bringing/aroundWishes";
import { rememberedOf, type RememberedLog } from "../../billing/logs/bringing/rememberedOf";
import {
  sheetNamesOf,
  withSheetNames,
  type SheetNames,
} from "../../billing/logs/bringing/sheetNames";
import type { LogSheet } from "../../billing/logs/logSheet";
import type { FixedMatch } from "../../billing/logs/matching/matchColumns";
import {
  readLogs,
  type LogReading,
  type LogsReading,
  type ReadLogsOptions,
} from "../../billing/logs/readLog";
import type { LogAnswers } from "../../billing/logs/rows/questions";
import { ruleBookOf } from "../../billing/codes/ruleBook";
import type { PracticeRecords } from "../../billing/records";
import type { Moment } from "../moment";
import type { LogWishes } from "./wishes";

/** A log as it is understood, by what she says now and what is remembered. */
export interface ReadLog {
  sheet: LogSheet;
  /** Its rows with the names of their sheet. */
  reading: LogReading;
  remembered: RememberedLog;
  /** Whose its rows are that name nobody. */
  sheetNames: SheetNames;
}

export interface ReadLogs {
  logs: ReadLog[];
  questions: LogsReading["questions"];
  /** With those that are remembered and were asked for. */
  answers: LogAnswers;
  rememberedNames: NameAnswer[];
}

/** Reads logs by what she says of them now and, around that, by what is remembered of each. */
export function readOpened(
  sheets: readonly LogSheet[],
  habits: readonly LogHabit[],
  records: Pick<PracticeRecords, "codeRules" | "pairRules">,
  wishes: LogWishes & { moment: Moment }
): ReadLogs {
  const remembered = sheets.map((sheet) => rememberedOf(sheet, habits));
  const said = sheets.map(
    (sheet, at) => [sheet.name, saidOf(sheet, remembered[at], wishes)] as const
  );
  const read = readAnswering(sheets, {
    sheets: Object.fromEntries(said),
    said: wishes.answers ?? {},
    remembered: new Map(sheets.map(({ name }, at) => [name, remembered[at]?.answers ?? {}])),
    today: wishes.moment.today,
    rules: ruleBookOf(records.codeRules, records.pairRules),
  });
  const logs = sheets.flatMap((sheet, at): ReadLog[] => {
    const [reading, ofLog] = [read.sheets[at], remembered[at]];
    if (!reading || !ofLog) return [];
    const wish = wishes.logs?.[sheet.name]?.sheetNames;
    const sheetNames = sheetNamesOf(reading, wish, ofLog.sheetNames);
    const named =
      reading.table === "Sessions"
        ? { ...reading, rows: withSheetNames(reading.rows, sheetNames) }
        : reading;
    return [{ sheet, reading: named, remembered: ofLog, sheetNames }];
  });
  return {
    ...{ logs, questions: read.questions, answers: read.answers },
    rememberedNames: remembered.flatMap(({ names }) => names),
  };
}

/** What is asked is answered by what was answered before; one answer may lead to the next question. */
function readAnswering(
  sheets: readonly LogSheet[],
  options: Omit<ReadLogsOptions, "answers"> & {
    said: LogAnswers;
    remembered: ReadonlyMap<string, LogAnswers>;
  }
): LogsReading & { answers: LogAnswers } {
  const { said, remembered, ...reading } = options;
  let answers = said;
  for (;;) {
    const read = readLogs(sheets, { ...reading, answers });
    const next = withAnswers(answersAsked(read.questions, remembered), answers);
    if (countOf(next) === countOf(answers)) return { ...read, answers };
    answers = next;
  }
}

function countOf({ places = {}, ...answers }: LogAnswers): number {
  return Object.keys(answers).length + Object.keys(places).length;
}

function saidOf(
  { name }: LogSheet,
  remembered: RememberedLog | undefined,
  { logs = {} }: LogWishes
): { table?: RememberedLog["table"]; columns?: readonly FixedMatch[] } {
  const said = logs[name];
  const table = said?.table ?? remembered?.table;
  const columns = aroundChosen(remembered?.columns ?? [], said?.columns ?? []);
  return { ...(table ? { table } : {}), ...(columns.length > 0 ? { columns } : {}) };
}

/** What she answers now goes before what is remembered. */
function withAnswers(known: LogAnswers, now: LogAnswers): LogAnswers {
  const places = { ...known.places, ...now.places };
  return { ...known, ...now, ...(Object.keys(places).length > 0 ? { places } : {}) };
}
