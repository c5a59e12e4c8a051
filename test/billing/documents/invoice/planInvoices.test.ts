import fc from "../../../support/laws";
import { planInvoices } from "../../../../src/billing/documents/invoice/planInvoices";
import { planSuperbills } from "../../../../src/billing/documents/planSuperbills";
import type { Judgement } from "../../../../src/billing/checks/judgement";
import type { PracticeRecords } from "../../../../src/billing/records";
import {
  client,
  input,
  october,
  payment,
  practiceRecords,
  provider,
  ready,
  session,
} from "../examplePractice";
import {
  issued,
  noah,
  reordered,
  shown,
  somePayments,
  someSessions,
  twoClients,
} from "../billedPractice";
import { documentTexts } from "../documentTexts";

const plan = (changes: Partial<PracticeRecords> = {}) =>
  planInvoices(input(practiceRecords(changes)));
const printed = (changes: Partial<PracticeRecords> = {}): string[] => {
  const [planned] = plan(changes).documents;
  return planned ? documentTexts(planned.toDocument("INV-0001", "2026-11-02")) : [];
};

describe("an invoice", () => {
  it("asks the guardian for what is left, with each session, code and our own name for it", () => {
    const texts = printed({
      sessions: [session(1), session(2, { date: "2026-10-07", code: "97535", units: 2 })],
    });
    expect(texts).toEqual(
      expect.arrayContaining([
        ...["Bright Path Therapy", "Invoice", "INV-0001", "2026-11-02"],
        ...["Carmen Lopez", "1907 Park Avenue", "Mia Lopez"],
        ...["2026-10-05", "97530 GO", "Functional activities, one-on-one", "Ana Ruiz", "135.00"],
        ...["2026-10-07", "97535 GO", "Self-care and daily living training", "67.50"],
        ...["Total charges", "202.50", "Amount paid 10/05/2026, check 1044", "50.00"],
        ...["Balance due", "152.50", "Please pay by", "2026-12-02"],
        ...["Please pay $152.50 by 12/02/2026.", "Questions? Call us on weekdays."],
      ])
    );
  });

  it.each([
    [13500, "Paid in full, thank you. Nothing is due.", "0.00"],
    [15000, "Paid in full, thank you. Nothing is due.", "0.00"],
    [13499, "Please pay $0.01 by 12/02/2026.", "0.01"],
  ])("of $135.00 with %i cents paid says: %s", (amountCents, words, due) => {
    const texts = printed({ payments: [payment({ amountCents })] });
    expect(texts).toContain(words);
    expect(texts[texts.indexOf("Amount due") + 1]).toBe(due);
  });

  it("says of a write-off that it is one", () => {
    const texts = printed({ payments: [payment({ method: "Courtesy discount" })] });
    expect(texts).toContain("Adjusted 10/05/2026, Courtesy discount");
  });

  it("is one for the client, whoever gave the services", () => {
    const { documents } = plan({
      clients: [client, noah],
      providers: [provider, { ...provider, provider: "Ben Ito" }],
      sessions: [
        session(1),
        session(2, { provider: "Ben Ito" }),
        session(3, { client: "noah k." }),
      ],
    });
    expect(documents.map(({ sessions }) => sessions.map(({ row }) => row))).toEqual([[1, 2], [3]]);
    expect(documents.map(({ lines }) => lines.map((line) => line.provider))).toEqual([
      ["Ana Ruiz", "Ben Ito"],
      ["Ana Ruiz"],
    ]);
  });

  it("bills sessions that are on a superbill, and shows the same paid for them", () => {
    const records = practiceRecords();
    const [superbill] = planSuperbills(input(records)).documents;
    if (!superbill) throw new Error("nothing was planned");
    const [invoice] = planInvoices(input(issued(records, "SB-0001", superbill))).documents;
    expect(invoice).toMatchObject({ totalCents: 13500, paidCents: 5000, balanceCents: 8500 });
  });

  it("takes no notice of who wants no superbills", () => {
    expect(plan({ clients: [{ ...client, superbills: "Never" }] }).documents.length).toBe(1);
  });

  it("warns of a child without a guardian, and of an address that is missing", () => {
    const [planned] = plan({ clients: [{ ...client, guardian: undefined, city: "" }] }).documents;
    expect(planned?.warnings.join("; ")).toMatch(/under 18.*guardian.*; The address of Mia L\./);
    expect(planned?.recipient[0]).toBe("Mia Lopez");
    const adult = { ...client, guardian: undefined, dateOfBirth: "2008-11-02" };
    expect(plan({ clients: [adult] }).documents[0]?.warnings).toEqual([]);
  });
});

