import type { PracticeRecords } from "../../billing/records";
import { rawInput } from "../../workbook/applying/rawInput";
import type { RowCells } from "../../workbook/plan/tableTail";
import { practiceRecords } from "../../workbook/reading/readPracticeRecords";
import { Snapshots } from "../../workbook/reading/readTables";
import type { RawCell } from "../../workbook/reading/tableSnapshot";
import { tableNamed, type TableName } from "../../workbook/tables";
import { inventAuthorizations } from "./authorizations";
import { feeRows, inventPeople, payerRows, practiceRows } from "./people";
import { inventProviders } from "./providers";
import { inventSessions, visitsOf, type InventedPeriod } from "./sessions";

/** What to invent. The same wish gives the same practice. */
export interface Wish extends InventedPeriod {
  clients: number;
}

export type PracticeRows = ReadonlyMap<TableName, RowCells[]>;

/** A practice of any size as the rows of its tables; where `tidy`, every client gets superbills. */
export function inventPractice(wish: Wish): PracticeRows {
  const providers = inventProviders(visitsOf(wish.clients, wish), wish.days);
  const people = inventPeople(wish.clients, providers, wish.tidy);
  return new Map<TableName, RowCells[]>([
    ["Practice", practiceRows()],
    ["Providers", providers.map(({ row }) => row)],
    ["Payers", payerRows()],
    ["Clients", people.map(({ row }) => row)],
    ["Fees", feeRows()],
    ["Authorizations", inventAuthorizations(people, wish)],
    ["Sessions", inventSessions(people, wish)],
  ]);
}

/** The same practice as the rules get it, without a workbook in between. */
export function recordsOf(practice: PracticeRows): PracticeRecords {
  const snapshots = new Snapshots();
  for (const [name, rows] of practice) {
    const { columns, sheet } = tableNamed(name);
    const cells = rows.map((row) => columns.map((column) => rawCell(row, column)));
    snapshots.add({
      name,
      title: name,
      sheet,
      headers: columns.map(({ header }) => header),
      rowCount: rows.length,
      hasTotals: false,
      isCrowded: false,
      firstRow: 1,
      firstColumn: 0,
      rows: cells,
    });
  }
  return practiceRecords(snapshots, 1900, dayOfInvention);
}

/** Only logs of hers are read by the day on which they are. */
const dayOfInvention = "2026-11-02";

/** A formula that has not been computed yet; the reader then computes minutes and units itself. */
const waiting = "#BUSY!";

function rawCell(row: RowCells, column: { header: string; formula?: string }): RawCell {
  const cell = row[column.header];
  if (!cell) return column.formula === undefined ? "" : waiting;
  return rawInput(cell, 1900, true) ?? "";
}
