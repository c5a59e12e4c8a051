import { textCell } from "../../workbook/plan/cellInput";
import type { Step, Write } from "../../workbook/plan/plan";
import { TableTail, type RowCells } from "../../workbook/plan/tableTail";
import { tableNamed, type TableName } from "../../workbook/tables";
import { planCheck, type SessionChanges } from "../check/planCheck";
import type { Moment } from "../moment";
import { version } from "../version";
import { describeRange, openBatch, type BatchRange } from "./batches";
import { counterOf, kindWords } from "./kinds";
import type { BatchInput, NumberedDocument } from "./planBatch";
import { SheetNames } from "./sheetNames";
import { voidWrites } from "./voidWrites";

/**
 * What must stand before the first document: the tables it is written in, the sessions' ids, the
 * batch in Activity, and an end to drafts that nothing finishes. Usually one request, or none.
 */
export function planPreparation(input: BatchInput, numbered: readonly NumberedDocument[]): Step[] {
  const { table } = input.decided;
  const sessions = planCheck(untilReplaced(input), table, ["Session ID", "Document"]).steps;
  const writes = [
    ...(numbered.length > 0 ? createTables(input) : []),
    ...unfinishedWrites(input),
    ...batchWrites(input, numbered),
  ];
  if (writes.length === 0) return sessions;
  const [first, ...rest] = sessions;
  return [
    {
      label: "preparing",
      writes: [...writes, ...(first?.writes ?? [])],
      guards: first?.guards ?? [],
    },
    ...rest,
  ];
}

/** A document that is replaced keeps its sessions' stamps until the one in its place is begun. */
function untilReplaced({ decided, replaces }: BatchInput): SessionChanges {
  const { decisions } = decided;
  if (!replaces) return decisions;
  const { sessionIds, records } = decisions;
  const billed = new Set(
    records.documentLines.flatMap((line) =>
      line.document === replaces.number ? [line.sessionId] : []
    )
  );
  const stamps = (decisions.changes.get("Document") ?? []).filter(
    ({ row }) => !billed.has(sessionIds.get(row) ?? "")
  );
  return { sessionIds, changes: new Map(decisions.changes).set("Document", stamps) };
}

const neededTables = ["Documents", "DocumentLines", "Activity"] as const;

function createTables({ decided }: BatchInput): Write[] {
  const { snapshots, sheetNames, begun } = decided.reading;
  const names = new SheetNames(sheetNames);
  return neededTables
    .filter((name) => !snapshots.get(name))
    .map((table: TableName): Write => {
      const start = begun.get(table);
      return start
        ? { kind: "createTable", table, sheet: start.sheet, rows: [], begunTables: start.tables }
        : { kind: "createTable", table, sheet: names.take(tableNamed(table).sheet), rows: [] };
    });
}

function unfinishedWrites({ decided, voids }: BatchInput): Write[] {
  const numbers = new Set(voids);
  return decided.decisions.records.documents
    .filter(({ number }) => numbers.has(number))
    .flatMap((document) => voidWrites(document));
}

function batchWrites(
  { decided, kind, moment, replaces }: BatchInput,
  numbered: readonly NumberedDocument[]
): Write[] {
  if (replaces) return [];
  const counters = numbered.flatMap(({ number }) => counterOf(kind, number) ?? []);
  if (counters.length === 0) return [];
  const range: BatchRange = { kind, first: Math.min(...counters), last: Math.max(...counters) };
  const open = openBatch(decided.reading, [kind]);
  const isSameBatch = open && open.first <= range.first && open.last >= range.last;
  if (isSameBatch) return [];
  const tail = new TableTail("Activity", decided.reading.snapshots);
  return tail.append([activityRow(kindWords[kind].made, describeRange(range), moment)]).writes;
}

/** A row of table Activity: what was done, without names of clients. */
export function activityRow(action: string, result: string, moment: Moment): RowCells {
  return {
    When: { kind: "moment", isoDate: moment.today, minutes: moment.minutes },
    Action: textCell(action),
    Result: textCell(result),
    Version: textCell(version),
  };
}
