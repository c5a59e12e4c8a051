import type { CellInput } from "../../workbook/plan/cellInput";
import type { Guard, Plan, Step, Write } from "../../workbook/plan/plan";
import { runsOf } from "../../workbook/plan/runs";
import type { RawCell, TableSnapshot } from "../../workbook/reading/tableSnapshot";
import { cellAt, writtenHeaders, type SessionDecisions, type WrittenHeader } from "./sessionCells";

/** Excel on the web refuses requests over 5 MB. */
const mostBytes = 3_500_000;
/** What a cell costs besides its text, what a piece of a column does, and reading back a row's keys. */
const bytesOfCell = 8;
const bytesOfRun = 400;
const bytesOfKeys = 60;

/** Cells to be written, and the ids by which rows are known again. */
export type SessionChanges = Pick<SessionDecisions, "changes" | "sessionIds"> &
  Partial<Pick<SessionDecisions, "cellOf">>;

/** So many cells that are right already cost less than another piece of their column. */
const mostBetween = 16;

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
    let before = -Infinity;
    for (const { row, raw } of decisions.changes.get(header) ?? []) {
      const begins = row - before > mostBetween ? bytesOfRun : (row - before) * bytesOfCell;
      bytes[row] = (bytes[row] ?? 0) + begins + bytesOfCell + String(raw).length;
      before = row;
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
    for (const run of runsOf(withThoseBetween(inStep, header, decisions))) {
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

/**
 * Changes that lie near each other, with the cells between them that are right already: a column in
 * few pieces is a smaller request. Cells that are left to her are never among them.
 */
function withThoseBetween(
  changes: readonly { row: number; cell: CellInput }[],
  header: WrittenHeader,
  { cellOf }: SessionChanges
): { row: number; cell: CellInput }[] {
  const all: { row: number; cell: CellInput }[] = [];
  let before: number | undefined;
  for (const change of changes) {
    all.push(...between(before, change.row, (row) => cellOf?.(row, header)), change);
    before = change.row;
  }
  return all;
}

function between(
  before: number | undefined,
  row: number,
  cellOf: (row: number) => CellInput | undefined
): { row: number; cell: CellInput }[] {
  if (before === undefined || row - before - 1 > mostBetween) return [];
  const found: { row: number; cell: CellInput }[] = [];
  for (let at = before + 1; at < row; at++) {
    const cell = cellOf(at);
    if (!cell) return [];
    found.push({ row: at, cell });
  }
  return found;
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
