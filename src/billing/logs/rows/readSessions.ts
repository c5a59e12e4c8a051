import type { IsoDate } from "../../records";
import { readMoney } from "../cells/readMoney";
import type { LogSheet } from "../logSheet";
import type { SessionField } from "../matching/fields";
import { isFilled } from "../sheets/filledCells";
import { CellReader } from "./cellReader";
import { clientOf } from "./clientOfRow";
import { datesOfLog, type DatesOfLog } from "./datesOfLog";
import { durationsOfLog } from "./durationsOfLog";
import type { LogRow, UnclearCell } from "./logRow";
import { continuedVisits } from "./continuedVisits";
import { cellOf, type PlannedRow, type PlannedSheet } from "./plannedSheet";
import {
  mergedQuestions,
  questionAbout,
  type LogAnswers,
  type Question,
  type SessionOfLog,
} from "./questions";
import { placesOfLog } from "./placesOfLog";
import { linesOfSession } from "./linesOfSession";
import { signedOfLog } from "./signedOfLog";
import { timesOfLog, type TimesOfLog } from "./timesOfLog";

/** What a log's sheets say of sessions. */
export interface SessionsOfLog {
  sheets: { rows: LogRow[]; unclear: UnclearCell[] }[];
  questions: Question[];
}

/** Reads the sessions of sheets that belong together: they are written in one way. */
export function readSessions(
  plans: readonly PlannedSheet[],
  { answers, today }: { answers: LogAnswers; today: IsoDate }
): SessionsOfLog {
  const sessions = plans.flatMap(({ sheet, rows }) =>
    rows.flatMap((row): SessionOfLog[] => (row.kind === "session" ? [{ sheet, row }] : []))
  );
  const dates = datesOfLog(plans, answers, today);
  const times = timesOfLog(sessions, answers);
  const durations = durationsOfLog(sessions, minutesBetween(times), answers);
  const charges = readMoney(
    sessions.map(({ sheet, row }) => cellOf(sheet, row, "Charge")),
    answers.decimal ? { decimal: answers.decimal } : {}
  );
  const places = placesOfLog(sessions, answers);
  const signed = signedOfLog(sessions);
  const continues = continuedOf(sessions, dates);
  const titleClients = new Map(plans.map((plan) => [plan.sheet, plan.titleClients]));
  const bySheet = new Map(plans.map(({ sheet }) => [sheet, emptySheet()]));
  sessions.forEach((session, position) => {
    const { sheet, row } = session;
    const read = bySheet.get(sheet);
    if (!read) return;
    const reader = new CellReader<SessionField>(sheet, row, read.unclear);
    const above = sessions[continues[position] ?? -1];
    const ofVisit = above ? new CellReader<SessionField>(sheet, above.row, []) : reader;
    const isProviderOwn = !above || isFilled(cellOf(sheet, row, "Provider"));
    const ofTitle = titleClients.get(sheet)?.get(row.row);
    const filledDown: SessionField[] = [
      ...(dates.filledDown.has(row) ? (["Date"] as const) : []),
      ...(above || ofTitle !== undefined ? (["Client"] as const) : []),
      ...(isProviderOwn ? [] : (["Provider"] as const)),
    ];
    const span = reader.take("Time span", times.spans[position]);
    const lines = linesOfSession(reader, {
      date: reader.take("Date", dates.readings.get(row)),
      client: ofTitle ?? clientOf(ofVisit),
      provider: (isProviderOwn ? reader : ofVisit).name("Provider"),
      startMinutes: reader.take("Start", times.starts[position]) ?? span?.startMinutes,
      endMinutes: reader.take("End", times.ends[position]) ?? span?.endMinutes,
      minutes: reader.take("Minutes", durations.minutes[position]),
      place: reader.take("Place", places.places[position]),
      noteSigned: reader.take("Note signed", signed[position]),
      chargeCents: reader.take("Charge", charges.cells[position]),
      filledDown,
    });
    read.rows.push(...lines);
  });
  return {
    sheets: plans.map(({ sheet }) => bySheet.get(sheet) ?? emptySheet()),
    questions: mergedQuestions([
      ...dates.questions,
      ...times.questions,
      ...durations.questions,
      ...places.questions,
      ...questionAbout("decimal", charges.question, sessions, "Charge"),
    ]),
  };
}

function emptySheet(): SessionsOfLog["sheets"][number] {
  return { rows: [], unclear: [] };
}

function minutesBetween({ starts, ends }: TimesOfLog): (number | undefined)[] {
  return starts.map((start, position) => {
    const end = ends[position];
    return start.kind === "read" && end?.kind === "read" ? end.value - start.value : undefined;
  });
}

/** For each session the one above whose visit it continues. */
function continuedOf(
  sessions: readonly SessionOfLog[],
  dates: DatesOfLog
): readonly (number | undefined)[] {
  const hasClient = ({ sheet, row }: SessionOfLog) => hasAny(sheet, row, clientFields);
  if (sessions.every(hasClient)) return [];
  return continuedVisits(
    sessions.map((session) => {
      const { sheet, row } = session;
      const name = clientOf(new CellReader<SessionField>(sheet, row, [])) ?? "";
      const hasOwnTime = hasAny(sheet, row, timeFields);
      const isDayFilled = dates.filledDown.has(row);
      return { row, isDayFilled, hasOwnTime, ...(hasClient(session) ? { name } : {}) };
    })
  );
}

const clientFields = ["Client", "First name", "Last name"] as const;
const timeFields = ["Start", "Time span"] as const;

function hasAny(sheet: LogSheet, row: PlannedRow, fields: readonly SessionField[]): boolean {
  return fields.some((field) => isFilled(cellOf(sheet, row, field)));
}
