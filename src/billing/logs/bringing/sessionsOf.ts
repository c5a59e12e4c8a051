import { findProcedure } from "../../codes/procedures";
import type { CellProblem, Session } from "../../records";
import { unitsOfLine } from "../../units/unitsOfLine";
import type { LogRow } from "../rows/logRow";
import { keptCells, reckonedMinutes, type KeptCell, type KeptCells } from "./keptCells";
import { isErrorValue, type KeptColumn } from "./keptText";

/**
 * Sessions as table Sessions will give them back once these rows are written to it, its formulas
 * computed. They have no Session ID and no sheet row yet.
 *
 * @param rowsBefore how many rows the table has before the first
 */
export function sessionsOf(rows: readonly LogRow[], rowsBefore = 0): Session[] {
  return rows.map((row, place) => sessionOf(row, rowsBefore + place + 1));
}

/** One row as a session in the given row of the table's body. */
export function sessionOf(logRow: LogRow, row: number): Session {
  const cells = keptCells(logRow);
  const problems: CellProblem[] = [];
  const minutes = minutesOf(cells, problems);
  const units = unitsOf(cells, minutes, problems);
  // Written out, so that all sessions are of one shape for the engine.
  return {
    row,
    problems,
    date: valueOf(cells.Date, "Date", problems),
    client: wordsOf(cells.Client, "Client", problems),
    provider: wordsOf(cells.Provider, "Provider", problems),
    code: wordsOf(cells.Code, "Code", problems)?.toUpperCase(),
    startMinutes: valueOf(cells.Start, "Start", problems),
    endMinutes: valueOf(cells.End, "End", problems),
    minutes,
    units,
    place: wordsOf(cells.Place, "Place", problems),
    modifiers: codesOf(cells.Modifiers, "Modifiers", problems),
    diagnoses: codesOf(cells.Diagnoses, "Diagnoses", problems),
    noteSigned: valueOf(cells["Note signed"], "Note signed", problems),
    authorization: undefined,
    assistantMinutes: undefined,
    description: wordsOf(cells.Description, "Description", problems),
    sessionId: undefined,
    computed: undefined,
  };
}

const noValue = "#VALUE!";

function minutesOf(cells: KeptCells, problems: CellProblem[]): number | undefined {
  const { Start, End, Minutes } = cells;
  if (Minutes.kind !== "formula") return valueOf(Minutes, "Minutes", problems);
  if (Start.kind === "blank" || End.kind === "blank") return undefined;
  const minutes = reckonedMinutes(Minutes, Start, End);
  if (minutes === undefined) problems.push(error("Minutes", noValue));
  return minutes;
}

function unitsOf(
  { Code, Minutes, Units }: KeptCells,
  minutes: number | undefined,
  problems: CellProblem[]
): number | undefined {
  if (Units.kind !== "formula") return valueOf(Units, "Units", problems);
  const hasError = problems.some(({ column }) => column === "Minutes") || Minutes.kind === "text";
  if (hasError) problems.push(error("Units", noValue));
  if (hasError || minutes === undefined) return undefined;
  const code = Code.kind === "blank" ? undefined : textIn(Code);
  if (code !== undefined && !findProcedure(code)) {
    problems.push(error("Units", "#N/A"));
    return undefined;
  }
  return unitsOfLine(minutes, code);
}

/** A column that understands values only. */
function valueOf<Value>(
  cell: KeptCell<Value>,
  column: KeptColumn,
  problems: CellProblem[]
): Value | undefined {
  if (cell.kind === "value") return cell.value;
  if (cell.kind === "text") problems.push(unread(column, cell.text));
  return undefined;
}

/** A column that takes any words. */
function wordsOf(
  cell: KeptCell<string>,
  column: KeptColumn,
  problems: CellProblem[]
): string | undefined {
  const text = textIn(cell);
  if (text === undefined || !isErrorValue(text)) return text;
  problems.push(error(column, text));
  return undefined;
}

/** A column of codes takes any words, each for a code. */
function codesOf(
  cell: KeptCell<readonly string[]>,
  column: KeptColumn,
  problems: CellProblem[]
): readonly string[] {
  if (cell.kind === "value") return cell.value;
  if (cell.kind !== "text") return [];
  if (!isErrorValue(cell.text)) {
    return cell.text
      .toUpperCase()
      .split(/[\s,;/|]+/)
      .filter((code) => code !== "");
  }
  problems.push(error(column, cell.text));
  return [];
}

function textIn(cell: KeptCell<string>): string | undefined {
  if (cell.kind === "value") return cell.value;
  return cell.kind === "text" && cell.text !== "" ? cell.text : undefined;
}

function unread(column: KeptColumn, text: string): CellProblem {
  return isErrorValue(text) ? error(column, text) : { column, kind: "unreadable", text };
}

function error(column: KeptColumn, text: string): CellProblem {
  return { column, kind: "error", text };
}
