import { clip } from "../billing/checks/words";
import { rowNumber, type Session } from "../billing/records";
import type { ClockEntry } from "../billing/sessions/clock/clockEntry";
import { freeSessionIds } from "../billing/sessions/clock/clockIds";
import { stops } from "../billing/sessions/clock/doubt";
import { findEntry } from "../billing/sessions/clock/findEntry";
import { visitsInHand, type ClockRow } from "../billing/sessions/clock/visitsInHand";
import { standsFor } from "../billing/sessions/clock/writtenSession";
import { textCell } from "../workbook/plan/cellInput";
import type { Guard, Write } from "../workbook/plan/plan";
import type { WorkbookReading } from "../workbook/reading/readWorkbook";
import { UnusableWorkbook } from "../workbook/reading/unusableWorkbook";
import { movedNoticeOf } from "./check/checkResult";
import { changeClock, type ClockDecision, type ClockOptions } from "./clock/changeClock";
import { changedMeanwhile } from "./clock/endRow";
import { copiesNotice, copiesOf } from "./clock/copies";
import type { ClockChange } from "./clock/planClock";
import { timedCells } from "./clock/timedCells";
import { activityRow } from "./documents/planPreparation";
import { filledRows, OpenEnd } from "./logs/openEnd";

/** What writing a visit came to. */
export interface WrittenClock {
  /** In Sessions now, by ascending row of its body: how many, and the first of them. */
  sessions: number;
  firstRow: number | undefined;
  /** That row as Excel numbers it. */
  sheetRow: number | undefined;
  /** Of them, those that an attempt which was cut off had written already. */
  known: number;
  notices: string[];
}

/**
 * Writes rows of Clock to Sessions as ordinary rows and takes them out of Clock, in one request. A
 * session that stands in Sessions under the row's id already is not written again.
 * @param shown the rows of a visit as they were shown
 * @throws UnusableWorkbook where a row is another by now, still runs or is not complete
 */
export async function writeClock(
  shown: readonly ClockEntry[],
  options: ClockOptions
): Promise<WrittenClock> {
  const writing = new Writing(shown, options);
  const { answer, moved } = await changeClock("Write to Sessions", options, (reading) =>
    writing.decide(reading)
  );
  const { copies, ...written } = answer;
  return { ...written, notices: [...moved.map(movedNoticeOf), ...copiesNotice(copies)] };
}

interface Answer extends Omit<WrittenClock, "notices"> {
  /** Rows, as Excel numbers them, that are one of the sessions once more. */
  copies: number[];
}

/** A row that was shown, and where it stands by now. */
interface Placed {
  shown: ClockEntry;
  /** In Clock; absent: taken out already. */
  entry?: ClockEntry;
  /** In Sessions. */
  session?: Session;
}

/** One press of the button. */
class Writing {
  /** Ids that rows get which have none of their own. */
  private readonly renamed = new Map<ClockEntry, string>();
  private readonly begun = new Set<string>();

  constructor(
    private readonly shown: readonly ClockEntry[],
    private readonly options: ClockOptions
  ) {}

  decide(read: WorkbookReading): ClockDecision<Answer> {
    const reading = withoutHalfRows(read);
    const placed = this.shown.map((each) => this.place(each, reading));
    const fresh = this.withoutOwnId(placed, reading);
    if (fresh.length > 0) {
      const none = { sessions: 0, firstRow: undefined, sheetRow: undefined, known: 0, copies: [] };
      return { answer: none, changes: this.named(fresh, reading), goesOn: true };
    }
    const rows = this.rowsToWrite(placed, reading);
    const changes = placed.flatMap(({ entry }): ClockChange[] =>
      entry ? [{ kind: "clear", row: entry.row }] : []
    );
    const first = rows.length > 0 ? this.append(rows, reading) : undefined;
    const there = placed.flatMap(({ session }) => session ?? []);
    const places = [...there.map(({ row }) => row), ...(first ? [first.firstRow] : [])];
    const firstRow = places.length > 0 ? Math.min(...places) : undefined;
    const above = reading.snapshots.get("Sessions")?.firstRow ?? 0;
    const answer: Answer = {
      ...{ sessions: placed.length, firstRow },
      sheetRow: firstRow === undefined ? undefined : above + firstRow,
      known: there.filter(({ sessionId = "" }) => !this.begun.has(sessionId)).length,
      copies: copiesOf(there, reading.records.sessions).map(rowNumber),
    };
    for (const { entry } of rows) this.begun.add(entry.sessionId ?? "");
    return { answer, changes, ...(first && { first }) };
  }

