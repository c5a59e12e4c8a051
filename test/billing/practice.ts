import type {
  Authorization,
  Client,
  DocumentLine,
  Fee,
  Payer,
  PracticeRecords,
  Provider,
  RegisteredDocument,
  Session,
} from "../../src/billing/records";

/** The day on which the invented practice is checked. */
export const today = "2026-11-02";

export function payer(fields: Partial<Payer> & { payer: string }): Payer {
  return { row: 1, problems: [], requiredModifiers: [], ...fields };
}

export function client(fields: Partial<Client> & { client: string }): Client {
  return { row: 1, problems: [], diagnoses: ["F84.0"], ...fields };
}

export function provider(name: string): Provider {
  return { row: 1, problems: [], provider: name };
}

export function fee(fields: Partial<Fee> & { code: string }): Fee {
  return { row: 1, problems: [], per: "unit", ...fields };
}

export function authorization(fields: Partial<Authorization> & { client: string }): Authorization {
  return { row: 1, problems: [], codes: [], status: "Active", ...fields };
}

/** An hour of 97530 that has nothing wrong with it, but for the fields given. */
export function session(fields: Partial<Session> = {}): Session {
  return {
    row: 1,
    problems: [],
    modifiers: [],
    diagnoses: [],
    date: "2026-10-05",
    client: "Ava",
    provider: "Dana",
    code: "97530",
    minutes: 60,
    units: 4,
    ...fields,
  };
}

/** Sessions in rows 1, 2, 3 ... */
export function rows(...sessions: Partial<Session>[]): Session[] {
  return sessions.map((fields, at) => session({ row: at + 1, ...fields }));
}

export function document(
  number: string,
  status: RegisteredDocument["status"] = "Issued"
): RegisteredDocument {
  return { row: 1, problems: [], number, status, kind: "Superbill" };
}

/** The document line that bills a session. */
export function lineOf(from: Session, sessionId: string, number = "SB-0001"): DocumentLine {
  const { date, client: name, provider: by, code, units } = from;
  return {
    row: 1,
    problems: [],
    modifiers: [],
    diagnoses: [],
    document: number,
    sessionId,
    date,
    client: name,
    provider: by,
    code,
    units,
  };
}

const codesWithFee = [
  "97530",
  "97535",
  "97110",
  "97112",
  "97129",
  "97130",
  "97550",
  "97551",
  "29130",
];

/**
 * A small invented practice: Ava pays out of network by CMS, Ben is in network by AMA, Cleo pays
 * herself, Dev has a plan that is not accepted, Eli one to ask about, Fay one in full 15 minutes.
 */
export function practice(
  sessions: Session[],
  more: Partial<PracticeRecords> = {}
): PracticeRecords {
  return {
    practice: { name: "Willow OT", defaultPlace: "11" },
    providers: [provider("Dana"), provider("Lee")],
    payers: [
      payer({ row: 1, payer: "Cigna", network: "In network", unitRule: "AMA" }),
      payer({ row: 2, payer: "Anthem", network: "In network" }),
      payer({ row: 3, payer: "Anthem", product: "HealthKeepers Plus", network: "Not accepted" }),
      payer({ row: 4, payer: "Full Plan", network: "Out of network", unitRule: "FULL15" }),
    ],
    clients: [
      client({ client: "Ava", payer: "Aetna" }),
      client({ client: "Ben", payer: "Cigna" }),
      client({ client: "Cleo" }),
      client({ client: "Dev", payer: "Anthem", product: "HealthKeepers Plus" }),
      client({ client: "Eli", payer: "Anthem", product: "HealthKeepers" }),
      client({ client: "Fay", payer: "Full Plan" }),
    ],
    earlierPlans: [],
    benefits: [],
    fees: [
      ...codesWithFee.map((code) => fee({ code, feeCents: 3375 })),
      fee({ code: "97166", feeCents: 30000, per: "visit" }),
      fee({ code: "97168", feeCents: 20000, per: "visit" }),
    ],
    authorizations: [],
    sessions,
    documents: [],
    documentLines: [],
    payments: [],
    codeRules: [],
    pairRules: [],
    accepted: [],
    ...more,
  };
}
