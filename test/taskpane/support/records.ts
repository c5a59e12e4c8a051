import type { Finding } from "../../../src/billing/checks/finding";
import type { Judgement } from "../../../src/billing/checks/judgement";
import { drawOn } from "../../../src/billing/coverage/authorizations/drawOn";
import { totalOfAll, type PlannedDocument } from "../../../src/billing/documents/plannedDocument";
import type { PracticeRecords, RegisteredDocument } from "../../../src/billing/records";
import type { ReadyWorkbook } from "../../../src/workflows/lookAtWorkbook";
import type { DocumentsResult, MadeDocument } from "../../../src/workflows/makeDocuments";
import type { DocumentsAhead } from "../../../src/workflows/previewDocuments";
import { practice } from "../../billing/practice";

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

/** The day on which the pane's tests are. */
const today = "2026-11-02";

/** @param change with `records`, the ledger is made from them unless it is given too */
export function readyWorkbook(change: Partial<ReadyWorkbook> = {}): ReadyWorkbook {
  const records: PracticeRecords = change.records ?? practice([]);
  return {
    kind: "ready",
    records,
    ledger: drawOn(records, { today }),
    counts: { sessions: 146, ready: 126, review: 4, fix: 16 },
    judgements: [],
    changedRows: 0,
    billed: { month: "2026-11", cents: 0, earlierMonth: "2026-10", earlierCents: 0 },
    documents: [],
    missingColumns: [],
    missingTables: [],
    own: { codeRules: [], pairRules: [] },
    origins: new Map(),
    clock: [],
    notices: [],
    ruleNotices: [],
    ...change,
  };
}

export function planned(client: string, change: Partial<PlannedDocument> = {}): PlannedDocument {
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

export function ahead(change: Partial<DocumentsAhead> = {}): DocumentsAhead {
  const documents = change.documents ?? [planned("Ava"), planned("Ben")];
  return {
    kind: "Superbill",
    documents,
    ...{ skipped: [], notices: [] },
    totalCents: totalOfAll(documents),
    isFirstBatch: false,
    clients: ["Ava", "Ben"],
    providers: ["Pat Demo"],
    ...change,
  };
}

export function made(number: string, change: Partial<MadeDocument> = {}): MadeDocument {
  return {
    ...{ number, client: "Ava", provider: "Pat Demo", from: "2026-10-01", to: "2026-10-31" },
    ...{ totalCents: 40500, sessions: 1, sheet: number },
    ...change,
  };
}

export function batch(change: Partial<DocumentsResult> = {}): DocumentsResult {
  return {
    ...{ kind: "Superbill", documents: [made("SB-0001")], skipped: [] },
    ...{ warnings: [], notices: [], outcome: "done" },
    ...change,
  };
}

export function registered(change: Partial<RegisteredDocument> = {}): RegisteredDocument {
  return {
    ...{ row: 1, problems: [], number: "SB-0001", kind: "Superbill", status: "Issued" },
    ...{ client: "Ava", from: "2026-10-01", to: "2026-10-31", issued: "2026-11-02" },
    ...{ totalCents: 40500, balanceCents: 10000 },
    ...change,
  };
}
