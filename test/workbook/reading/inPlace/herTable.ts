import type { LogHabit } from "../../../../src/billing/logs/bringing/logHabit";
import type { Session } from "../../../../src/billing/records";
import { contractHeaders } from "../../../../src/workbook/reading/inPlace/contractHeaders";
import { readSessions } from "../../../../src/workbook/reading/records/sessions";
import type { RawCell, TableSnapshot } from "../../../../src/workbook/reading/tableSnapshot";

export const log = "Registro";

let row = 0;
/** A row of table LogHabits. */
export function habit(about: LogHabit["about"], hers: string, meaning: string): LogHabit {
  row += 1;
  return { row, problems: [], log, about, hers, meaning };
}

export const isInPlace = habit("In place", "", "Sessions");

/** Her columns by what they are; "" is told anew, `none` is nothing. */
export function columns(meanings: Readonly<Record<string, string>>): LogHabit[] {
  return Object.entries(meanings).map(([hers, meaning]) => habit("Column", hers, meaning));
}

/** Her table of sessions as it is read; `formats` by header. */
export function herTable(
  headers: readonly string[],
  rows: RawCell[][],
  habits: readonly LogHabit[],
  formats: Readonly<Record<string, string>> = {}
): TableSnapshot<"Sessions"> {
  const found = contractHeaders(headers, habits);
  return {
    ...{ name: "Sessions", title: "Sessions", sheet: log, headers: [...headers] },
    ...(found ? { ...found, spelled: [...headers] } : {}),
    ...{ rowCount: rows.length, hasTotals: false, isCrowded: false },
    // A title stands above the header: the first session is in row 4 of the sheet.
    ...{ firstRow: 3, firstColumn: 0, rows },
    formats: new Map(
      Object.entries(formats).map(([header, format]) => [
        headers.indexOf(header),
        rows.map(() => format),
      ])
    ),
  };
}

export function sessionsIn(
  table: TableSnapshot<"Sessions">,
  system: 1900 | 1904 = 1900
): Session[] {
  return readSessions(table, system, "2026-11-02");
}
