import type { RowBefore } from "../../workbook/plan/plan";
import type { RowCells } from "../../workbook/plan/tableTail";
import type { WorkbookReading } from "../../workbook/reading/readWorkbook";
import type { RawCell } from "../../workbook/reading/tableSnapshot";
import {
  clockHeaders,
  contentOf,
  contractCells,
  isFree,
  overlaid,
  writtenAgain,
} from "./clockRows";
import type { ClockChange, RowOver } from "./planClock";

const idColumn = clockHeaders.indexOf("Session ID");

/** A row over which something was written that was meant for another. */
interface Hit {
  /** As it stood before, by the contract's headers. */
  stood: RawCell[];
  written: RowCells;
}

/**
 * Remembers, from one attempt to the next, what was written over by mistake until it stands again:
 * rows go by their places, and between reading and writing she may sort the table, or a colleague may
 * begin in a row that was free. That may happen to a repair as well.
 */
export class LostRows {
  private before: RawCell[][] = [];
  private overs: readonly RowOver[] = [];
  private found: readonly RowBefore[] | undefined;
  private hits: Hit[] = [];

  /** Called before an attempt writes. */
  begin(reading: WorkbookReading, overs: readonly RowOver[]): void {
    this.before = rowsOf(reading);
    this.overs = overs;
    this.found = undefined;
  }

  /** Called once the attempt was answered. @param found rows that were not as read when written over */
  answered(found: readonly RowBefore[]): void {
    this.found = found;
  }

  /** What must be put right before anything else is done. */
  repairs(reading: WorkbookReading): ClockChange[] {
    const now = new RowsNow(reading);
    const known = this.hits;
    this.hits = [];
    const changes = [...known, ...this.newHits(now)].flatMap((hit): ClockChange[] => {
      const change = now.isAsItWas(hit.stood) ? undefined : now.putBack(hit);
      if (!change) return [];
      this.hits.push(hit);
      return [change];
    });
    this.overs = [];
    return changes;
  }

  private newHits(now: RowsNow): Hit[] {
    const { overs, found } = this;
    return found ? hitsFound(found, overs, now) : this.hitsUnanswered(overs, now);
  }

  /** The answer was lost: where what was meant still stands, another row was hit, if any. */
  private hitsUnanswered(overs: readonly RowOver[], now: RowsNow): Hit[] {
    const meant = new Set(overs.map(({ before }) => contentOf(before)));
    const others = new Set(this.before.filter((cells) => !meant.has(contentOf(cells))));
    return overs.flatMap(({ before, cells: written }): Hit[] => {
      const hitAnother = isFree(before) ? now.hasOverlaid(before, written) : now.has(before);
      if (!hitAnother) return [];
      for (const stood of others) {
        if (now.isAsItWas(stood) || !now.putBack({ stood, written })) continue;
        others.delete(stood);
        return [{ stood, written }];
      }
      return [];
    });
  }
}

/** What stood there instead is known. */
function hitsFound(found: readonly RowBefore[], overs: readonly RowOver[], now: RowsNow): Hit[] {
  return found.flatMap(({ row, cells }): Hit[] => {
    const over = overs.find((each) => each.row === row);
    return over ? [{ stood: now.contract(cells), written: over.cells }] : [];
  });
}

/** The rows as they stand after the attempt. */
class RowsNow {
  private readonly rowOf = new Map<string, number>();
  private readonly ids = new Set<RawCell>();

  constructor(private readonly reading: WorkbookReading) {
    rowsOf(reading).forEach((cells, at) => {
      this.rowOf.set(contentOf(cells), at + 1);
      if (cells[idColumn] !== "") this.ids.add(cells[idColumn] ?? "");
    });
    // Written to Sessions by a colleague, it is not lost.
    for (const { sessionId } of reading.records.sessions) if (sessionId) this.ids.add(sessionId);
  }

  contract(cells: readonly RawCell[]): RawCell[] {
    const table = this.reading.snapshots.get("Clock");
    return table ? contractCells(table, cells) : [...cells];
  }

  has(cells: readonly RawCell[]): boolean {
    return this.rowOf.has(contentOf(cells));
  }

  /** Of a free row there may be several, so that this is never certain. */
  isAsItWas(cells: readonly RawCell[]): boolean {
    return !isFree(cells) && this.has(cells);
  }

  hasOverlaid(cells: readonly RawCell[], written: RowCells): boolean {
    return this.has(overlaid(cells, written, this.reading.dateSystem));
  }

  /** What puts a row back over which something was written; undefined where nothing was. */
  putBack({ stood, written }: Hit): ClockChange | undefined {
    if (Object.keys(written).length < clockHeaders.length) return this.cellsBack(stood, written);
    const id = stood[idColumn] ?? "";
    // A row of that id that says something else by now was not written over.
    if (isFree(stood) || (id !== "" && this.ids.has(id))) return undefined;
    return { kind: "add", cells: writtenAgain(stood) };
  }

  private cellsBack(cells: readonly RawCell[], written: RowCells): ClockChange | undefined {
    const row = this.rowOf.get(contentOf(overlaid(cells, written, this.reading.dateSystem)));
    if (row === undefined) return undefined;
    const former = writtenAgain(cells);
    const back = Object.keys(written).map((header) => [header, former[header]] as const);
    return { kind: "put", row, cells: Object.fromEntries(back) as RowCells };
  }
}

function rowsOf({ snapshots }: WorkbookReading): RawCell[][] {
  const table = snapshots.get("Clock");
  return table ? table.rows.map((cells) => contractCells(table, cells)) : [];
}
