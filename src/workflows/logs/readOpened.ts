import type { LogHabit } from "../../billing/logs/bringing/logHabit";
import type { NameAnswer } from "../../billing/logs/bringing/names";
import {
  aroundChosen,
  rememberedOf,
  type RememberedLog,
} from "../../billing/logs/bringing/rememberedOf";
import type { LogSheet } from "../../billing/logs/logSheet";
import type { FixedMatch } from "../../billing/logs/matching/matchColumns";
import { readLogs, type LogReading, type LogsReading } from "../../billing/logs/readLog";
import type { LogAnswers } from "../../billing/logs/rows/questions";
import { ruleBookOf } from "../../billing/codes/ruleBook";
import type { PracticeRecords } from "../../billing/records";
import type { Moment } from "../moment";
import type { LogWishes } from "./wishes";

/** A log as it is understood, by what she says now and what is remembered. */
export interface ReadLog {
  sheet: LogSheet;
  reading: LogReading;
  remembered: RememberedLog;
}

export interface ReadLogs {
  logs: ReadLog[];
  questions: LogsReading["questions"];
  /** With those that are remembered. */
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
  const answers = answersOf(remembered, wishes.answers ?? {});
  const said = sheets.map(
    (sheet, at) => [sheet.name, saidOf(sheet, remembered[at], wishes)] as const
  );
  const { sheets: readings, questions } = readLogs(sheets, {
    sheets: Object.fromEntries(said),
    answers,
    today: wishes.moment.today,
    rules: ruleBookOf(records.codeRules, records.pairRules),
  });
  const logs = sheets.flatMap((sheet, at): ReadLog[] => {
    const [reading, ofLog] = [readings[at], remembered[at]];
    return reading && ofLog ? [{ sheet, reading, remembered: ofLog }] : [];
  });
  return { logs, questions, answers, rememberedNames: remembered.flatMap(({ names }) => names) };
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

/** What she answers now; else what was answered of all of these logs that were answered for, alike. */
function answersOf(remembered: readonly RememberedLog[], now: LogAnswers): LogAnswers {
  const before = remembered.map(({ answers }) => answers);
  const kept: Record<string, unknown> = {};
  for (const about of new Set(before.flatMap((answers) => Object.keys(answers)))) {
    const said = before.map((answers) => answers[about as keyof LogAnswers]);
    const [only, other] = new Set(said.filter((answer) => answer !== undefined));
    if (about !== "places" && other === undefined) kept[about] = only;
  }
  const places: Record<string, string> = {};
  for (const answers of before) Object.assign(places, answers.places);
  Object.assign(places, now.places);
  return {
    ...(kept as LogAnswers),
    ...now,
    ...(Object.keys(places).length > 0 ? { places } : {}),
  };
}
