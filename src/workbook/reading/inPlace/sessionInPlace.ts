import type { LogField } from "../../../billing/logs/matching/fields";
import type { LogRow, UnclearCell } from "../../../billing/logs/rows/logRow";
import type { CellProblem, Session } from "../../../billing/records";
import { minutesBetween } from "../../../billing/units/minutesBetween";
import { unitsOfLine } from "../../../billing/units/unitsOfLine";
import { isErrorCell } from "../cellText";
import { paddedPlace } from "../records/places";
import type { RowReader } from "../rowReader";
import type { ToldOfRow } from "./readInPlace";

type SessionRow = RowReader<"Sessions">;

const calculated = ["Minutes", "Units"] as const;

/**
 * A session of a log that is table Sessions.
 * @param hers fields that columns of hers hold; the others are ours, and read strictly
 */
export function sessionInPlace(
  row: SessionRow,
  { lines, unclear }: ToldOfRow,
  hers: ReadonlySet<LogField>
): Session | undefined {
  const [line] = lines;
  if (!line) return undefined;
  // A formula of ours may stand in a column of hers, where a row was brought from another log.
  const waiting = calculated.filter((header) => row.isWaiting(header));
  const isWaiting = (field: LogField) => waiting.some((header) => header === field);
  const isDivided = lines.length > 1;
  const problems = problemsOf(unclear.filter(({ field }) => !isWaiting(field)));
  if (isDivided) problems.push(severalCodes(lines));
  for (const field of line.filledDown ?? []) problems.push(...takenFromAbove(field, row));
  const isOwn = (field: "Date" | "Client") => !line.filledDown?.includes(field);
  const code = isDivided ? undefined : line.code;
  const startMinutes = hers.has("Start") ? line.startMinutes : row.time("Start");
  const endMinutes = hers.has("End") ? line.endMinutes : row.time("End");
  const measured = isDivided ? line.together : line;
  const minutes =
    hers.has("Minutes") && !isWaiting("Minutes")
      ? (measured?.minutes ?? spanUnlessUnclear(problems, startMinutes, endMinutes))
      : minutesOfOurs(row, startMinutes, endMinutes);
  const units =
    hers.has("Units") && !isWaiting("Units")
      ? measured?.units
      : unitsOfOurs(row, { ofCell: line.units, minutes, code }, problems);
  const place = hers.has("Place") ? line.place : paddedPlace(row.text("Place"));
  const modifiers = hers.has("Modifiers") ? [] : row.codes("Modifiers");
  const diagnoses = hers.has("Diagnoses") ? [] : row.codes("Diagnoses");
  const session: Session = {
    row: row.row,
    sheetRow: row.sheetRow,
    problems,
    date: isOwn("Date") ? line.date : undefined,
    client: isOwn("Client") ? line.client : undefined,
    provider: providerOf(row, line, hers),
    code,
    startMinutes,
    endMinutes,
    minutes,
    units,
    place: place ?? line.place,
    modifiers: together(line.modifiers, modifiers),
    diagnoses: together(line.diagnoses, diagnoses),
    noteSigned: hers.has("Note signed") ? line.noteSigned : row.yesNo("Note signed"),
    authorization: row.text("Authorization"),
    assistantMinutes: row.number("Assistant minutes"),
    description: hers.has("Description")
      ? line.description
      : (row.text("Description") ?? line.description),
    claimSent: row.date("Claim sent"),
    sessionId: row.text("Session ID"),
    computed: waiting.length > 0 ? true : undefined,
  };
  problems.push(...row.problems);
  return session;
}

/** Ours where she has none; else what the sheet's name says. */
function providerOf(
  row: SessionRow,
  line: LogRow,
  hers: ReadonlySet<LogField>
): string | undefined {
  if (!hers.has("Provider")) return row.text("Provider") ?? line.provider;
  return line.filledDown?.includes("Provider") ? undefined : line.provider;
}

/** The column of the contract in which a cell of a log that is not understood is told of. */
const columnOfField: Partial<Record<LogField, string>> = {
  "First name": "Client",
  "Last name": "Client",
  "Time span": "Start",
};
/** What the log says of these is not used: the charge is the practice's, the payer the client's. */
const notUsed: ReadonlySet<LogField> = new Set(["Charge", "Payer"]);

function problemsOf(unclear: readonly UnclearCell[]): CellProblem[] {
  return unclear.flatMap(({ field, text, why }): CellProblem[] => {
    if (notUsed.has(field)) return [];
    const column = columnOfField[field] ?? field;
    if (isErrorCell(text)) return [{ column, kind: "error", text }];
    return [{ column, kind: "unreadable", text, why }];
  });
}

function severalCodes(lines: readonly LogRow[]): CellProblem {
  const text = lines.flatMap(({ code }) => code ?? []).join(", ");
  return { column: "Code", kind: "unreadable", text, why: "they are several codes" };
}

/** A ditto mark; a blank cell is blank, whatever stands above it, for she may sort the table. */
function takenFromAbove(field: LogField, row: SessionRow): CellProblem[] {
  if (field !== "Date" && field !== "Client" && field !== "Provider") return [];
  const text = String(row.raw(field)).trim();
  if (text === "") return [];
  const why = "it means the row above, which may be another once the table is sorted";
  return [{ column: field, kind: "unreadable", text, why }];
}

/** Where the formula of our own column is not ready they are reckoned here. */
function minutesOfOurs(row: SessionRow, start?: number, end?: number): number | undefined {
  return row.isWaiting("Minutes") ? span(start, end) : row.number("Minutes");
}

/** A number of minutes that is not understood is not replaced by another. */
function spanUnlessUnclear(
  problems: readonly CellProblem[],
  start?: number,
  end?: number
): number | undefined {
  return problems.some(({ column }) => column === "Minutes") ? undefined : span(start, end);
}

function span(start?: number, end?: number): number | undefined {
  return start === undefined || end === undefined ? undefined : minutesBetween(start, end);
}

/** @param told `ofCell`: units that stand beside the code in its cell */
function unitsOfOurs(
  row: SessionRow,
  told: { ofCell?: number; minutes?: number; code?: string },
  problems: CellProblem[]
): number | undefined {
  const { ofCell, minutes, code } = told;
  if (row.isWaiting("Units")) {
    return ofCell ?? (minutes === undefined ? undefined : unitsOfLine(minutes, code));
  }
  const cell = row.raw("Units");
  if (ofCell !== undefined && (cell === "" || isErrorCell(cell))) return ofCell;
  const units = row.number("Units");
  if (ofCell === undefined || units === undefined || units === ofCell) return units;
  const why = `the code's cell says ${ofCell}`;
  problems.push({ column: "Units", kind: "unreadable", text: String(units), why });
  return undefined;
}

function together(ofCode: readonly string[], typed: readonly string[]): string[] {
  return typed.length === 0 ? [...ofCode] : [...new Set([...ofCode, ...typed])];
}
