import type { NameKind, NewName } from "../../../src/billing/logs/bringing/names";
import { builtInRules } from "../../../src/billing/codes/ruleBook";
import type { LogSheet } from "../../../src/billing/logs/logSheet";
import { readLogs } from "../../../src/billing/logs/readLog";
import type { BroughtLogs } from "../../../src/workflows/logs/broughtLogs";
import type { LogsAhead } from "../../../src/workflows/logs/logsAhead";
import type { LogWishes } from "../../../src/workflows/logs/wishes";
import type { OpenedLogs } from "../../../src/workflows/openLogs";

export function opened(logs: LogSheet[], change: Partial<OpenedLogs> = {}): OpenedLogs {
  return { logs, isFile: new Set(), refused: [], ...change };
}

/** What a preview says of logs, read by the real rules; no session of them was brought before. */
export function logsAhead(
  { logs, isFile }: OpenedLogs,
  { logs: sheets = {}, answers = {} }: LogWishes,
  change: Partial<LogsAhead> = {}
): LogsAhead {
  const read = readLogs(logs, { sheets, answers, today: "2026-11-22", rules: builtInRules });
  const rows = logs.flatMap(({ name }, index) => {
    const reading = read.sheets[index];
    return reading?.table === "Sessions" ? reading.rows.map((row) => ({ log: name, row })) : [];
  });
  const dates = rows.flatMap(({ row }) => row.date ?? []).sort();
  return {
    logs: logs.map(({ name }, index) => ({
      name,
      isFile: isFile.has(name),
      reading: read.sheets[index] ?? { table: "none", why: "it is empty", columns: [] },
      isRemembered: false,
      states: { new: 0, brought: 0, changed: 0, removed: 0, known: 0 },
      inPlace: { isPossible: true },
    })),
    questions: read.questions,
    names: [],
    knownNames: { Client: [], Provider: [], Payer: [] },
    matched: {
      rows: rows.map((each) => ({ ...each, fingerprint: "f", state: "new" })),
      gone: [],
    },
    totals: {
      sessions: rows.length,
      clients: new Set(rows.map(({ row }) => row.client)).size,
      ...(dates.length > 0 ? { from: dates[0], to: dates[dates.length - 1] } : {}),
      counts: { sessions: rows.length, ready: rows.length, review: 0, fix: 0 },
      entries: [],
    },
    unclear: [],
    notices: [],
    mark: "mark",
    ...change,
  };
}

export function newName(kind: NameKind, typed: string, ...like: string[]): NewName {
  return {
    ...{ kind, typed, rows: 3 },
    like: like.map((name) => ({ name, likeness: 0.8, reasons: ["one may be short"] })),
  };
}

export function brought(change: Partial<BroughtLogs> = {}): BroughtLogs {
  return {
    ...{ outcome: "done", how: "copied", logs: ["October"], sessions: 2, names: [], entries: [] },
    ...{ changed: [], known: 0, removed: 0, gone: 0, notices: [] },
    ...change,
  };
}