describe("no invoice is made", () => {
  const of = (change: Partial<Judgement>) => {
    const records = practiceRecords();
    const judgements = records.sessions.map((judged) => ready(judged, change));
    return planInvoices(input(records, october, judgements));
  };

  it.each<[string, Partial<Judgement>, string]>([
    [
      "of a row with a Fix",
      {
        status: "Fix",
        findings: [{ id: "code-retired", severity: "fix", row: 1, column: "Code", message: "" }],
      },
      "Fix 1 row of 2026-10-05 first: row 1 [code-retired]",
    ],
    [
      "where the plan is not accepted",
      { network: "Not accepted" },
      "Aetna Choice POS II is not accepted",
    ],
    ["without a charge", { chargeCents: undefined }, "Missing for an invoice: the charge (Fees)"],
  ])("%s", (_, change, reason) => {
    const { documents, skipped } = of(change);
    expect(documents).toEqual([]);
    expect(skipped[0]?.reason).toContain(reason);
  });

  it.each<[string, Partial<PracticeRecords>]>([
    ["the practice's name", { practice: { ...practiceRecords().practice, name: "" } }],
    ["the practice's address: City", { practice: { ...practiceRecords().practice, city: "" } }],
    ["the first name of Mia L.", { clients: [{ ...client, firstName: undefined }] }],
    ["the last name of Mia L.", { clients: [{ ...client, lastName: undefined }] }],
    ["the provider's name", { sessions: [session(1, { provider: undefined })] }],
    ["the code", { sessions: [session(1, { code: undefined })] }],
    ["instead of 97003, which was retired", { sessions: [session(1, { code: "97003" })] }],
    ["the units", { sessions: [session(1, { units: undefined })] }],
  ])("without %s", (words, changes) => {
    const { documents, skipped } = plan(changes);
    expect(documents).toEqual([]);
    expect(skipped[0]?.reason).toContain("Missing for an invoice: ");
    expect(skipped[0]?.reason).toContain(words);
  });
});

describe("laws of invoices", () => {
  it("total = sum of lines = sum of charges; paid + balance = total; nothing twice", () => {
    fc.assert(
      fc.property(someSessions, somePayments, (sessions, payments) => {
        const records = twoClients(sessions, payments);
        const { documents, totalCents } = planInvoices(input(records, { today: "2026-11-02" }));
        const lines = documents.flatMap((document) => document.lines);
        const sum = (cents: (number | undefined)[]) =>
          cents.reduce((total: number, each) => total + (each ?? NaN), 0);
        expect(totalCents).toBe(sum(lines.map(({ chargeCents }) => chargeCents)));
        expect(totalCents).toBe(sum(sessions.map(({ units }) => (units ?? 0) * 3375)));
        for (const { paidCents = 0, balanceCents, totalCents: total } of documents) {
          expect(paidCents + (balanceCents ?? NaN)).toBe(total);
          expect(balanceCents).toBeGreaterThanOrEqual(0);
        }
        const made = documents.reduce(
          (all, document, index) => issued(all, `INV-${index}`, document),
          records
        );
        expect(planInvoices(input(made, { today: "2026-11-02" })).documents).toEqual([]);
        const mixed = planInvoices({ ...input(reordered(records), { today: "2026-11-02" }) });
        expect(shown(mixed.documents)).toEqual(shown(documents));
      }),
      { numRuns: 60 }
    );
  });
});
