import type { Guard, Plan, Step, Write } from "../../workbook/plan/plan";
import { runsOf } from "../../workbook/plan/runs";
import type { RawCell, TableSnapshot } from "../../workbook/reading/tableSnapshot";
import { cellAt, writtenHeaders, type SessionDecisions, type WrittenHeader } from "./sessionCells";

/** Excel on the web refuses requests over 5 MB. */
const mostBytes = 3_500_000;
/** What a cell costs besides its text, and what reading back a row's keys costs. */
const bytesOfCell = 8;
const bytesOfKeys = 60;

/** Cells to be written, and the ids by which rows are known again. */
export type SessionChanges = Pick<SessionDecisions, "changes" | "sessionIds">;

/** Key columns: where these are as they were read, the rows are where they were read. */
const keyHeaders = ["Date", "Client", "Code"] as const;

/** Writes what `decideSessions` found to be not as it should be, and nothing else. */
export function planCheck(
  decisions: SessionChanges,
  table: TableSnapshot<"Sessions">,
  headers: readonly WrittenHeader[] = writtenHeaders
): Plan {
  const steps = rowBlocks(decisions, table, headers).map(({ first, last }) =>
    stepFor(decisions, table, headers, first, last)
  );
  return { title: "Check sessions", steps: steps.filter((step) => step !== undefined) };
}

/** Consecutive rows, as many as one request can write. */
function rowBlocks(
  decisions: SessionChanges,
  table: TableSnapshot<"Sessions">,
  headers: readonly WrittenHeader[]
): { first: number; last: number }[] {
  const bytes = new Array<number>(table.rowCount + 1).fill(0);
  for (const header of headers) {
    for (const { row, raw } of decisions.changes.get(header) ?? []) {
      bytes[row] = (bytes[row] ?? 0) + bytesOfCell + String(raw).length;
    }
  }
  const blocks: { first: number; last: number }[] = [];
  let first = 1;
  let size = 0;
  for (let row = 1; row <= table.rowCount; row++) {
    size += (bytes[row] ?? 0) + bytesOfKeys;
    if (size < mostBytes && row < table.rowCount) continue;
    blocks.push({ first, last: row });
    first = row + 1;
    size = 0;
  }
  return blocks;
}

function stepFor(
  decisions: SessionChanges,
  table: TableSnapshot<"Sessions">,
  headers: readonly WrittenHeader[],
  first: number,
  last: number
): Step | undefined {
  const writes: Write[] = [];
  let lowest = Infinity;
  let highest = 0;
  for (const header of headers) {
    const inStep = (decisions.changes.get(header) ?? []).filter(
      ({ row }) => row >= first && row <= last
    );
    for (const run of runsOf(inStep)) {
      writes.push({ kind: "cells", table: "Sessions", header, ...run });
      lowest = Math.min(lowest, run.firstRow);
      highest = Math.max(highest, run.firstRow + run.cells.length - 1);
    }
  }
  if (writes.length === 0) return undefined;
  return {
    label: `rows ${lowest} to ${highest}`,
    writes,
    guards: [guardRows(decisions, table, lowest, highest)],
  };
}

/** The rows from `first` to `last` must still be the ones that were read, under their ids. */
export function guardRows(
  decisions: SessionChanges,
  table: TableSnapshot<"Sessions">,
  first: number,
  last: number
): Guard {
  const rows = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  const keys: Guard["keys"] = keyHeaders.map((header) => ({
    header,
    firstRow: first,
    cells: rows.map((row) => cellAt(table, row, header)),
  }));
  keys.push({
    header: "Session ID",
    firstRow: first,
    cells: rows.map(
      (row): RawCell => decisions.sessionIds.get(row) ?? cellAt(table, row, "Session ID")
    ),
  });
  return { table: "Sessions", rowCount: table.rowCount, keys };
}
