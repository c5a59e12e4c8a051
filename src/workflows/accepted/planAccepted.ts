import { blank, numberCell, textCell } from "../../workbook/plan/cellInput";
import type { Step, Write } from "../../workbook/plan/plan";
import { TableTail, type RowCells } from "../../workbook/plan/tableTail";
import { isEmptyTable } from "../../workbook/reading/readTables";
import type { WorkbookReading } from "../../workbook/reading/readWorkbook";
import { isBlankRow, type RawCell, type TableSnapshot } from "../../workbook/reading/tableSnapshot";
import { tableNamed } from "../../workbook/tables";
import { cellAt } from "../check/sessionCells";
import type { Moment } from "../moment";
import { SheetNames } from "../superbills/sheetNames";
import type { AcceptedEntry } from "./shownReviews";

type AcceptedTable = TableSnapshot<"Accepted">;

/** A request of some 2 MB. */
const rowsOfStep = 10_000;

/** What tells one accepted review from another; a second acceptance replaces the first. */
type ReviewName = Pick<AcceptedEntry, "sessionId" | "finding">;

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
  const rowOf = new Map(namedRows(table).map(({ name, row }) => [name, row]));
  const wanted = new Map<string, RowCells>(
    lostRows(before, rowOf).map(({ name, cells }) => [name, cells])
  );
  for (const entry of add) {
    const row = rowOf.get(nameOf(entry));
    if (table && row !== undefined && fingerprintAt(table, row) === entry.rowFingerprint) continue;
    wanted.set(nameOf(entry), cellsOf(entry, moment));
  }
  for (const name of removed) wanted.delete(name);
  const emptied = [...rowOf].flatMap(([name, row]) => (removed.has(name) ? [row] : []));
  if (wanted.size === 0 && emptied.length === 0) return [];
  return new AcceptedSteps(reading, rowOf).plan(wanted, emptied);
}

/** Builds the steps, and knows how the table's key columns read after each. */
class AcceptedSteps {
  private readonly table: AcceptedTable | undefined;
  private readonly tail: TableTail;
  private readonly keys: { sessionId: RawCell; finding: RawCell }[];
  private readonly free: number[];

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
    this.free =
      table && !isEmptyTable(table)
        ? rows.filter((row) => isBlankRow(table.rows[row - 1] ?? []))
        : [];
  }

  plan(wanted: ReadonlyMap<string, RowCells>, emptied: readonly number[]): Step[] {
    const first = [...this.creation(), ...emptied.flatMap((row) => this.put(row, noCells))];
    const appended: RowCells[] = [];
    for (const [name, cells] of wanted) {
      const row = this.rowOf.get(name) ?? this.free.shift();
      if (row === undefined) appended.push(cells);
      else first.push(...this.put(row, cells));
    }
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

const noCells: RowCells = {
  "Session ID": blank,
  Finding: blank,
  "Row fingerprint": blank,
  When: blank,
};

function cellsOf(entry: AcceptedEntry, moment: Moment): RowCells {
  return {
    "Session ID": textCell(entry.sessionId),
    Finding: textCell(entry.finding),
    "Row fingerprint": textCell(entry.rowFingerprint),
    When: { kind: "moment", isoDate: moment.today, minutes: moment.minutes },
  };
}

function keysOf(cells: RowCells): { sessionId: RawCell; finding: RawCell } {
  const text = (header: string) => {
    const cell = cells[header];
    return cell?.kind === "text" ? cell.text : "";
  };
  return { sessionId: text("Session ID"), finding: text("Finding") };
}

interface NamedRow {
  name: string;
  row: number;
}

function namedRows(table: AcceptedTable | undefined): NamedRow[] {
  if (!table) return [];
  return table.rows.flatMap((_, position) => {
    const row = position + 1;
    const sessionId = String(cellAt(table, row, "Session ID"));
    const finding = String(cellAt(table, row, "Finding"));
    return sessionId === "" || finding === ""
      ? []
      : [{ name: nameOf({ sessionId, finding }), row }];
  });
}

function fingerprintAt(table: AcceptedTable, row: number): string {
  return String(cellAt(table, row, "Row fingerprint"));
}

/** Rows that were there when this began and are not any more, as they were. */
function lostRows(
  before: AcceptedTable | undefined,
  rowOf: ReadonlyMap<string, number>
): { name: string; cells: RowCells }[] {
  if (!before) return [];
  return namedRows(before)
    .filter(({ name }) => !rowOf.has(name))
    .map(({ name, row }) => {
      const text = (header: string) => textCell(String(cellAt(before, row, header)));
      const when = cellAt(before, row, "When");
      return {
        name,
        cells: {
          "Session ID": text("Session ID"),
          Finding: text("Finding"),
          "Row fingerprint": text("Row fingerprint"),
          When: typeof when === "number" ? numberCell(when) : textCell(String(when)),
        },
      };
    });
}

function nameOf({ sessionId, finding }: ReviewName): string {
  return `${sessionId}\n${finding}`;
}
