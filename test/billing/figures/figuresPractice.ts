import { judgeSessions } from "../../../src/billing/checks/judge";
import { figuresOf } from "../../../src/billing/figures/figures";
import type {
  DocumentLine,
  DocumentStatus,
  Payment,
  PracticeRecords,
  RegisteredDocument,
} from "../../../src/billing/records";
import { practice, session, today } from "../practice";

/** A billed session: its id, its day, and its charge in cents. */
export type Billed = readonly [sessionId: string, date: string | undefined, chargeCents: number];

interface Bill {
  document: RegisteredDocument;
  lines: DocumentLine[];
}

/** A bill in the register with its lines. */
export function bill(
  number: string,
  client: string,
  billed: readonly Billed[],
  status: DocumentStatus = "Issued"
): Bill {
  const totalCents = billed.reduce((sum, [, , cents]) => sum + cents, 0);
  const kind = number.startsWith("INV") ? "Invoice" : "Superbill";
  return {
    document: { ...{ row: 1, problems: [] }, number, kind, client, status, totalCents },
    lines: billed.map(([sessionId, date, chargeCents]) => ({
      ...{ row: 1, problems: [], modifiers: [], diagnoses: [] },
      ...{ document: number, sessionId, date, client, chargeCents },
    })),
  };
}

/** A payment; a refund is negative. */
export function paid(date: string, client: string, amountCents: number, row = 1): Payment {
  return { row, problems: [], date, client, amountCents };
}

/** The invented practice with bills and payments. */
export function billedPractice(
  bills: readonly Bill[],
  payments: readonly Payment[] = [],
  more: Partial<PracticeRecords> = {}
): PracticeRecords {
  return practice([], {
    documents: bills.map(({ document }, index) => ({ ...document, row: index + 1 })),
    documentLines: bills.flatMap(({ lines }) => lines),
    payments: [...payments],
    ...more,
  });
}

/** The figures of records, their sessions judged, on the day of the invented practice. */
export function figures(records: PracticeRecords) {
  return figuresOf(records, judgeSessions(records, { today }), today);
}

/** Sessions of a therapist, so many units each, on one day. */
export function unitsOn(date: string, provider: string | undefined, ...units: number[]) {
  return units.map((each) => session({ date, provider, units: each, minutes: each * 15 }));
}
