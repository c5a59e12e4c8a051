import type { ClockEntry } from "../../../src/billing/sessions/clock/clockEntry";
import { readWorkbook } from "../../../src/workbook/reading/readWorkbook";
import type { CellValue } from "../../../src/workbench/engine/types";
import type { HostSession } from "../../../src/workbench/host/node/bootExcel";
import type { Moment } from "../../../src/workflows/moment";

/** Nov 2, 2026, so many minutes after nine o'clock. */
export function at(minutes: number, today = "2026-11-02"): Moment {
  return { today, minutes: 9 * 60 + minutes };
}

export const ada = { client: "Ada Inventa", provider: "Sam Sample", code: "97530" };
export const ben = { client: "Ben Madeup", provider: "Jo Other", code: "97110" };

/** What stands in table Clock. */
export async function entries(): Promise<ClockEntry[]> {
  return (await readWorkbook({ today: "2026-11-02" })).clock;
}

export async function entryOf(client: string, place = 0): Promise<ClockEntry> {
  const found = (await entries()).filter((entry) => entry.client === client)[place];
  if (!found) throw new Error(`${client} is not in Clock`);
  return found;
}

/** `Ada Inventa 97530 9:00-9:45`, running without an end, in the order of rows. */
export async function shownEntries(): Promise<string[]> {
  const time = (minutes?: number) =>
    minutes === undefined
      ? ""
      : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  return (await entries()).map(
    ({ client, code, startMinutes, endMinutes }) =>
      `${client} ${code} ${time(startMinutes)}-${time(endMinutes)}`
  );
}

/** Rows of a table's body. */
export function bodyOf(host: HostSession, table: string): CellValue[][] {
  const found = host.book.tableByName(table);
  return found ? found.sheet.values(found.bodyArea) : [];
}

/** Cells of the last filled rows of Sessions, by header. */
export function lastSessions(host: HostSession, count: number): Record<string, CellValue>[] {
  const headers = host.book.tableByName("Sessions")?.columnNames() ?? [];
  const rows = bodyOf(host, "Sessions").filter((cells) => cells[0] !== "");
  return rows
    .slice(-count)
    .map((cells) =>
      Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? ""]))
    );
}

/** Formulas, or typed numbers, of a column of the last rows of Sessions; `same` as the one above. */
export function formulasOfLast(host: HostSession, header: string, count: number): string[] {
  const table = host.book.tableByName("Sessions");
  if (!table) return [];
  const filled = bodyOf(host, "Sessions").filter((cells) => cells[0] !== "").length;
  const area = {
    row: table.bodyArea.row + filled - count,
    column: table.bodyArea.column + table.columnNames().indexOf(header),
    ...{ rowCount: count, columnCount: 1 },
  };
  const found = table.sheet.formulas(area).map(([formula]) => String(formula));
  return found.map((formula, at) => (at > 0 && formula === found[at - 1] ? "same" : formula));
}
