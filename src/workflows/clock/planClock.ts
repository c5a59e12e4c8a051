import type { Guard, RowBefore, Step, Write } from "../../workbook/plan/plan";
import type { RowCells } from "../../workbook/plan/tableTail";
import type { WorkbookReading } from "../../workbook/reading/readWorkbook";
import type { RawCell } from "../../workbook/reading/tableSnapshot";
import { tableNamed } from "../../workbook/tables";
import { cellAt } from "../check/sessionCells";
import { SheetNames } from "../documents/sheetNames";
import { contractCells, isFree, noCells, rawOf, type ClockTable } from "./clockRows";

/** What is to become of table Clock. Rows are those of its body, from 1. */
export type ClockChange =
  | { kind: "add"; cells: RowCells }
  /** Headers that are left out stay as they are. */
  | { kind: "put"; row: number; cells: RowCells }
  | { kind: "clear"; row: number };

/** A row that is written over: what was read there, and what is written. */
export interface RowOver {
  row: number;
  /** By the contract's headers. */
  before: RawCell[];
  cells: RowCells;
}

export interface ClockStep extends Step {
  overs: RowOver[];
}

/**
 * One request that changes table Clock, and makes it where it is missing. New rows go over rows that
 * are free again, else below. No row is deleted, for that would move what she has on the sheet.
 */
export function planClock(reading: WorkbookReading, changes: readonly ClockChange[]): ClockStep {
  return new ClockPlan(reading).step(changes);
}

class ClockPlan {
  private readonly table: ClockTable | undefined;
  private readonly free: number[];
  private readonly ids: RawCell[];
  private readonly writes: Write[] = [];
  private readonly over: RowBefore[] = [];
  private readonly overs: RowOver[] = [];

  constructor(private readonly reading: WorkbookReading) {
    const table = reading.snapshots.get("Clock");
    this.table = table;
    const rows = table ? table.rows.map((cells) => contractCells(table, cells)) : [[]];
    this.ids = rows.map((_, at) => (table ? cellAt(table, at + 1, "Session ID") : ""));
    this.free = rows.flatMap((cells, at) => (isFree(cells) ? [at + 1] : []));
  }

  step(changes: readonly ClockChange[]): ClockStep {
    const added = changes.flatMap((change) => (change.kind === "add" ? [change.cells] : []));
    if (!this.table) this.writes.push(this.creation());
    const below = added.filter((cells) => !this.addOverFree(cells));
    for (const change of changes) {
      if (change.kind !== "add")
        this.put(change.row, change.kind === "put" ? change.cells : noCells);
    }
    if (below.length > 0) this.addBelow(below);
    const keys = [{ header: "Session ID", firstRow: 1, cells: this.ids }];
    const guard: Guard = { table: "Clock", rowCount: this.ids.length, keys };
    const { over, overs, writes } = this;
    return { label: "Clock", over, overs, writes, guards: [guard] };
  }

  private addOverFree(cells: RowCells): boolean {
    const row = this.free.shift();
    if (row !== undefined) this.put(row, cells);
    return row !== undefined;
  }

  private addBelow(rows: RowCells[]): void {
    const isInserted = this.table !== undefined && (this.table.hasTotals || this.table.isCrowded);
    const how = isInserted ? "insert" : "below";
    this.writes.push({ kind: "append", table: "Clock", rows, how });
    for (const cells of rows) this.ids.push(this.idIn(cells) ?? "");
  }

  /** A whole row in one action: cut off, it is as it was or as it shall be. */
  private put(row: number, cells: RowCells): void {
    const { table } = this;
    if (table) {
      const before = table.rows[row - 1] ?? [];
      this.over.push({ table: "Clock", row, cells: before });
      this.overs.push({ row, before: contractCells(table, before), cells });
    }
    this.writes.push({
      ...{ kind: "append", table: "Clock", how: "overBlankRow" },
      ...{ firstRow: row, rows: [cells] },
    });
    this.ids[row - 1] = this.idIn(cells) ?? this.ids[row - 1] ?? "";
  }

  private idIn(cells: RowCells): RawCell | undefined {
    const cell = cells["Session ID"];
    return cell && rawOf(cell, this.reading.dateSystem);
  }

  private creation(): Write {
    const start = this.reading.begun.get("Clock");
    const names = new SheetNames(this.reading.sheetNames);
    const sheet = start?.sheet ?? names.take(tableNamed("Clock").sheet);
    return {
      ...{ kind: "createTable", table: "Clock", sheet, rows: [] },
      ...(start && { begunTables: start.tables }),
    };
  }
}
