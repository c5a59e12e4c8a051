import { builtInRules } from "../../../../src/billing/codes/ruleBook";
import type { BroughtRow } from "../../../../src/billing/logs/bringing/broughtRow";
import { fingerprintOf } from "../../../../src/billing/logs/bringing/rowFingerprint";
import { sessionOf } from "../../../../src/billing/logs/bringing/sessionsOf";
import type { LogSheet } from "../../../../src/billing/logs/logSheet";
import { readLogs } from "../../../../src/billing/logs/readLog";
import type { LogRow } from "../../../../src/billing/logs/rows/logRow";
import type { Session } from "../../../../src/billing/records";
import { table } from "../grid";

export const today = "2026-11-22";
export const options = { today, rules: builtInRules };

/** The sessions of a sheet of lines divided by `|`. */
export function rowsOf(lines: string, more: Partial<LogSheet> = {}): LogRow[] {
  const [reading] = readLogs([table(lines, more)], options).sheets;
  if (reading?.table !== "Sessions") throw new Error("The example is no list of sessions.");
  return reading.rows;
}

/** A row of a log, made up. */
export function logRow(row: Partial<LogRow> = {}): LogRow {
  return {
    sheetRow: 2,
    date: "2026-10-05",
    client: "Ava Moreno",
    code: "97530",
    modifiers: [],
    diagnoses: [],
    asTyped: {},
    ...row,
  };
}

/** What the tables hold once rows of a log were brought. */
export function broughtFrom(
  log: string,
  rows: readonly LogRow[],
  before: { brought: BroughtRow[]; sessions: Session[] } = { brought: [], sessions: [] }
): { brought: BroughtRow[]; sessions: Session[] } {
  const first = before.sessions.length;
  const sessions = rows.map((row, place) => ({
    ...sessionOf(row, first + place + 1),
    sessionId: `S${first + place + 1}`,
  }));
  const brought = rows.map((row, place): BroughtRow => ({
    row: before.brought.length + place + 1,
    problems: [],
    sessionId: `S${first + place + 1}`,
    log,
    logRow: row.sheetRow,
    ...(row.part ? { part: row.part.number } : {}),
    fingerprint: fingerprintOf(row),
    brought: today,
  }));
  return {
    brought: [...before.brought, ...brought],
    sessions: [...before.sessions, ...sessions],
  };
}
