import { isEmptyTable, type Snapshots } from "../reading/readTables";
import { tableNamed, type TableName } from "../tables";
import type { CellInput } from "./cellInput";
import type { Write } from "./plan";

/** A record by the headers of its table. */
export type RowCells = Record<string, CellInput>;

/** Knows where the next row of a table goes while a plan is made, before anything is written. */
export class TableTail {
  private rowCount: number;
  private isEmpty: boolean;
  private readonly mustInsert: boolean;

  /** A table that is absent from the snapshots is one that the plan creates. */
  constructor(
    private readonly table: TableName,
    snapshots: Snapshots
  ) {
    const snapshot = snapshots.get(table);
    this.rowCount = snapshot?.rowCount ?? 1;
    this.isEmpty = snapshot ? isEmptyTable(snapshot) : true;
    this.mustInsert = snapshot ? snapshot.hasTotals || snapshot.isCrowded : false;
  }

  /** Rows of the body after all that was appended. */
  get length(): number {
    return this.rowCount;
  }

  /** Writes that append rows, and the 1-based row of the first of them. */
  append(rows: RowCells[]): { writes: Write[]; firstRow: number } {
    const writes: Write[] = [];
    const { table } = this;
    const firstRow = this.isEmpty ? 1 : this.rowCount + 1;
    let rest = rows;
    if (this.isEmpty && rows[0]) {
      writes.push({ kind: "append", table, rows: [rows[0]], how: "overBlankRow" });
      rest = rows.slice(1);
      this.isEmpty = false;
    }
    if (rest.length > 0) {
      writes.push({ kind: "append", table, rows: rest, how: this.mustInsert ? "insert" : "below" });
      this.rowCount += rest.length;
    }
    return { writes, firstRow };
  }

  /** Writes a whole row again where it stands. */
  overwrite(row: number, cells: RowCells): Write[] {
    const known = new Set<string>(tableNamed(this.table).columns.map((column) => column.header));
    return Object.entries(cells)
      .filter(([header]) => known.has(header))
      .map(([header, cell]) => ({
        kind: "cells",
        table: this.table,
        header,
        firstRow: row,
        cells: [cell],
      }));
  }
}
