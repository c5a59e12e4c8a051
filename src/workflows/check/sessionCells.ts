import { checkText } from "../../billing/checks/checkText";
import { judgePractice } from "../../billing/checks/judge";
import type { Judgement } from "../../billing/checks/judgement";
import type { AuthorizationLedger } from "../../billing/coverage/authorizations/drawOn";
import type { IsoDate, PracticeRecords, Session } from "../../billing/records";
import { documentsBySession } from "../../billing/sessions/documents";
import { assignSessionIds } from "../../billing/sessions/identity";
import { moneyCell, textCell, type CellInput } from "../../workbook/plan/cellInput";
import {
  columnIndex,
  isBlankRow,
  type RawCell,
  type TableSnapshot,
} from "../../workbook/reading/tableSnapshot";
import { withPlainFixes } from "./plainFixes";

/** The columns of Sessions that Check sessions writes, in writing order; it writes nothing else. */
export const writtenHeaders = [
  "Session ID",
  "Network",
  "Charge",
  "Authorization",
  "Document",
  "Check",
] as const;
/** Those that a row without a session does not have. */
const toldOfSession = ["Network", "Charge", "Authorization", "Check"] as const;
/** The same where no authorizations are kept. */
const toldOfEmptied = ["Network", "Charge", "Check"] as const;
export type WrittenHeader = (typeof writtenHeaders)[number];

/** What the rules say of every session, and what its written cells should hold. */
export interface SessionDecisions {
  /** The records with every session under the id it should have. */
  records: PracticeRecords;
  judgements: Judgement[];
  /** What the sessions use of the authorizations. */
  ledger: AuthorizationLedger;
  /** Row to the id the row should have. */
  sessionIds: Map<number, string>;
  /** By column, the cells that are not yet as they should be, by ascending row. */
  changes: Map<WrittenHeader, { row: number; cell: CellInput; raw: RawCell }[]>;
  /** What a written cell of a session holds, or should; absent: it is left to her. */
  cellOf: (row: number, header: WrittenHeader) => CellInput | undefined;
  /** Rows of which any written cell is not as it should be. */
  changedRows: Set<number>;
}

/**
 * Judges every session afresh. The text in Check is never read as an answer; it is only compared,
 * to write no cell that already holds the right thing.
 */
export function decideSessions(
  records: PracticeRecords,
  table: TableSnapshot<"Sessions">,
  today: IsoDate
): SessionDecisions {
  const assigned = assignSessionIds(records);
  const sessionIds = new Map(assigned.map(({ row, sessionId }) => [row, sessionId]));
  const sessions = records.sessions.map((session): Session => ({
    ...session,
    sessionId: sessionIds.get(session.row),
  }));
  const named = { ...records, sessions };
  const { ledger, ...practice } = judgePractice(named, { today });
  const judgements = withPlainFixes(practice.judgements, table);
  const documents = documentsBySession(named);
  const changes = new Map<WrittenHeader, { row: number; cell: CellInput; raw: RawCell }[]>(
    writtenHeaders.map((header) => [header, []])
  );
  const changedRows = new Set<number>();
  const judged = new Map(judgements.map((judgement) => [judgement.session.row, judgement]));
  // She may type numbers into the rows where she keeps no table of authorizations.
  const keepsNone = records.authorizations.length === 0;
  const cellOf = (row: number, header: WrittenHeader): CellInput | undefined => {
    const judgement = judged.get(row);
    if (!judgement || (header === "Authorization" && keepsNone)) return undefined;
    return toldOf(header, judgement, sessionIds.get(row), documents);
  };
  const note = (row: number, header: WrittenHeader, cell: CellInput) => {
    const raw = rawOf(cell);
    if (sameCell(cellAt(table, row, header), raw)) return;
    changes.get(header)?.push({ row, cell, raw });
    changedRows.add(row);
  };
  table.rows.forEach((cells, position) => {
    const row = position + 1;
    if (judged.has(row)) {
      for (const header of writtenHeaders) {
        const cell = cellOf(row, header);
        if (cell) note(row, header, cell);
      }
    } else if (!isBlankRow(cells)) {
      // She emptied the row: what was said of the session that stood here is no longer true.
      const told = keepsNone ? toldOfEmptied : toldOfSession;
      for (const header of told) note(row, header, textCell(""));
    }
  });
  return { records: named, judgements, ledger, sessionIds, changes, cellOf, changedRows };
}

function toldOf(
  header: WrittenHeader,
  judgement: Judgement,
  id: string | undefined,
  documents: ReadonlyMap<string, readonly string[]>
): CellInput {
  switch (header) {
    case "Session ID":
      return textCell(id);
    case "Network":
      return textCell(judgement.network);
    case "Charge":
      return moneyCell(judgement.chargeCents);
    case "Authorization":
      return textCell(judgement.authorization);
    case "Document":
      return textCell(id === undefined ? "" : documents.get(id)?.join(", "));
    case "Check":
      return textCell(checkText(judgement));
  }
}

/** How Excel will give a written cell back. */
export function rawOf(cell: CellInput): RawCell {
  if (cell.kind === "text") return cell.text;
  return cell.kind === "number" ? cell.number : "";
}

/** True where a cell holds what is wanted, fractions of a cent aside. */
export function sameCell(actual: RawCell, wanted: RawCell): boolean {
  if (typeof actual === "number" && typeof wanted === "number") {
    return Math.abs(actual - wanted) < 0.000001;
  }
  return actual === wanted;
}

/** The cell of a row (from 1) in a column; "" where the table lacks the column. */
export function cellAt(table: TableSnapshot, row: number, header: string): RawCell {
  const index = columnIndex(table, header);
  return index < 0 ? "" : (table.rows[row - 1]?.[index] ?? "");
}
