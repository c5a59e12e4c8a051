import type {
  DocumentKind,
  DocumentLine,
  Payment,
  PracticeRecords,
  RegisteredDocument,
} from "../../../src/billing/records";
import { client, practiceRecords } from "../documents/examplePractice";

/** A session on a bill: its id, its day of October 2026, and its charge in dollars. */
export type Billed = readonly [sessionId: string, day: number, dollars: number];

export const onDay = (day: number) => `2026-10-${String(day).padStart(2, "0")}`;

let rows = 0;
const at = () => ({ row: ++rows, problems: [] });

/** A bill in the register with its lines; of Mia L. unless it says otherwise. */
export function bill(
  number: string,
  sessions: readonly Billed[],
  changes: Partial<RegisteredDocument> = {}
): { document: RegisteredDocument; lines: DocumentLine[] } {
  const kind: DocumentKind = number.startsWith("INV") ? "Invoice" : "Superbill";
  const totalCents = sessions.reduce((sum, [, , dollars]) => sum + dollars * 100, 0);
  const own = { kind, client: "Mia L.", status: "Issued", totalCents, ...changes } as const;
  return {
    document: { ...at(), number, ...own },
    lines: sessions.map(([sessionId, day, dollars]) => ({
      ...{ ...at(), document: number, sessionId, date: onDay(day), client: own.client },
      ...{ modifiers: [], diagnoses: [], chargeCents: dollars * 100 },
    })),
  };
}

/** A payment of Mia L. in dollars; a refund is negative. */
export function paid(day: number, dollars: number, changes: Partial<Payment> = {}): Payment {
  const amountCents = Math.round(dollars * 100);
  return { ...at(), date: onDay(day), client: "Mia L.", amountCents, ...changes };
}

/** Mia L., who has Aetna, and her brother Noah K., who has no plan; Cigna is in Payers as well. */
export function billed(
  bills: readonly ReturnType<typeof bill>[],
  payments: readonly Payment[],
  changes: Partial<PracticeRecords> = {}
): PracticeRecords {
  const payer = (name: string) => ({ ...at(), payer: name, requiredModifiers: [] });
  const noah = { ...client, ...at(), client: "Noah K.", payer: undefined };
  return practiceRecords({
    payers: [payer("Aetna"), payer("Cigna")],
    clients: [client, noah],
    documents: bills.map(({ document }) => document),
    documentLines: bills.flatMap(({ lines }) => lines),
    payments: [...payments],
    ...changes,
  });
}
