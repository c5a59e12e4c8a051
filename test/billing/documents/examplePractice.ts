import { planSuperbills } from "../../../src/billing/documents/planSuperbills";
import type { Judgement } from "../../../src/billing/checks/judgement";
import type {
  DocumentInput,
  DocumentRequest,
} from "../../../src/billing/documents/plannedDocument";
import type { PlannedSuperbill } from "../../../src/billing/documents/superbillPreview";
import type {
  Client,
  DocumentLine,
  Payment,
  PracticeRecords,
  Provider,
  RegisteredDocument,
  Session,
} from "../../../src/billing/records";

const at = (row: number) => ({ row, problems: [] });

export const client: Client = {
  ...at(1),
  client: "Mia L.",
  firstName: "Mia",
  lastName: "Lopez",
  dateOfBirth: "2019-04-12",
  sex: "F",
  guardian: "Carmen Lopez",
  addressLine1: "1907 Park Avenue",
  city: "Richmond",
  state: "VA",
  zip: "23220",
  phone: "(804) 555-0177",
  payer: "Aetna",
  product: "Choice POS II",
  memberId: "W123456789",
  groupNumber: "0084512-010",
  diagnoses: ["F84.0", "R27.8"],
  referringProvider: "Samuel Osei, MD",
  referringNpi: "1003000126",
  subscriber: "Diego Lopez",
  relationship: "Child",
};

export const provider: Provider = {
  ...at(1),
  provider: "Ana Ruiz",
  credentials: "OTR/L",
  npi: "1234567893",
  license: "0119-004512",
  taxonomy: "225XP0200X",
};

/** A practice with one client, one provider and one payer, to be changed by a test. */
export function practiceRecords(changes: Partial<PracticeRecords> = {}): PracticeRecords {
  return {
    practice: {
      name: "Bright Path Therapy",
      addressLine1: "4821 Monument Avenue",
      city: "Richmond",
      state: "VA",
      zip: "23230",
      phone: "(804) 555-0142",
      email: "billing@brightpath.example",
      taxId: "12-3456789",
      groupNpi: "1245319599",
      defaultPlace: "11",
      documentNote: "Questions? Call us on weekdays.",
    },
    providers: [provider],
    payers: [
      {
        ...{ ...at(1), payer: "Aetna", network: "Out of network", requiredModifiers: [] },
        filingDays: 180,
      },
    ],
    clients: [client],
    earlierPlans: [],
    fees: [],
    benefits: [],
    authorizations: [],
    sessions: [session(1)],
    documents: [],
    documentLines: [],
    codeRules: [],
    pairRules: [],
    accepted: [],
    payments: [payment({})],
    ...changes,
  };
}

export function session(row: number, changes: Partial<Session> = {}): Session {
  return {
    ...at(row),
    date: "2026-10-05",
    client: "Mia L.",
    provider: "Ana Ruiz",
    code: "97530",
    units: 4,
    modifiers: ["GO"],
    diagnoses: [],
    ...changes,
  };
}

export function payment(changes: Partial<Payment>): Payment {
  const paid = { date: "2026-10-05", client: "Mia L.", method: "check 1044", amountCents: 5000 };
  return { ...at(1), ...paid, ...changes };
}

/** A judgement as the checks give it where nothing is wrong: $33.75 a unit. */
export function ready(judged: Session, changes: Partial<Judgement> = {}): Judgement {
  return {
    ...{ session: judged, status: "Ready", findings: [], accepted: [], network: "Out of network" },
    chargeCents: judged.units === undefined ? undefined : judged.units * 3375,
    ...changes,
  };
}

export const october: DocumentRequest = {
  ...{ from: "2026-10-01", to: "2026-10-31", today: "2026-11-02" },
};

/** What to plan from: every row is Ready unless judgements are given. */
export function input(
  records: PracticeRecords,
  request: DocumentRequest = october,
  judgements: Judgement[] = records.sessions.map((judged) => ready(judged))
): DocumentInput {
  const sessionIds = new Map(records.sessions.map(({ row }) => [row, `S-${row}`]));
  return { records, judgements, sessionIds, request };
}

/** A superbill as the register and its lines hold it once it was issued. */
export function registered(
  number: string,
  planned: {
    lines: Omit<DocumentLine, "row" | "problems" | "document">[];
  } & Partial<RegisteredDocument>
): { document: RegisteredDocument; lines: DocumentLine[] } {
  const { client: name, from, to, totalCents, paidCents, balanceCents, lines } = planned;
  const facts = { client: name, from, to, totalCents, paidCents, balanceCents };
  return {
    document: { ...at(1), number, kind: "Superbill", status: "Issued", ...facts },
    lines: lines.map((line, index) => ({ ...at(index + 1), document: number, ...line })),
  };
}

/** The example practice's one superbill, under a gap exception. */
export function planExample(changes: Partial<PracticeRecords> = {}): PlannedSuperbill | undefined {
  const records = practiceRecords({
    authorizations: [
      {
        ...{ row: 1, problems: [], client: "Mia L.", kind: "Gap exception", status: "Active" },
        ...{ number: "GE-77", codes: [] },
      },
    ],
    ...changes,
  });
  const [agreement] = records.authorizations;
  const judgements = records.sessions.map((judged) =>
    ready(judged, { network: "Gap exception", agreement })
  );
  return planSuperbills(input(records, october, judgements)).documents[0];
}
