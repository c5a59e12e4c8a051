import type { PlannedDocument } from "../../billing/documents/plannedDocument";
import type { RegisteredDocument } from "../../billing/records";
import { documentsBySession } from "../../billing/sessions/documents";
import { fingerprintOfLayout } from "../../workbook/fingerprints/sheetFingerprint";
import { textCell } from "../../workbook/plan/cellInput";
import type { Guard, Step, Write } from "../../workbook/plan/plan";
import { runsOf } from "../../workbook/plan/runs";
import { TableTail, type RowCells } from "../../workbook/plan/tableTail";
import { columnIndex, type RawCell } from "../../workbook/reading/tableSnapshot";
import { layOutDocument } from "../../workbook/sheetLayout";
import { guardRows } from "../check/planCheck";
import { describeReissue } from "./batches";
import { kindWords } from "./kinds";
import type { BatchInput, NumberedDocument } from "./planBatch";
import { activityRow } from "./planPreparation";
import { lineRows, registerRow } from "./registerRows";
import { voidMark } from "./voidWrites";

/** Keeps track, while steps are planned, of what tables Documents and DocumentLines will hold. */
export class Register {
  private readonly documents: TableTail;
  private readonly lines: TableTail;
  private readonly log: TableTail;
  private readonly numbers: RawCell[];
  private readonly statuses: RawCell[];
  private readonly otherDocuments: Map<string, string[]>;

  constructor(
    private readonly input: BatchInput,
    numbered: readonly NumberedDocument[],
    private readonly hidden: ReadonlySet<string>
  ) {
    const { reading, decisions } = input.decided;
    const table = reading.snapshots.get("Documents");
    this.documents = new TableTail("Documents", reading.snapshots);
    this.lines = new TableTail("DocumentLines", reading.snapshots);
    this.log = new TableTail("Activity", reading.snapshots);
    const column = (header: string): RawCell[] => {
      const index = table ? columnIndex(table, header) : -1;
      return table ? table.rows.map((row) => row[index] ?? "") : [""];
    };
    this.numbers = column("Number");
    this.statuses = column("Status");
    const voids = new Set(input.voids);
    for (const { row, number } of decisions.records.documents) {
      if (voids.has(number)) this.statuses[row - 1] = "Void";
    }
    const inHand = new Set([...numbered.map(({ number }) => number), ...voids]);
    numbered.forEach(({ replaces }) => replaces && inHand.add(replaces.number));
    this.otherDocuments = documentsBySession({
      documents: decisions.records.documents.filter(({ number }) => !inHand.has(number)),
      documentLines: decisions.records.documentLines,
    });
  }

  /**
   * Draft, the end of the document it replaces, lines, sheet, stamps, Issued: in this order, so that
   * a cut leaves a Draft to finish, and no session on two documents that are not void.
   */
  stepFor(numbered: NumberedDocument): Step {
    const { plan, number, sheet, draft, replaces } = numbered;
    const { today } = this.input.moment;
    const { notesBeside } = this.input;
    const { reading } = this.input.decided;
    const layout = layOutDocument(numbered.toDocument());
    const row = registerRow(plan, {
      ...{ number, sheet, issued: today, status: "Draft" },
      replaces: replaces?.number,
      fingerprint: fingerprintOfLayout(layout, reading.dateSystem),
    });
    const begun = draft
      ? { writes: this.documents.overwrite(draft.document.row, row), firstRow: draft.document.row }
      : this.documents.append([row]);
    this.numbers[begun.firstRow - 1] = number;
    this.statuses[begun.firstRow - 1] = "Issued";
    if (replaces) this.statuses[replaces.row - 1] = "Void";
    const overwrite = reading.sheetNames.some((name) => name.toLowerCase() === sheet.toLowerCase());
    const rows = [...plan.sessions.map((session) => session.row), ...this.rowsLeft(plan, replaces)];
    return {
      label: number,
      writes: [
        ...begun.writes,
        ...(replaces ? [statusWrite(replaces.row, "Void")] : []),
        ...this.lineWrites(numbered),
        {
          kind: "sheet",
          sheet,
          overwrite,
          ...(this.hidden.has(sheet) && { hidden: true }),
          layout,
        },
        ...(replaces ? voidMark(replaces, { replacedBy: number, notesBeside }) : []),
        ...this.stamps(numbered, rows),
        ...this.logWrites(numbered),
        statusWrite(begun.firstRow, "Issued"),
      ],
      guards: [this.guardDocuments(), ...(rows.length > 0 ? [this.guardSessions(rows)] : [])],
    };
  }