  private place(shown: ClockEntry, { clock, records }: WorkbookReading): Placed {
    const renamed = this.renamed.get(shown);
    const named = renamed === undefined ? shown : { ...shown, sessionId: renamed };
    const entry = findEntry(clock, named) ?? findEntry(clock, shown);
    const { sessionId } = entry ?? named;
    const session = records.sessions.find(
      (each) => sessionId !== undefined && each.sessionId === sessionId && standsFor(each, shown)
    );
    const isThere = session ? { session } : {};
    if (entry) return { shown, entry, ...isThere };
    const isAnother = clock.some((each) => sessionId !== undefined && each.sessionId === sessionId);
    if (isAnother || !session) throw new UnusableWorkbook(changedMeanwhile);
    return { shown, ...isThere };
  }

  /** Rows whose id is missing, or another row's, or another session's. */
  private withoutOwnId(placed: readonly Placed[], { clock, records }: WorkbookReading): Placed[] {
    const owner = new Map<string, number>();
    for (const { sessionId, row } of clock) {
      if (sessionId !== undefined && !owner.has(sessionId)) owner.set(sessionId, row);
    }
    const inSessions = new Set(records.sessions.map(({ sessionId }) => sessionId));
    return placed.filter(({ entry, session }) => {
      if (!entry) return false;
      const { sessionId, row } = entry;
      if (sessionId === undefined || owner.get(sessionId) !== row) return true;
      return session === undefined && inSessions.has(sessionId);
    });
  }

  private named(placed: readonly Placed[], { records }: WorkbookReading): ClockChange[] {
    const ids = freeSessionIds(records, placed.length);
    return placed.flatMap(({ shown, entry }, at): ClockChange[] => {
      const id = ids[at];
      if (!entry || id === undefined) return [];
      this.renamed.set(shown, id);
      return [{ kind: "put", row: entry.row, cells: { "Session ID": textCell(id) } }];
    });
  }

  private rowsToWrite(placed: readonly Placed[], reading: WorkbookReading): ClockRow[] {
    const wanted = new Set(placed.flatMap(({ entry, session }) => (session ? [] : (entry ?? []))));
    const visits = visitsInHand(reading.clock, reading.records, this.options.moment);
    const rows = visits.flatMap((visit) => visit.rows.filter(({ entry }) => wanted.has(entry)));
    const open = rows.find(({ isRunning, doubts }) => isRunning || doubts.some(stops));
    if (!open) return rows;
    const why = open.doubts.find(stops)?.message ?? "its clock still runs; stop it";
    throw new UnusableWorkbook(
      `${clip(open.entry.client ?? "A row")} cannot be written to Sessions yet: ${why}.`
    );
  }

  private append(
    rows: readonly ClockRow[],
    reading: WorkbookReading
  ): { writes: Write[]; guards: Guard[]; firstRow: number } {
    const table = reading.snapshots.get("Sessions");
    if (!table) throw new Error("readWorkbook refuses a workbook without Sessions");
    const end = new OpenEnd(table);
    const { writes, firstRow } = end.add(
      rows.map((row) => timedCells(row, table, reading)),
      "Session ID"
    );
    const ids = rows.map(({ entry }) => entry.sessionId ?? "");
    const keys = [{ header: "Session ID", firstRow, cells: ids }];
    const guard: Guard = { table: "Sessions", rowCount: end.length, keys };
    return { writes: [...writes, ...this.activity(rows, reading)], guards: [guard], firstRow };
  }

  private activity(rows: readonly ClockRow[], { snapshots }: WorkbookReading): Write[] {
    const table = snapshots.get("Activity");
    if (!table) return [];
    const result = `${rows.length} ${rows.length === 1 ? "session" : "sessions"} written to Sessions`;
    const row = activityRow("Session clock", result, this.options.moment);
    return new OpenEnd(table).add([row]).writes;
  }
}

/** Where an attempt was cut off Sessions may be longer than it is full: ids alone are no sessions. */
function withoutHalfRows(reading: WorkbookReading): WorkbookReading {
  const table = reading.snapshots.get("Sessions");
  const last = table ? filledRows(table) : 0;
  const sessions = reading.records.sessions.filter(({ row }) => row <= last);
  return { ...reading, records: { ...reading.records, sessions } };
}
