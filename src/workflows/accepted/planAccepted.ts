import type { Step, Write } from "../../workbook/plan/plan";
import { TableTail, type RowCells } from "../../workbook/plan/tableTail";
import { isEmptyTable } from "../../workbook/reading/readTables";
import type { WorkbookReading } from "../../workbook/reading/readWorkbook";
import type { RawCell } from "../../workbook/reading/tableSnapshot";
import { tableNamed } from "../../workbook/tables";
import { cellAt } from "../check/sessionCells";
import type { Moment } from "../moment";
import { SheetNames } from "../documents/sheetNames";
import {
  cellsOf,
  fingerprintAt,
  freeRows,
  keysOf,
  lostRows,
  nameOf,
  namedRows,
  noCells,
  type AcceptedTable,
  type FreeRow,
  type ReviewName,
} from "./acceptedRows";
import type { AcceptedEntry } from "./shownReviews";

/** A request of some 2 MB. */
const rowsOfStep = 10_000;

export interface AcceptedChange {
  add: readonly AcceptedEntry[];
  remove: readonly ReviewName[];
}

/**
 * Plans what table Accepted should say besides what it says: rows that are taken back are emptied,
 * new ones go into empty rows first. Nothing where it says so already.
 * @param before the table as it was first read, given after a write that met a sort: rows of it
 *   that were written over by mistake are written again
 */
export function planAccepted(
  { add, remove }: AcceptedChange,
  reading: WorkbookReading,
  before: AcceptedTable | undefined,
  moment: Moment
): Step[] {
  const table = reading.snapshots.get("Accepted");
  const removed = new Set(remove.map(nameOf));
  const named = namedRows(table);
  const rowOf = new Map(named.map(({ name, row }) => [name, row]));
  const wanted = new Map<string, RowCells>(
    lostRows(before, rowOf).map(({ name, cells }) => [name, cells])
  );
  for (const entry of add) {
    const row = rowOf.get(nameOf(entry));
    if (table && row !== undefined && fingerprintAt(table, row) === entry.rowFingerprint) continue;
    wanted.set(nameOf(entry), cellsOf(entry, moment));
  }
  for (const name of removed) wanted.delete(name);
  const emptied = named.flatMap(({ name, row }) => (removed.has(name) ? [row] : []));
  return new AcceptedSteps(reading, rowOf).plan(wanted, emptied);
}

/** Builds the steps, and knows how the table's key columns read after each. */
class AcceptedSteps {
  private readonly table: AcceptedTable | undefined;
  private readonly tail: TableTail;
  private readonly keys: { sessionId: RawCell; finding: RawCell }[];
  private readonly free: FreeRow[];

  constructor(
    private readonly reading: WorkbookReading,
    private readonly rowOf: ReadonlyMap<string, number>
  ) {
    this.table = reading.snapshots.get("Accepted");
    this.tail = new TableTail("Accepted", reading.snapshots);
    const { table } = this;
    const rows = table ? table.rows.map((_, position) => position + 1) : [1];
    this.keys = rows.map((row) => ({
      sessionId: table ? cellAt(table, row, "Session ID") : "",
      finding: table ? cellAt(table, row, "Finding") : "",
    }));
    this.free = table && !isEmptyTable(table) ? freeRows(table) : [];
  }

  plan(wanted: ReadonlyMap<string, RowCells>, emptied: readonly number[]): Step[] {
    const first = emptied.flatMap((row) => this.put(row, noCells));
    const appended: RowCells[] = [];
    for (const [name, cells] of wanted) {
      const row = this.rowOf.get(name) ?? this.free.shift()?.row;
      if (row === undefined) appended.push(cells);
      else first.push(...this.put(row, cells));
    }
    for (const { row, isHalf } of this.free) if (isHalf) first.push(...this.put(row, noCells));
    if (appended.length > 0) first.unshift(...this.creation());
    else if (first.length === 0) return [];
    const steps = [this.step([...first, ...this.append(appended.slice(0, rowsOfStep))])];
    for (let at = rowsOfStep; at < appended.length; at += rowsOfStep) {
      steps.push(this.step(this.append(appended.slice(at, at + rowsOfStep))));
    }
    return steps;
  }

  private creation(): Write[] {
    if (this.table) return [];
    const { begun, sheetNames } = this.reading;
    const start = begun.get("Accepted");
    const sheet = start?.sheet ?? new SheetNames(sheetNames).take(tableNamed("Accepted").sheet);
    return [
      {
        kind: "createTable",
        table: "Accepted",
        sheet,
        rows: [],
        ...(start && { begunTables: start.tables }),
      },
    ];
  }

  private put(row: number, cells: RowCells): Write[] {
    this.keys[row - 1] = keysOf(cells);
    return this.tail.overwrite(row, cells);
  }

  private append(rows: RowCells[]): Write[] {
    const { writes, firstRow } = this.tail.append(rows);
    rows.forEach((cells, at) => (this.keys[firstRow - 1 + at] = keysOf(cells)));
    return writes;
  }

  /** Which rows are empty tells nothing: the whole table must be as it was, but for the change. */
  private step(writes: Write[]): Step {
    return {
      label: "accepted reviews",
      writes,
      guards: [
        {
          table: "Accepted",
          rowCount: this.tail.length,
          keys: [
            {
              header: "Session ID",
              firstRow: 1,
              cells: this.keys.map(({ sessionId }) => sessionId),
            },
            { header: "Finding", firstRow: 1, cells: this.keys.map(({ finding }) => finding) },
          ],
        },
      ],
    };
  }
}
