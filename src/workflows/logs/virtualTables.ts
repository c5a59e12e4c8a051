import { isoDateToSerial, type DateSystem } from "../../billing/time/serial";
import type { CellInput } from "../../workbook/plan/cellInput";
import type { RowCells } from "../../workbook/plan/tableTail";
import { Snapshots } from "../../workbook/reading/readTables";
import type { RawCell, TableSnapshot } from "../../workbook/reading/tableSnapshot";
import { columnOf, tableNamed, type TableName } from "../../workbook/tables";

import { filledRows } from "./openEnd";

const minutesOfDay = 24 * 60;

/** What a formula of ours shows until it is computed; the rules reckon it out themselves. */
const waiting = "#BUSY!";

/**
 * A table with rows below what it holds, as it will be read once they are written; with these rows
 * alone where the workbook has no such table.
 */
export function withRows<Name extends TableName>(
  table: TableSnapshot<Name> | undefined,
  name: Name,
  rows: readonly RowCells[],
  dateSystem: DateSystem
): TableSnapshot<Name> {
  const before = table ?? emptyTable(name);
  const headers = before.headers.map((header) => columnOf(name, header)?.header ?? header);
  const added = rows.map((row) => headers.map((header) => rawCell(row[header], dateSystem)));
  const all = [...before.rows.slice(0, filledRows(before)), ...added];
  return { ...before, rows: all, rowCount: all.length };
}

/** The same of several tables; the others are as they are. */
export function withRowsOf(
  snapshots: Snapshots,
  rows: ReadonlyMap<TableName, readonly RowCells[]>,
  names: readonly TableName[],
  dateSystem: DateSystem
): Snapshots {
  const after = new Snapshots();
  for (const name of names) {
    const before = snapshots.get(name);
    const added = rows.get(name) ?? [];
    if (added.length > 0) after.add(withRows(before, name, added, dateSystem));
    else if (before) after.add(before);
  }
  return after;
}

function emptyTable<Name extends TableName>(name: Name): TableSnapshot<Name> {
  const { sheet, columns } = tableNamed(name);
  return {
    ...{ name, title: name, sheet, headers: columns.map(({ header }) => header), rows: [] },
    ...{ rowCount: 0, hasTotals: false, isCrowded: false, firstRow: 1, firstColumn: 0 },
  };
}

function rawCell(cell: CellInput | undefined, dateSystem: DateSystem): RawCell {
  switch (cell?.kind) {
    case "text":
      return cell.text;
    case "number":
      return cell.number;
    case "date":
      return isoDateToSerial(cell.isoDate, dateSystem) ?? cell.isoDate;
    case "moment":
      return (isoDateToSerial(cell.isoDate, dateSystem) ?? 0) + cell.minutes / minutesOfDay;
    case "time":
      return cell.minutes / minutesOfDay;
    case "formula":
      return waiting;
    case "blank":
    case undefined:
      return "";
  }
}
