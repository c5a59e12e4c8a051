import type { PlannedSuperbill } from "../../billing/documents/superbillPreview";
import type { DocumentLine, PracticeRecords, RegisteredDocument } from "../../billing/records";

/** A superbill that was begun and not finished, with the lines that were written. */
export interface Draft {
  document: RegisteredDocument;
  lines: DocumentLine[];
}

export function superbillDrafts(records: PracticeRecords): Draft[] {
  return records.documents
    .filter(({ kind, status }) => kind === "Superbill" && status === "Draft")
    .map((document) => ({
      document,
      lines: records.documentLines.filter((line) => line.document === document.number),
    }));
}

/** The records as if no superbill had been begun: its sessions are free to be planned again. */
export function withoutDrafts(records: PracticeRecords, drafts: readonly Draft[]): PracticeRecords {
  const begun = new Set(drafts.map(({ document }) => document.number));
  return {
    ...records,
    documents: records.documents.filter(({ number }) => !begun.has(number)),
    documentLines: records.documentLines.filter(({ document }) => !begun.has(document)),
  };
}

/**
 * Pairs drafts with the planned superbills that finish them. A draft is finished by a plan for the
 * same client, period and total that bills every session it has a line for; the other drafts have
 * nothing to finish them and are to be voided.
 */
export function pairDrafts(
  drafts: readonly Draft[],
  planned: readonly PlannedSuperbill[]
): { finishes: Map<PlannedSuperbill, Draft>; left: Draft[] } {
  const finishes = new Map<PlannedSuperbill, Draft>();
  const left: Draft[] = [];
  for (const draft of drafts) {
    const match = planned.find((plan) => !finishes.has(plan) && isFinishedBy(draft, plan));
    if (match) finishes.set(match, draft);
    else left.push(draft);
  }
  return { finishes, left };
}

function isFinishedBy({ document, lines }: Draft, plan: PlannedSuperbill): boolean {
  const sessions = new Set(plan.sessions.map(({ sessionId }) => sessionId));
  return (
    document.client === plan.client &&
    document.from === plan.from &&
    document.to === plan.to &&
    document.totalCents === plan.totalCents &&
    lines.every((line) => sessions.has(line.sessionId))
  );
}
