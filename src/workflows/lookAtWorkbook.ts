import type { Judgement } from "../billing/checks/judgement";
import type { AuthorizationLedger } from "../billing/coverage/authorizations/drawOn";
import { strayAuthorizationNotices } from "../billing/coverage/authorizations/strayRows";
import type { BroughtRow } from "../billing/logs/bringing/broughtRow";
import type { DocumentKind, PracticeRecords, RegisteredDocument } from "../billing/records";
import type { ClockEntry } from "../billing/sessions/clock/clockEntry";
import { liveLines } from "../billing/sessions/documents";
import { addMonths, monthOf } from "../billing/time/isoDate";
import { NewWorkbook, UnusableWorkbook } from "../workbook/reading/unusableWorkbook";
import { tables, type TableName } from "../workbook/tables";
import { countSessions, readingNotices, type SessionCounts } from "./check/checkResult";
import { ruleNotices } from "./check/ruleNotices";
import { readAndDecide } from "./check/readAndDecide";
import { unreadCellNotices } from "./check/unreadCells";
import type { Moment } from "./moment";
import { missingOptionalColumns, type MissingColumns } from "./setUp/optionalColumns";
import { lastBatch } from "./documents/batches";

/** What the pane shows before anything is pressed. */
export type WorkbookStatus =
  { kind: "new" } | { kind: "unusable"; message: string } | ReadyWorkbook;

export interface ReadyWorkbook {
  kind: "ready";
  counts: SessionCounts;
  judgements: Judgement[];
  /** What was read, with every session under its id: for views that explain a figure. */
  records: PracticeRecords;
  /** What the sessions use of the authorizations. */
  ledger: AuthorizationLedger;
  /** Rows that are not as the last check left them, those never checked among them. */
  changedRows: number;
  billed: BilledMonths;
  /** The whole register, the newest first. */
  documents: RegisteredDocument[];
  /** The batch that can be taken back in one press. */
  lastBatch?: { kind: DocumentKind; numbers: string[] };
  missingColumns: MissingColumns[];
  /** Tables that it does without: they are made on request, or when they are first needed. */
  missingTables: TableName[];
  /** What the practice knows better. */
  own: Pick<PracticeRecords, "codeRules" | "pairRules">;
  /** From where in a log sessions came, by their ids; empty until a log is brought. */
  origins: ReadonlyMap<string, SessionOrigin>;
  /** What is being timed and not written to Sessions yet, by ascending row of table Clock. */
  clock: ClockEntry[];
  /** How the workbook could be read. */
  notices: string[];
  /** By which rules it is judged; these stay as long as the practice's tables do. */
  ruleNotices: string[];
}

/** The row of a log that a session was made of. */
export interface SessionOrigin {
  /** The log's sheet, or the name of its text file. */
  log: string;
  /** As it was numbered when it was brought. */
  row: number;
  /** By which it is found where its row is another by now. */
  fingerprint: string;
}

/** Charges on live documents by month of service, `2026-11`. */
export interface BilledMonths {
  month: string;
  cents: number;
  earlierMonth: string;
  earlierCents: number;
}

/** Reads the workbook, in two requests up to 4 MB, and says how it stands; writes nothing. */
export async function lookAtWorkbook(options: { moment: Moment }): Promise<WorkbookStatus> {
  const decided = await readAndDecide(options.moment).catch(asStatus);
  if ("kind" in decided) return decided;
  const { decisions, reading } = decided;
  const { records, judgements } = decisions;
  return {
    kind: "ready",
    counts: countSessions(judgements),
    judgements,
    records,
    ledger: decisions.ledger,
    changedRows: decisions.changedRows.size,
    billed: billedMonths(records, options.moment.today),
    documents: [...records.documents].reverse(),
    lastBatch: lastBatch(reading),
    missingColumns: missingOptionalColumns(reading),
    missingTables: tables.map(({ name }) => name).filter((name) => !reading.shapes.has(name)),
    own: { codeRules: records.codeRules, pairRules: records.pairRules },
    origins: originsOf(reading.logs.brought),
    clock: reading.clock,
    notices: [
      ...readingNotices(decided),
      ...strayAuthorizationNotices(decisions.ledger, records),
      ...unreadCellNotices(records),
    ],
    ruleNotices: ruleNotices(records, options.moment.today),
  };
}

function originsOf(brought: readonly BroughtRow[]): Map<string, SessionOrigin> {
  return new Map(
    brought.map(({ sessionId, log, logRow, fingerprint }) => [
      sessionId,
      { log, row: logRow, fingerprint },
    ])
  );
}

function asStatus(error: unknown): Exclude<WorkbookStatus, ReadyWorkbook> {
  if (error instanceof NewWorkbook) return { kind: "new" };
  if (error instanceof UnusableWorkbook) return { kind: "unusable", message: error.message };
  throw error;
}

function billedMonths(records: PracticeRecords, today: string): BilledMonths {
  const month = monthOf(today);
  const earlierMonth = monthOf(addMonths(today, -1));
  const billed = { month, cents: 0, earlierMonth, earlierCents: 0 };
  const counted = new Set<string>();
  for (const line of liveLines(records)) {
    if (line.date === undefined || counted.has(line.sessionId)) continue;
    counted.add(line.sessionId);
    const lineMonth = monthOf(line.date);
    if (lineMonth === month) billed.cents += line.chargeCents ?? 0;
    if (lineMonth === earlierMonth) billed.earlierCents += line.chargeCents ?? 0;
  }
  return billed;
}
