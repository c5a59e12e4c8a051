import type { Finding } from "../../../src/billing/checks/finding";
import type { Judgement } from "../../../src/billing/checks/judgement";
import type { PlannedSuperbill } from "../../../src/billing/documents/superbillPreview";
import type { ReadyWorkbook } from "../../../src/workflows/lookAtWorkbook";
import type { SuperbillsAhead } from "../../../src/workflows/previewSuperbills";

export function judgement(
  row: number,
  findings: Partial<Finding>[] = [],
  date?: string,
  accepted: Partial<Finding>[] = []
): Judgement {
  const filled = (finding: Partial<Finding>): Finding => ({
    id: "units-mismatch",
    severity: "fix",
    row,
    column: "Units",
    message: `Row ${row} is wrong`,
    ...finding,
  });
  const full = findings.map(filled);
  return {
    session: {
      row,
      problems: [],
      client: `Client ${row}`,
      code: "97530",
      date: date ?? "2026-10-05",
      modifiers: [],
      diagnoses: [],
    },
    status: full.some(({ severity }) => severity === "fix")
      ? "Fix"
      : full.length > 0
        ? "Review"
        : "Ready",
    findings: full,
    accepted: accepted.map(filled),
  };
}

export function readyWorkbook(change: Partial<ReadyWorkbook> = {}): ReadyWorkbook {
  return {
    kind: "ready",
    counts: { sessions: 146, ready: 126, review: 4, fix: 16 },
    judgements: [],
    changedRows: 0,
    billed: { month: "2026-11", cents: 0, earlierMonth: "2026-10", earlierCents: 0 },
    superbills: 0,
    documents: [],
    missingColumns: [],
    missingTables: [],
    own: { codeRules: [], pairRules: [] },
    notices: [],
    ruleNotices: [],
    ...change,
  };
}

export function planned(client: string, change: Partial<PlannedSuperbill> = {}): PlannedSuperbill {
  return {
    kind: "Superbill",
    client,
    recipient: [client],
    provider: "Pat Demo",
    from: "2026-10-01",
    to: "2026-10-31",
    sessions: [{ row: 1, sessionId: `${client} 1` }],
    lines: [],
    totalCents: 40500,
    warnings: [],
    toDocument: () => {
      throw new Error("The pane lays out no document");
    },
    ...change,
  };
}

export function ahead(change: Partial<SuperbillsAhead> = {}): SuperbillsAhead {
  const documents = change.documents ?? [planned("Ava"), planned("Ben")];
  return {
    documents,
    skipped: [],
    totalCents: documents.reduce((sum, { totalCents }) => sum + totalCents, 0),
    isFirstBatch: false,
    clients: ["Ava", "Ben"],
    ...change,
  };
}
