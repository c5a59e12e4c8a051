import { planSuperbills } from "../../../src/billing/documents/planSuperbills";
import type {
  Client,
  Practice,
  PracticeRecords,
  Provider,
  Session,
} from "../../../src/billing/records";
import {
  client,
  input,
  october,
  practiceRecords,
  provider,
  ready,
  session,
} from "./examplePractice";

const practice = (changes: Partial<Practice>): Partial<PracticeRecords> => ({
  practice: { ...practiceRecords().practice, ...changes },
});
const therapist = (changes: Partial<Provider>) => ({ providers: [{ ...provider, ...changes }] });
const child = (changes: Partial<Client>) => ({ clients: [{ ...client, ...changes }] });
const row = (changes: Partial<Session>) => ({ sessions: [session(1, changes)] });
const plan = (changes: Partial<PracticeRecords>) => planSuperbills(input(practiceRecords(changes)));
const thirteen = Array.from({ length: 13 }, (_, index) => `M2${index % 10}.${100 + index}`);

describe("a superbill is refused without", () => {
  it.each<[string, Partial<PracticeRecords>, string]>([
    ["the practice's name", practice({ name: undefined }), "the practice's name (Practice)"],
    ["its street", practice({ addressLine1: undefined }), "the practice's address: Address line 1"],
    ["its city", practice({ city: undefined, zip: "" }), "the practice's address: City, ZIP"],
    ["a tax id", practice({ taxId: undefined }), "the practice's tax ID"],
    ["a tax id of nine digits", practice({ taxId: "12-34567" }), "a tax ID of nine digits"],
    ["a place", practice({ defaultPlace: undefined }), "the place of service"],
    ["a place that exists", row({ place: "98" }), "a place of service that exists instead of 98"],
    ["credentials", therapist({ credentials: undefined }), "the credentials of Ana Ruiz"],
    ["an NPI", therapist({ npi: undefined }), "the NPI of Ana Ruiz"],
    ["a right NPI", therapist({ npi: "1234567890" }), "1234567890 fails its check digit"],
    ["a known provider", { providers: [] }, "the NPI of Ana Ruiz"],
    [
      "an assistant's supervisor",
      therapist({ assistant: true }),
      "the supervisor of Ana Ruiz, an assistant (Providers)",
    ],
    [
      "an assistant's supervisor, told by taxonomy",
      therapist({ taxonomy: "224Z00000X" }),
      "the supervisor of Ana Ruiz, an assistant (Providers)",
    ],
    [
      "a therapist as supervisor",
      therapist({ assistant: true, supervisor: "Ana Ruiz" }),
      "a therapist as supervisor of Ana Ruiz, an assistant (Providers)",
    ],
    [
      "a supervisor who is known",
      therapist({ assistant: true, supervisor: "Eve Tan" }),
      "the credentials of Eve Tan (Providers); the NPI of Eve Tan (Providers)",
    ],
    ["a first name", child({ firstName: undefined }), "the first name of Mia L."],
    ["a last name", child({ lastName: "" }), "the last name of Mia L."],
    ["a birth date", child({ dateOfBirth: undefined }), "the date of birth of Mia L."],
    ["a birth date before the visit", child({ dateOfBirth: "2026-10-06" }), "is after the visit"],
    ["a code", row({ code: undefined }), "the code: row 1"],
    ["a code in force", row({ code: "97003" }), "instead of 97003, which was retired: row 1"],
    ["a code that is known", row({ code: "12345" }), "a code that is known instead of 12345"],
    ["units", row({ units: undefined }), "the units: row 1"],
    ["units above zero", row({ units: -1 }), "a number of units above zero: row 1"],
    ["a diagnosis", child({ diagnoses: [] }), "a diagnosis (Sessions or Clients): row 1"],
    ["the form of a diagnosis", row({ diagnoses: ["AUTISM"] }), "not the form of an ICD-10 code"],
    ["a billable diagnosis", row({ diagnoses: ["R62.5"] }), "R62.5 is not billable"],
    ["room for its diagnoses", child({ diagnoses: thirteen }), "room for its 13 diagnoses"],
  ])("%s", (_, changes, words) => {
    const { documents, skipped, totalCents } = plan(changes);
    expect([documents, totalCents]).toEqual([[], 0]);
    expect(skipped).toMatchObject([{ client: "Mia L.", rows: [1] }]);
    expect(skipped[0]?.reason).toContain("Missing for a superbill: ");
    expect(skipped[0]?.reason).toContain(words);
  });

  it("a provider's name", () => {
    const { skipped } = plan(row({ provider: undefined }));
    expect(skipped[0]?.reason).toContain("the provider's name (Sessions)");
  });

  it("a charge", () => {
    const records = practiceRecords();
    const judgements = records.sessions.map((judged) => ready(judged, { chargeCents: undefined }));
    const { skipped } = planSuperbills(input(records, october, judgements));
    expect(skipped[0]?.reason).toBe("Missing for a superbill: the charge (Fees): row 1");
  });

  it("everything at once, each named, and other superbills are made", () => {
    const noah = { ...client, client: "Noah K." };
    const { documents, skipped } = plan({
      clients: [{ ...client, lastName: undefined, dateOfBirth: undefined }, noah],
      sessions: [session(1), session(2, { client: "Noah K." }), session(3, { date: "2026-10-07" })],
    });
    expect(documents.map((planned) => planned.client)).toEqual(["Noah K."]);
    expect(skipped).toMatchObject([{ rows: [1, 3] }]);
    expect(skipped[0]?.reason).toMatch(/last name of Mia L\..*date of birth of Mia L\./);
  });
});

describe("a superbill is made with a warning without", () => {
  it.each<[string, Partial<PracticeRecords>, string]>([
    ["a phone", practice({ phone: undefined }), "phone number"],
    ["a license", therapist({ license: undefined }), "license of Ana Ruiz"],
    ["a member id", child({ memberId: undefined }), "member ID of Mia L."],
    ["a payer", child({ payer: undefined }), "No payer is known for Mia L."],
    ["a referring provider", child({ referringProvider: undefined }), "No referring provider"],
    ["an address of the client", child({ addressLine1: undefined }), "address of Mia L."],
    ["a payment", { payments: [] }, "No payment is recorded"],
    [
      "a payment's method",
      { payments: practiceRecords().payments.map((paid) => ({ ...paid, method: undefined })) },
      "has no method",
    ],
    [
      "time left to file",
      { payers: practiceRecords().payers.map((payer) => ({ ...payer, filingDays: 20 })) },
      "its time to file ended on 2026-10-25",
    ],
  ])("%s", (_, changes, words) => {
    const { documents } = plan(changes);
    expect(documents[0]?.warnings).toEqual([expect.stringContaining(words)]);
  });
});
