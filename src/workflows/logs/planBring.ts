import type { MatchedRow } from "../../billing/logs/bringing/matchedRow";
import type { NameAnswer } from "../../billing/logs/bringing/names";
import type { NamesInLog } from "../../billing/logs/rows/logRow";
import { habitsOf, type NewHabit } from "../../billing/logs/bringing/habitsOf";
import { sessionsOf } from "../../billing/logs/bringing/sessionsOf";
import { assignSessionIds } from "../../billing/sessions/identity";
import type { Session } from "../../billing/records";
import { dateCell, numberCell, textCell, type CellInput } from "../../workbook/plan/cellInput";
import type { Guard, Step } from "../../workbook/plan/plan";
import type { RowCells } from "../../workbook/plan/tableTail";
import type { RawCell } from "../../workbook/reading/tableSnapshot";
import { tableNamed, type Header, type TableName } from "../../workbook/tables";
import { planCheck } from "../check/planCheck";
import { rawOf, type WrittenHeader } from "../check/sessionCells";
import { activityRow } from "../documents/planPreparation";
import type { Moment } from "../moment";
import { tableOfKind } from "./addedNames";
import { inChunks } from "./chunks";
import { sessionFormulas } from "./columnFormulas";
import type { DecidedLogs } from "./decideLogs";
import { OpenEnd } from "./openEnd";
import type { ReadLog } from "./readOpened";
import { sessionCells } from "./sessionCells";
import type { LogWishes } from "./wishes";

/** A step and what is brought once it is done. */
export interface BringStep extends Step {
  sessions: number;
}

/** The column by which the rows of a table are known. */
const keyHeaders = {
  Clients: "Client",
  Providers: "Provider",
  Payers: "Payer",
  // A code is a number, or text where she formatted the column so.
  Fees: "Payer",
  Payments: "Client",
  LogHabits: "Hers",
  LogRows: "Session ID",
  Activity: "Action",
} as const satisfies { [Name in TableName]?: Header<Name> };
type FilledTable = keyof typeof keyHeaders;

/** Plans what bringing logs writes, into tables that are all there. */
export function planBring(
  decided: DecidedLogs,
  wishes: LogWishes & { moment: Moment }
): BringStep[] {
  return new BringPlan(decided, wishes).steps();
}

class BringPlan {
  private readonly ends = new Map<TableName, OpenEnd>();

  constructor(
    private readonly decided: DecidedLogs,
    private readonly wishes: LogWishes & { moment: Moment }
  ) {}

  steps(): BringStep[] {
    const { decided } = this;
    const { byRow, ofNew } = idsOf(decided);
    const linked = decided.linked.flatMap((match): RowCells[] => {
      const id = match.session && byRow.get(match.session.row);
      return id === undefined ? [] : [this.logRow(match, id)];
    });
    const steps: BringStep[] = [
      ...this.missingIds(byRow),
      ...this.names(),
      ...decided.entries.flatMap(({ table, rows }) => this.rowsOf(table, rows)),
      ...this.rowsOf("LogHabits", this.habits().map(habitCells)),
      ...this.rowsOf("LogRows", linked),
      ...this.sessions(ofNew),
    ];
    return steps.length === 0 ? [] : [...steps, ...this.rowsOf("Activity", [this.activity()])];
  }

  /** A session that is linked is named by its id, which must stand in its row first. */
  private missingIds(byRow: ReadonlyMap<number, string>): BringStep[] {
    const { linked, reading, sessions } = this.decided;
    const table = reading.snapshots.get("Sessions");
    if (!table || !linked.some(({ session }) => !hasId(session, byRow))) return [];
    const changes = sessions.flatMap((session) => {
      const id = byRow.get(session.row);
      if (id === undefined || hasId(session, byRow)) return [];
      return [{ row: session.row, cell: textCell(id), raw: id }];
    });
    const decisions = {
      sessionIds: new Map(byRow),
      changes: new Map<WrittenHeader, typeof changes>([["Session ID", changes]]),
    };
    return planCheck(decisions, table, ["Session ID"]).steps.map((step) => ({
      ...step,
      label: `ids of Sessions, ${step.label}`,
      sessions: 0,
    }));
  }

  private names(): BringStep[] {
    const { addedNames } = this.decided;
    return (["Payer", "Provider", "Client"] as const).flatMap((kind) =>
      this.rowsOf(
        tableOfKind[kind],
        addedNames.filter((added) => added.kind === kind).map(({ cells }) => cells)
      )
    );
  }

  private habits(): NewHabit[] {
    const { logs, answers, reading, matched } = this.decided;
    const before = [...reading.logs.habits];
    return logs.flatMap((read) => {
      const { sheet, reading: log } = read;
      const names = namesOfLog(this.wishes, matched.rows, read);
      const sheetNames = this.wishes.logs?.[sheet.name]?.sheetNames ?? {};
      const habits = habitsOf({
        ...{ log: sheet.name, reading: log, answers, names, sheetNames, before },
      });
      before.push(...habits.map((habit) => ({ ...habit, row: 0, problems: [] })));
      return habits;
    });
  }

