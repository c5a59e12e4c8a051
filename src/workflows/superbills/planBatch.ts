import type { PlannedSuperbill } from "../../billing/documents/superbillPreview";
import { documentsBySession } from "../../billing/sessions/documents";
import { textCell } from "../../workbook/plan/cellInput";
import type { Guard, Plan, Step } from "../../workbook/plan/plan";
import { runsOf } from "../../workbook/plan/runs";
import { TableTail } from "../../workbook/plan/tableTail";
import type { RawCell } from "../../workbook/reading/tableSnapshot";
import { columnIndex } from "../../workbook/reading/tableSnapshot";
import { fingerprintOfLayout } from "../../workbook/fingerprints/sheetFingerprint";
import { layOutDocument } from "../../workbook/sheetLayout";
import { guardRows } from "../check/planCheck";
import type { Decided } from "../check/readAndDecide";
import type { Moment } from "../moment";
import { counterOf, superbillNumber } from "./batches";
import type { Draft } from "./drafts";
import { planPreparation } from "./planPreparation";
import { lineRows, registerRow } from "./registerRows";
import { SheetNames } from "./sheetNames";

/** One superbill of a batch, under the number and sheet it is made with. */
export interface NumberedSuperbill {
  plan: PlannedSuperbill;
  number: string;
  sheet: string;
  draft?: Draft;
}

export interface BatchInput {
  decided: Decided;
  planned: readonly PlannedSuperbill[];
  /** Drafts that a planned superbill finishes under their own number. */
  finishes: ReadonlyMap<PlannedSuperbill, Draft>;
  /** Numbers of documents that nothing finishes, to be marked Void. */
  voids: readonly string[];
  moment: Moment;
}

/** The steps of a batch; the step of a document is found at its place in `documentSteps`. */
export interface BatchPlan {
  plan: Plan;
  numbered: NumberedSuperbill[];
  /** Position in the plan of each numbered superbill's step. */
  documentSteps: number[];
}

/** Plans a preparing step, where one is needed, and one step for each superbill. */
export function planBatch(input: BatchInput): BatchPlan {
  const numbered = numberSuperbills(input);
  const register = new Register(input, numbered);
  const preparation = planPreparation(input, numbered);
  const documents = numbered.map((each) => register.stepFor(each));
  return {
    plan: { title: "Make superbills", steps: [...preparation, ...documents] },
    numbered,
    documentSteps: documents.map((_, index) => preparation.length + index),
  };
}

/** Numbers follow on from the highest in the register, voided ones among them: no gaps. */
function numberSuperbills({ decided, planned, finishes }: BatchInput): NumberedSuperbill[] {
  const { records } = decided.decisions;
  const names = new SheetNames(decided.reading.sheetNames);
  let last = records.documents.reduce(
    (highest, { number }) => Math.max(highest, counterOf(number) ?? 0),
    0
  );
  return planned.map((plan) => {
    const draft = finishes.get(plan);
    if (draft) {
      const number = draft.document.number;
      return { plan, number, sheet: draft.document.sheet ?? names.take(number), draft };
    }
    const number = superbillNumber(++last);
    return { plan, number, sheet: names.take(number) };
  });
}

/** Keeps track, while steps are planned, of what tables Documents and DocumentLines will hold. */
class Register {
  private readonly documents: TableTail;
  private readonly lines: TableTail;
  private readonly numbers: RawCell[];
  private readonly statuses: RawCell[];
  private readonly otherDocuments: Map<string, string[]>;

  constructor(
    private readonly input: BatchInput,
    numbered: readonly NumberedSuperbill[]
  ) {
    const { reading, decisions } = input.decided;
    const table = reading.snapshots.get("Documents");
    this.documents = new TableTail("Documents", reading.snapshots);
    this.lines = new TableTail("DocumentLines", reading.snapshots);
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
    this.otherDocuments = documentsBySession({
      documents: decisions.records.documents.filter(({ number }) => !inHand.has(number)),
      documentLines: decisions.records.documentLines,
    });
  }

  /** Draft, lines, sheet, stamps, Issued: in this order, so that a cut leaves a Draft to finish. */
  stepFor(numbered: NumberedSuperbill): Step {
    const { plan, number, sheet, draft } = numbered;
    const { today } = this.input.moment;
    const { reading } = this.input.decided;
    const layout = layOutDocument(plan.toDocument(number, today));
    const fingerprint = fingerprintOfLayout(layout, reading.dateSystem);
    const entry = { number, sheet, issued: today, status: "Draft", fingerprint } as const;
    const row = registerRow(plan, entry);
    const begun = draft
      ? { writes: this.documents.overwrite(draft.document.row, row), firstRow: draft.document.row }
      : this.documents.append([row]);
    this.numbers[begun.firstRow - 1] = number;
    this.statuses[begun.firstRow - 1] = "Issued";
    const overwrite = reading.sheetNames.some((name) => name.toLowerCase() === sheet.toLowerCase());
    return {
      label: number,
      writes: [
        ...begun.writes,
        ...this.lineWrites(numbered),
        { kind: "sheet", sheet, overwrite, layout },
        ...this.stamps(numbered),
        {
          kind: "cells",
          table: "Documents",
          header: "Status",
          firstRow: begun.firstRow,
          cells: [textCell("Issued")],
        },
      ],
      guards: [this.guardDocuments(), ...this.guardSessions(plan)],
    };
  }

  private lineWrites({ plan, number, draft }: NumberedSuperbill): Step["writes"] {
    const rows = lineRows(plan, number);
    const known = new Map(draft?.lines.map((line) => [line.sessionId, line.row]));
    const fresh = rows.filter((_, index) => !known.has(plan.lines[index]?.sessionId ?? ""));
    const again = plan.lines.flatMap((line, index) => {
      const row = known.get(line.sessionId);
      return row === undefined ? [] : this.lines.overwrite(row, rows[index] ?? {});
    });
    return [...again, ...this.lines.append(fresh).writes];
  }

  private stamps({ plan, number }: NumberedSuperbill): Step["writes"] {
    const changes = [...plan.sessions]
      .sort((one, other) => one.row - other.row)
      .map(({ row, sessionId }) => ({
        row,
        cell: textCell([...(this.otherDocuments.get(sessionId) ?? []), number].join(", ")),
      }));
    return runsOf(changes).map((run) => ({
      kind: "cells",
      table: "Sessions",
      header: "Document",
      ...run,
    }));
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
  private guardSessions(plan: PlannedSuperbill): Guard[] {
    const { decisions, table } = this.input.decided;
    const rows = plan.sessions.map(({ row }) => row).sort((one, other) => one - other);
    const first = rows[0] ?? 1;
    const last = rows[rows.length - 1] ?? first;
    const isClose = last - first < 200 + 4 * rows.length;
    const runs = isClose
      ? [{ firstRow: first, cells: Array.from({ length: last - first + 1 }) }]
      : runsOf(rows.map((row) => ({ row, cell: row })));
    const guards = runs.map((run) =>
      guardRows(decisions, table, run.firstRow, run.firstRow + run.cells.length - 1)
    );
    return [
      { table: "Sessions", rowCount: table.rowCount, keys: guards.flatMap(({ keys }) => keys) },
    ];
  }
}
