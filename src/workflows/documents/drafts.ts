import type { PlannedDocument } from "../../billing/documents/plannedDocument";
import type {
  DocumentKind,
  DocumentLine,
  PracticeRecords,
  RegisteredDocument,
} from "../../billing/records";

/** A document that was begun and not finished, with the lines that were written. */
export interface Draft {
  document: RegisteredDocument;
  lines: DocumentLine[];
}

/** The drafts of a kind, in the register's order. */
export function draftsOf(kind: DocumentKind, records: PracticeRecords): Draft[] {
  return records.documents
    .filter((document) => document.kind === kind && document.status === "Draft")
    .map((document) => ({
      document,
      lines: records.documentLines.filter((line) => line.document === document.number),
    }));
}

/** The records as if none of them had been begun: their sessions are free to be planned again. */
export function withoutDrafts(records: PracticeRecords, drafts: readonly Draft[]): PracticeRecords {
  const begun = new Set(drafts.map(({ document }) => document.number));
  return {
    ...records,
    documents: records.documents.filter(({ number }) => !begun.has(number)),
    documentLines: records.documentLines.filter(({ document }) => !begun.has(document)),
  };
}

/**
 * Pairs drafts with the planned documents that finish them. A draft is finished by a plan of the same
 * kind for the same client, period and total that bills every session it has a line for; the other drafts have
 * nothing to finish them and are to be voided.
 */
export function pairDrafts(
  drafts: readonly Draft[],
  planned: readonly PlannedDocument[]
): { finishes: Map<PlannedDocument, Draft>; left: Draft[] } {
  const finishes = new Map<PlannedDocument, Draft>();
  const left: Draft[] = [];
  for (const draft of drafts) {
    const match = planned.find((plan) => !finishes.has(plan) && isFinishedBy(draft, plan));
    if (match) finishes.set(match, draft);
    else left.push(draft);
  }
  return { finishes, left };
}

function isFinishedBy({ document, lines }: Draft, plan: PlannedDocument): boolean {
  const sessions = new Set(plan.sessions.map(({ sessionId }) => sessionId));
  return (
    document.kind === plan.kind &&
    document.client === plan.client &&
    document.from === plan.from &&
    document.to === plan.to &&
    document.totalCents === plan.totalCents &&
    lines.every((line) => sessions.has(line.sessionId))
  );
}
