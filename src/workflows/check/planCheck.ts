import type { Guard, Plan, Step, Write } from "../../workbook/plan/plan";
import { runsOf } from "../../workbook/plan/runs";
import type { RawCell, TableSnapshot } from "../../workbook/reading/tableSnapshot";
import { cellAt, writtenHeaders, type SessionDecisions, type WrittenHeader } from "./sessionCells";

/** Rows that one request writes at most: with long reasons about 3 MB, under Excel's 5 MB. */
const rowsInOneStep = 15_000;

/** Key columns: where these are as they were read, the rows are where they were read. */
const keyHeaders = ["Date", "Client", "Code"] as const;

/** Writes what `decideSessions` found to be not as it should be, and nothing else. */
export function planCheck(
  decisions: SessionDecisions,
  table: TableSnapshot<"Sessions">,
  headers: readonly WrittenHeader[] = writtenHeaders
): Plan {
  const steps: Step[] = [];
  for (let first = 1; first <= table.rowCount; first += rowsInOneStep) {
    const step = stepFor(decisions, table, headers, first, first + rowsInOneStep - 1);
    if (step) steps.push(step);
  }
  return { title: "Check sessions", steps };
}

function stepFor(
  decisions: SessionDecisions,
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
    for (const run of runsOf(inStep, rowsInOneStep)) {
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
  decisions: SessionDecisions,
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
