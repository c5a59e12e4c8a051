import type { Decided } from "../check/readAndDecide";
import { decideSessions } from "../check/sessionCells";
import type { Moment } from "../moment";

/** The workbook as it stands once those documents are void: their sessions are free again. */
export function withVoids(decided: Decided, numbers: readonly string[], moment: Moment): Decided {
  if (numbers.length === 0) return decided;
  const { records } = decided.decisions;
  const documents = records.documents.map((document) =>
    numbers.includes(document.number) ? { ...document, status: "Void" as const } : document
  );
  const decisions = decideSessions({ ...records, documents }, decided.table, moment.today);
  return { ...decided, decisions };
}
