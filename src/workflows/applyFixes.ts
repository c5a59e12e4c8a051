import type { Finding, Fix, FixWrite } from "../billing/checks/finding";
import { applyPlan, type ApplyOptions } from "../workbook/applying/applyPlan";
import { codeCell, numberCell, textCell, type CellInput } from "../workbook/plan/cellInput";
import type { Guard, Step } from "../workbook/plan/plan";
import type { RawCell, TableSnapshot } from "../workbook/reading/tableSnapshot";
import type { CheckResult } from "./check/checkResult";
import { readAndDecide, type Decided } from "./check/readAndDecide";
import { cellAt, rawOf } from "./check/sessionCells";
import { checkSessions } from "./checkSessions";
import { misplacedFixes } from "./fixes/misplaced";
import type { Moment } from "./moment";
import { persist, type Attempt } from "./persist";

export interface FixResult extends CheckResult {
  /** Findings whose fix was written. */
  fixed: number;
  /** Findings that no longer stand as they were shown; nothing was written for them. */
  stale: number;
}

/** Writes the fixes of findings that still stand as they were shown, then checks again. */
export async function applyFixes(
  findings: readonly Finding[],
  options: { moment: Moment } & ApplyOptions
): Promise<FixResult> {
  let before: { table: TableSnapshot<"Sessions">; writes: FixWrite[] } | undefined;
  const written = await persist(async (): Promise<Attempt<{ fixed: number; stale: number }>> => {
    const decided = await readAndDecide(options.moment);
    const { table, reading } = decided;
    const misplaced = before ? misplacedFixes(before.table, before.writes, table) : [];
    if (misplaced.length > 0) {
      before = undefined;
      const undo = planWrites(misplaced, table);
      await applyPlan({ title: "Fix", steps: [undo] }, reading, options);
      return { readAgain: true };
    }
    const standing = stillStanding(findings, decided);
    const answer = { fixed: standing.length, stale: findings.length - standing.length };
    if (standing.length === 0) return { answer };
    const writes = standing.flatMap((fix) => fix.writes);
    before = { table, writes };
    const plan = { title: "Fix", steps: [planWrites(writes, table)] };
    const applied = await applyPlan(plan, reading, options);
    return applied.outcome === "moved" ? { readAgain: true } : { answer };
  });
  return { ...(await checkSessions(options)), ...written };
}

function stillStanding(findings: readonly Finding[], { decisions }: Decided): Fix[] {
  const current = new Map<string, Fix>();
  for (const judgement of decisions.judgements) {
    for (const finding of judgement.findings) {
      if (finding.fix) current.set(keyOf(finding), finding.fix);
    }
  }
  return findings.flatMap((finding) => current.get(keyOf(finding)) ?? []);
}

function keyOf(finding: Finding): string {
  return JSON.stringify([finding.id, finding.row, finding.fix?.writes]);
}

interface CellWrite {
  row: number;
  column: FixWrite["column"];
  value: RawCell;
}

function planWrites(writes: readonly CellWrite[], table: TableSnapshot<"Sessions">): Step {
  const value = new Map(
    writes.map(({ row, column, value: v }) => [`${row} ${column}`, rawOf(inputOf(column, v))])
  );
  const rows = writes.map(({ row }) => row);
  const first = rows.reduce((lowest, row) => Math.min(lowest, row), Infinity);
  const last = rows.reduce((highest, row) => Math.max(highest, row), 0);
  const keys: Guard["keys"] = (["Date", "Client", "Code", "Session ID"] as const).map((header) => ({
    header,
    firstRow: first,
    cells: Array.from({ length: last - first + 1 }, (_, offset) => {
      const row = first + offset;
      return value.get(`${row} ${header}`) ?? cellAt(table, row, header);
    }),
  }));
  return {
    label: "fixes",
    writes: writes.map(({ row, column, value: v }) => ({
      kind: "cells",
      table: "Sessions",
      header: column,
      firstRow: row,
      cells: [inputOf(column, v)],
    })),
    guards: [{ table: "Sessions", rowCount: table.rowCount, keys }],
  };
}

const inputs = {
  Code: (value) => codeCell(String(value)),
  Minutes: numberOrText,
  Units: numberOrText,
  // Place 02 keeps its zero; a list of one number stays a list.
  Place: (value) => textCell(String(value)),
  Modifiers: (value) => textCell(String(value)),
  Diagnoses: (value) => textCell(String(value)),
  "Session ID": (value) => textCell(String(value)),
} satisfies Record<FixWrite["column"], (value: RawCell) => CellInput>;

function inputOf(column: FixWrite["column"], value: RawCell): CellInput {
  return inputs[column](value);
}

function numberOrText(value: RawCell): CellInput {
  return typeof value === "number" ? numberCell(value) : textCell(String(value));
}