  private lineWrites({ plan, number, draft }: NumberedDocument): Write[] {
    const rows = lineRows(plan, number);
    const known = new Map(draft?.lines.map((line) => [line.sessionId, line.row]));
    const fresh = rows.filter((_, index) => !known.has(plan.lines[index]?.sessionId ?? ""));
    const again = plan.lines.flatMap((line, index) => {
      const row = known.get(line.sessionId);
      return row === undefined ? [] : this.lines.overwrite(row, rows[index] ?? {});
    });
    return [...again, ...this.lines.append(fresh).writes];
  }

  /** Rows of sessions that were on the replaced document and are not on the new one. */
  private rowsLeft(plan: PlannedDocument, replaces: RegisteredDocument | undefined): number[] {
    if (!replaces) return [];
    const { sessionIds, records } = this.input.decided.decisions;
    const ended = new Set([replaces.number, ...this.input.voids]);
    const left = new Set(
      records.documentLines.flatMap((line) => (ended.has(line.document) ? [line.sessionId] : []))
    );
    plan.sessions.forEach(({ sessionId }) => left.delete(sessionId));
    return [...sessionIds].flatMap(([row, sessionId]) => (left.has(sessionId) ? [row] : []));
  }

  private stamps({ plan, number }: NumberedDocument, rows: readonly number[]): Write[] {
    const billed = new Set(plan.sessions.map(({ row }) => row));
    const { sessionIds } = this.input.decided.decisions;
    const changes = [...rows]
      .sort((one, other) => one - other)
      .map((row) => {
        const others = this.otherDocuments.get(sessionIds.get(row) ?? "") ?? [];
        return {
          row,
          cell: textCell([...others, ...(billed.has(row) ? [number] : [])].join(", ")),
        };
      });
    return runsOf(changes).map((run) => ({
      kind: "cells",
      table: "Sessions",
      header: "Document",
      ...run,
    }));
  }

  /** A batch is noted when it begins, a document in the place of another when it is made. */
  private logWrites({ plan, number }: NumberedDocument): Write[] {
    const { replaces, moment } = this.input;
    if (!replaces) return [];
    const row: RowCells = activityRow(
      kindWords[plan.kind].reissued,
      describeReissue(replaces.number, number),
      moment
    );
    return this.log.append([row]).writes;
  }

  private guardDocuments(): Guard {
    return {
      table: "Documents",
      rowCount: this.documents.length,
      keys: [
        { header: "Number", firstRow: 1, cells: [...this.numbers] },
        { header: "Status", firstRow: 1, cells: [...this.statuses] },
      ],
    };
  }

  /** Close rows are read back in one piece; far-apart ones each by itself. */
  private guardSessions(unsorted: readonly number[]): Guard {
    const { decisions, table } = this.input.decided;
    const rows = [...unsorted].sort((one, other) => one - other);
    const first = rows[0] ?? 1;
    const last = rows[rows.length - 1] ?? first;
    const isClose = last - first < 200 + 4 * rows.length;
    const runs = isClose
      ? [{ firstRow: first, cells: Array.from({ length: last - first + 1 }) }]
      : runsOf(rows.map((row) => ({ row, cell: row })));
    const guards = runs.map((run) =>
      guardRows(decisions, table, run.firstRow, run.firstRow + run.cells.length - 1)
    );
    return {
      table: "Sessions",
      rowCount: table.rowCount,
      keys: guards.flatMap(({ keys }) => keys),
    };
  }
}

function statusWrite(row: number, status: "Void" | "Issued"): Write {
  const cells = [textCell(status)];
  return { kind: "cells", table: "Documents", header: "Status", firstRow: row, cells };
}
