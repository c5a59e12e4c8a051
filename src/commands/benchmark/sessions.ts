import { addDays } from "../../billing/time/isoDate";
import type { IsoDate } from "../../billing/records";
import { codesCell, dateCell, numberCell, textCell, timeCell } from "../../workbook/plan/cellInput";
import type { RowCells } from "../../workbook/plan/tableTail";
import { onceCode, pooledCodes, type InventedPerson } from "./people";

/** The minutes of each line of a visit, taken in turn: most visits have one line, some three. */
const visitShapes = [
  [60],
  [45],
  [30, 30],
  [45],
  [25, 20],
  [60],
  [20, 20, 20],
  [38],
  [45],
  [23, 22],
];

/** What is wrong with a row, in turn; about every fortieth row has one of these. */
const slips: readonly RowCells[] = [
  { Code: textCell("97003") },
  { Client: textCell("Client 0001") },
  { Minutes: numberCell(52) },
  { Units: numberCell(7) },
  { Start: textCell(""), End: textCell("") },
  { Code: textCell("") },
  { Provider: textCell("Somebody Else") },
  { Date: textCell("next Tuesday") },
];
const rowsToASlip = 40;

export interface InventedPeriod {
  /** How many rows. */
  sessions: number;
  firstDay: IsoDate;
  /** Calendar days over which the visits are spread evenly, in the order of their dates. */
  days: number;
  /** Every visit is one line, and nothing is wrong with any. */
  tidy: boolean;
}

/**
 * Rows of Sessions as a practice types them: a client comes again only when all others have been.
 * Minutes and Units are left to the columns' formulas.
 */
export function inventSessions(
  people: readonly InventedPerson[],
  period: InventedPeriod
): RowCells[] {
  const { sessions, tidy } = period;
  const rows: RowCells[] = [];
  const codes = tidy ? pooledCodes : [...pooledCodes, onceCode];
  const linesOfVisit = tidy ? 1 : 1.5;
  const visits = Math.ceil(sessions / linesOfVisit);
  for (let visit = 0; rows.length < sessions; visit++) {
    const person = people[visit % people.length];
    if (!person) throw new Error("Sessions need people.");
    const day = Math.min(Math.floor((visit * period.days) / visits), period.days - 1);
    const date = addDays(period.firstDay, day);
    const shape = tidy ? [45] : (visitShapes[visit % visitShapes.length] ?? []);
    let start = 8 * 60 + (visit % 9) * 60;
    for (const [line, minutes] of shape.entries()) {
      if (rows.length === sessions) break;
      rows.push({
        Date: dateCell(date),
        Client: textCell(person.client),
        Provider: textCell(person.provider),
        Code: textCell(codes[(visit + line) % codes.length]),
        Start: timeCell(start),
        End: timeCell(start + minutes),
        Modifiers: codesCell(["GO"]),
        "Note signed": textCell("Yes"),
        ...(tidy ? {} : slipOf(rows.length)),
      });
      start += minutes;
    }
  }
  return rows;
}

function slipOf(row: number): RowCells {
  if (row % rowsToASlip !== rowsToASlip - 1) return {};
  return slips[Math.floor(row / rowsToASlip) % slips.length] ?? {};
}
