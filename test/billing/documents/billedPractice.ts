import fc from "../../support/laws";
import type { PlannedDocument, PlannedLine } from "../../../src/billing/documents/plannedDocument";
import type { Payment, PracticeRecords, Session } from "../../../src/billing/records";
import { client, payment, practiceRecords, session } from "./examplePractice";

export const noah = {
  ...client,
  ...{ row: 2, client: "Noah K.", firstName: "Noah", lastName: "King", memberId: "W2" },
};

/** The records once a planned bill was issued under that number. */
export function issued(
  records: PracticeRecords,
  number: string,
  bill: Pick<PlannedDocument, "kind" | "client" | "from" | "to" | "totalCents"> & {
    lines: PlannedLine[];
  }
): PracticeRecords {
  const { kind, client: name, from, to, totalCents, lines } = bill;
  const row = records.documents.length + 1;
  const first = records.documentLines.length + 1;
  return {
    ...records,
    documents: [
      ...records.documents,
      {
        ...{ row, problems: [], number, kind, status: "Issued" },
        ...{ client: name, from, to, totalCents },
      },
    ],
    documentLines: [
      ...records.documentLines,
      ...lines.map((line, index) => ({
        ...{ row: first + index, problems: [], document: number },
        ...line,
      })),
    ],
  };
}

const day = fc
  .integer({ min: 0, max: 91 })
  .map(
    (days) => `2026-${["08", "09", "10"][Math.floor(days / 31)] ?? "10"}-${two((days % 30) + 1)}`
  );

function two(number: number): string {
  return String(number).padStart(2, "0");
}

export const someSessions: fc.Arbitrary<Session[]> = fc
  .array(
    fc.record({
      date: day,
      client: fc.constantFrom("Mia L.", "Noah K."),
      code: fc.constantFrom("97530", "97535", "97112"),
      units: fc.integer({ min: 1, max: 4 }),
    }),
    { minLength: 1, maxLength: 16 }
  )
  .map((rows) => rows.map((changes, index) => session(index + 1, changes)));

export const somePayments: fc.Arbitrary<Payment[]> = fc
  .array(
    fc.record({
      date: day,
      client: fc.constantFrom("Mia L.", "Noah K."),
      amountCents: fc.integer({ min: -20000, max: 40000 }),
      method: fc.constantFrom("cash", "Courtesy discount", undefined),
      payer: fc.constantFrom("Aetna", undefined),
    }),
    { maxLength: 8 }
  )
  .map((rows) => rows.map((changes, index) => payment({ row: index + 1, ...changes })));

/** Two clients with whatever sessions and payments. */
export function twoClients(sessions: Session[], payments: Payment[]): PracticeRecords {
  return practiceRecords({ clients: [client, noah], sessions, payments });
}

/** The same records with sessions and payments in another order. */
export function reordered(records: PracticeRecords): PracticeRecords {
  const back = <T>(rows: readonly T[]): T[] => [...rows].reverse();
  return {
    ...records,
    sessions: back(records.sessions),
    payments: back(records.payments),
    documentLines: back(records.documentLines),
    clients: back(records.clients),
  };
}

/** What is planned, with what it prints in place of the function that prints it. */
export function shown<Planned extends PlannedDocument>(documents: readonly Planned[]): object[] {
  return documents.map(({ toDocument, ...planned }) => ({
    ...planned,
    printed: toDocument("X-0001", "2026-11-02"),
  }));
}
