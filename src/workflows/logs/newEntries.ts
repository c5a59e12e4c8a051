import { nameKey, planKey } from "../../billing/names";
import { normalizeCode } from "../../billing/codes/procedures";
import type { ListedTable } from "../../billing/logs/rows/logRow";
import type { DateSystem } from "../../billing/time/serial";
import type { RowCells } from "../../workbook/plan/tableTail";
import type { Snapshots } from "../../workbook/reading/readTables";
import { readFees, readPayments } from "../../workbook/reading/records/money";
import { readClients, readPayers, readProviders } from "../../workbook/reading/records/people";
import type { TableSnapshot } from "../../workbook/reading/tableSnapshot";
import { filledRows } from "./openEnd";
import { withRows } from "./virtualTables";

/** A row as its table reads it, by what makes it the same as another; undefined: it says nothing. */
type KeyedRow = { row: number; key: string };

/**
 * The rows of lists that a table does not have yet, in their order: told apart by the name, by the
 * code with whom and when it holds, and of payments by all that they say, as many as there are more.
 */
export function newEntries(
  table: ListedTable,
  rows: readonly RowCells[],
  snapshots: Snapshots,
  dateSystem: DateSystem
): RowCells[] {
  const before = snapshots.get(table);
  const first = before ? filledRows(before) : 0;
  const keyed = keyedRows(withRows(before, table, rows, dateSystem), dateSystem);
  const known = new Map<string, number>();
  for (const { row, key } of keyed) {
    if (row <= first) known.set(key, (known.get(key) ?? 0) + 1);
  }
  return keyed.flatMap(({ row, key }) => {
    const cells = rows[row - first - 1];
    if (row <= first || !cells) return [];
    const left = known.get(key) ?? 0;
    if (left > 0 && table === "Payments") known.set(key, left - 1);
    if (left > 0) return [];
    // Two payments alike are two; two rows for one client are one.
    if (table !== "Payments") known.set(key, 1);
    return [cells];
  });
}

function keyedRows(table: TableSnapshot<ListedTable>, dateSystem: DateSystem): KeyedRow[] {
  switch (table.name) {
    case "Clients":
      return keyedBy(readClients(of(table, "Clients"), dateSystem), ({ client }) => [
        nameKey(client),
      ]);
    case "Providers":
      return keyedBy(readProviders(of(table, "Providers"), dateSystem), ({ provider }) => [
        nameKey(provider),
      ]);
    case "Payers":
      return keyedBy(readPayers(of(table, "Payers"), dateSystem), (row) => [
        planKey(row.payer),
        planKey(row.product),
        row.from,
        row.to,
      ]);
    case "Fees":
      return keyedBy(readFees(of(table, "Fees"), dateSystem), (row) => [
        normalizeCode(row.code),
        planKey(row.payer),
        nameKey(row.client ?? ""),
        row.from,
        row.to,
      ]);
    case "Payments":
      return keyedBy(readPayments(of(table, "Payments"), dateSystem), (row) => [
        row.date,
        nameKey(row.client ?? ""),
        planKey(row.payer),
        row.amountCents,
        row.document,
        ...row.problems.map(({ column, text }) => `${column} ${text}`),
      ]);
  }
}

function of<Name extends ListedTable>(
  table: TableSnapshot<ListedTable>,
  _name: Name
): TableSnapshot<Name> {
  return table as TableSnapshot<Name>;
}

function keyedBy<Row extends { row: number }>(
  rows: readonly Row[],
  partsOf: (row: Row) => readonly (string | number | undefined)[]
): KeyedRow[] {
  return rows.map((row) => ({
    row: row.row,
    key: JSON.stringify(partsOf(row).map((part) => part ?? null)),
  }));
}
