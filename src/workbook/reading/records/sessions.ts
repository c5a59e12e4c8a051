import type { IsoDate, Session } from "../../../billing/records";
import type { DateSystem } from "../../../billing/time/serial";
import { minutesBetween } from "../../../billing/units/minutesBetween";
import { unitsOfLine } from "../../../billing/units/unitsOfLine";
import { readInPlace } from "../inPlace/readInPlace";
import { isBlankRow, type TableSnapshot } from "../tableSnapshot";
import { readRows, type RowReader } from "../rowReader";
import { headersOf } from "./headersOf";
import { paddedPlace } from "./places";

type SessionRow = RowReader<"Sessions">;

/** What she types; a row with nothing in these is blank, whatever the workflows wrote beside it. */
const typedHeaders = [
  "Date",
  "Client",
  "Provider",
  "Code",
  "Start",
  "End",
  "Minutes",
  "Units",
  "Place",
  "Modifiers",
  "Diagnoses",
  "Note signed",
] as const;

/**
 * The sessions of table Sessions: its filled rows, or, of a log of hers, the rows that are sessions.
 * @param today days of a log that do not say their year are near it
 */
export function readSessions(
  table: TableSnapshot<"Sessions"> | undefined,
  dateSystem: DateSystem,
  today: IsoDate
): Session[] {
  if (table?.inPlace) return readInPlace(table, table.inPlace, { dateSystem, today });
  return readRows(table, dateSystem, headersOf("Sessions"), (row) =>
    isBlankRow(typedHeaders.map((header) => row.raw(header))) ? undefined : toSession(row)
  );
}

function toSession(row: SessionRow): Session {
  const code = row.code("Code");
  const startMinutes = row.time("Start");
  const endMinutes = row.time("End");
  const waits = row.isWaiting("Minutes") || row.isWaiting("Units");
  const minutes = row.isWaiting("Minutes")
    ? spanOf(startMinutes, endMinutes)
    : row.number("Minutes");
  const units = row.isWaiting("Units")
    ? minutes === undefined
      ? undefined
      : unitsOfLine(minutes, code)
    : row.number("Units");
  // Written out: with spreads the engine gave each session a shape of its own (99,993 in 100,000),
  // and the checks took three times as long.
  return {
    row: row.row,
    sheetRow: row.sheetRow,
    problems: row.problems,
    date: row.date("Date"),
    client: row.text("Client"),
    provider: row.text("Provider"),
    code,
    startMinutes,
    endMinutes,
    minutes,
    units,
    place: paddedPlace(row.text("Place")),
    modifiers: row.codes("Modifiers"),
    diagnoses: row.codes("Diagnoses"),
    noteSigned: row.yesNo("Note signed"),
    authorization: row.text("Authorization"),
    assistantMinutes: row.number("Assistant minutes"),
    description: row.text("Description"),
    claimSent: row.date("Claim sent"),
    sessionId: row.text("Session ID"),
    computed: waits ? true : undefined,
  };
}

function spanOf(startMinutes?: number, endMinutes?: number): number | undefined {
  if (startMinutes === undefined || endMinutes === undefined) return undefined;
  return minutesBetween(startMinutes, endMinutes);
}