  /** Each chunk of sessions with the rows that tell where they came from. */
  private sessions(ids: readonly string[]): BringStep[] {
    const { newRows, reading } = this.decided;
    const formulas = sessionFormulas(reading.snapshots.get("Sessions"));
    const rows = newRows.map((match, at) => {
      const id = ids[at] ?? "";
      const cells = { ...sessionCells(match.row, formulas), "Session ID": textCell(id) };
      return { match, cells, logRow: this.logRow(match, id) };
    });
    const byLog = this.decided.logs.map(({ sheet }) =>
      rows.filter(({ match }) => match.log === sheet.name)
    );
    return byLog
      .flatMap((ofLog) => inChunks(ofLog, ({ cells }) => cells))
      .map((chunk): BringStep => {
        const added = this.append(
          "Sessions",
          chunk.map(({ cells }) => cells),
          "Session ID"
        );
        const told = this.append(
          "LogRows",
          chunk.map(({ logRow }) => logRow),
          "Session ID"
        );
        return {
          label: labelOf(chunk.map(({ match }) => match)),
          writes: [...added.writes, ...told.writes],
          guards: [...added.guards, ...told.guards],
          sessions: chunk.length,
        };
      });
  }

  private logRow({ log, row, fingerprint }: MatchedRow, sessionId: string): RowCells {
    return {
      "Session ID": textCell(sessionId),
      Log: textCell(log),
      Row: numberCell(row.sheetRow),
      Part: numberCell(row.part?.number),
      Fingerprint: textCell(fingerprint),
      Brought: dateCell(this.wishes.moment.today),
    };
  }

  private rowsOf(table: FilledTable, rows: readonly RowCells[]): BringStep[] {
    return inChunks(rows, (row) => row).map((chunk) => ({
      label: tableNamed(table).sheet,
      sessions: 0,
      ...this.append(table, chunk, keyHeaders[table]),
    }));
  }

  private append(
    name: TableName,
    rows: RowCells[],
    keyHeader: string
  ): Pick<Step, "writes" | "guards"> {
    const table = this.decided.reading.snapshots.get(name);
    if (!table) throw new Error(`Table ${name} is made before anything is brought`);
    const end = this.ends.get(name) ?? new OpenEnd(table);
    this.ends.set(name, end);
    const { writes, firstRow } = end.add(rows, name === "Sessions" ? keyHeader : undefined);
    const keys = { header: keyHeader, firstRow, cells: rows.map((row) => rawKey(row[keyHeader])) };
    const guard: Guard = { table: name, rowCount: end.length, keys: [keys] };
    return { writes, guards: [guard] };
  }

  private activity(): RowCells {
    const { newRows, logs, addedNames, entries } = this.decided;
    const rows = entries.reduce((sum, each) => sum + each.rows.length, addedNames.length);
    const parts = [
      `${counted(newRows.length, "session")} from ${counted(logs.length, "log")}`,
      ...(rows > 0 ? [`${counted(rows, "row")} in other tables`] : []),
    ];
    return activityRow("Bring a log", parts.join(", "), this.wishes.moment);
  }
}

function habitCells({ log, about, hers, meaning }: NewHabit): RowCells {
  return {
    Log: textCell(log),
    About: textCell(about),
    Hers: textCell(hers),
    Meaning: textCell(meaning),
  };
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

function rawKey(cell: CellInput | undefined): RawCell {
  return cell ? rawOf(cell) : "";
}

function labelOf(chunk: readonly MatchedRow[]): string {
  const rows = chunk.map(({ row }) => row.sheetRow);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const log = chunk[0]?.log ?? "";
  return first === last ? `row ${first} of ${log}` : `rows ${first} to ${last} of ${log}`;
}

/** What she said of names, of a list of sessions only those that are in it. */
function namesOfLog(
  { names = [] }: LogWishes,
  rows: readonly MatchedRow[],
  { sheet, reading, sheetNames }: ReadLog
): NameAnswer[] {
  if (reading.table !== "Sessions") return [...names];
  const inLog = new Set<string>();
  const add = ({ client = "", provider = "", payer = "" }: NamesInLog) =>
    inLog.add(`Client\n${client}`).add(`Provider\n${provider}`).add(`Payer\n${payer}`);
  add(sheetNames);
  for (const { row, log } of rows) if (log === sheet.name) add(row.asInLog ?? row);
  return names.filter(({ kind, typed }) => inLog.has(`${kind}\n${typed}`));
}

function hasId(session: Session | undefined, byRow: ReadonlyMap<number, string>): boolean {
  return session?.sessionId !== undefined && session.sessionId === byRow.get(session.row);
}

/** The ids of the sessions that are there, by row, and of those to be added, in their order. */
function idsOf({ reading, sessions, newRows }: DecidedLogs): {
  byRow: Map<number, string>;
  ofNew: string[];
} {
  const before = reading.snapshots.get("Sessions")?.rows.length ?? 0;
  const fresh = sessionsOf(
    newRows.map(({ row }) => row),
    before
  );
  const assigned = assignSessionIds({ ...reading.records, sessions: [...sessions, ...fresh] });
  const byRow = new Map(assigned.map(({ row, sessionId }) => [row, sessionId]));
  return { byRow, ofNew: fresh.map(({ row }) => byRow.get(row) ?? "") };
}
