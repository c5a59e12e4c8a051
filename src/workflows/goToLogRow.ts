import { fingerprintOf } from "../billing/logs/bringing/rowFingerprint";
import type { LogSheet } from "../billing/logs/logSheet";
import type { LogAnswers, Question } from "../billing/logs/rows/questions";
import { readLogMemory, type LogMemory } from "../workbook/readingLogs/readLogMemory";
import type { RefusedLog } from "../workbook/readingLogs/refusedLog";
import { selectLogRow } from "../workbook/readingLogs/selectLogRow";
import { readOpened } from "./logs/readOpened";
import type { Moment } from "./moment";
import { openLogs } from "./openLogs";

/** Whether a row of a log is selected now, and what to tell her. */
export type WentToLogRow =
  | {
      found: true;
      sheet: string;
      /** Where it stands now, as Excel numbers it. */
      row: number;
      /** Whole sentences; absent: it stands where it stood, in sight. */
      message?: string;
    }
  | { found: false; message: string };

/**
 * Shows the sheet of a log and selects the row of a session, also where she sorted it or put rows in
 * between: the row is known by what it says. Where no row says that any more, nothing is selected.
 * Writes nothing, but shows a hidden sheet.
 *
 * @param log the name of its sheet, or of its text file
 * @param logRow where it stood, as Excel numbers it
 * @param fingerprint of what it said
 */
export async function goToLogRow(
  log: string,
  logRow: number,
  fingerprint: string,
  moment: Moment
): Promise<WentToLogRow> {
  const memory = await readLogMemory();
  const { logs, refused } = await openLogs({ sheets: [log], files: [] });
  const [sheet] = logs;
  if (!sheet) return { found: false, message: whyNot(refused[0], log, logRow) };
  const row = rowOf(sheet, memory, { logRow, fingerprint, moment });
  if (row === undefined) return { found: false, message: isNotThere(sheet.name, logRow) };
  const shown = await selectLogRow(sheet, row);
  if (shown === "gone") return { found: false, message: whyNot(undefined, sheet.name, logRow) };
  const moved =
    row === logRow ? [] : [`What was row ${logRow} of "${sheet.name}" is row ${row} now.`];
  const hidden =
    shown === "hidden"
      ? [`Row ${row} is hidden there, perhaps by a filter; choose Data, Clear to see it.`]
      : [];
  const message = [...moved, ...hidden].join(" ");
  return { found: true, sheet: sheet.name, row, ...(message === "" ? {} : { message }) };
}

/** The row that is looked for, and when. */
interface WantedRow {
  logRow: number;
  fingerprint: string;
  moment: Moment;
}

/** The row with the fingerprint, that where it stood before any other. */
function rowOf(
  sheet: LogSheet,
  memory: LogMemory,
  { logRow, fingerprint, moment }: WantedRow
): number | undefined {
  const { habits, brought } = memory;
  // Which years a date without one may have is asked by the day it was brought.
  const entry = brought.find((each) => each.log === sheet.name && each.fingerprint === fingerprint);
  const then = { ...moment, today: entry?.brought ?? moment.today };
  return firstFound((answers) => {
    const { logs, questions } = readOpened([sheet], habits, memory, { answers, moment: then });
    const reading = logs[0]?.reading;
    const rows = (reading?.table === "Sessions" ? reading.rows : [])
      .filter((row) => fingerprintOf(row) === fingerprint)
      .map(({ sheetRow }) => sheetRow);
    return { found: rows.includes(logRow) ? logRow : rows[0], questions };
  });
}

/** More questions than these are never open at once. */
const mostQuestions = 3;

/**
 * What the log leaves open she answered when it was brought, and not every answer is remembered; nor
 * are the logs that were brought with it and told. Each is tried: the fingerprint tells the right one.
 */
function firstFound(
  read: (answers: LogAnswers) => { found: number | undefined; questions: readonly Question[] },
  answers: LogAnswers = {}
): number | undefined {
  const { found, questions } = read(answers);
  if (found !== undefined || Object.keys(answers).length === mostQuestions) return found;
  const open = questions.find(({ about }) => about !== "places");
  for (const { answer } of open?.answers ?? []) {
    const row = firstFound(read, { ...answers, ...(open && { [open.about]: answer }) });
    if (row !== undefined) return row;
  }
  return undefined;
}

function whyNot(refused: RefusedLog | undefined, log: string, row: number): string {
  if (refused && !refused.isGone) return refused.why;
  return /\.(?:csv|tsv|tab|txt)$/i.test(log)
    ? `"${log}" was a text file, which Excel cannot show from here. Open it in a text editor and go to line ${row}.`
    : `Row ${row} was on the sheet "${log}", which is not in the workbook any more: it was deleted or renamed.`;
}

function isNotThere(log: string, row: number): string {
  return `Row ${row} of sheet "${log}" does not say this any more, and no other row of it does: it was changed, or taken out.`;
}
