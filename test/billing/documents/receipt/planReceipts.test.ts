import fc from "../../../support/laws";
import { planInvoices } from "../../../../src/billing/documents/invoice/planInvoices";
import { planReceipts } from "../../../../src/billing/documents/receipt/planReceipts";
import type { PracticeRecords } from "../../../../src/billing/records";
import { client, input, october, payment, practiceRecords, session } from "../examplePractice";
import { issued, reordered, shown, somePayments, twoClients } from "../billedPractice";
import { documentTexts } from "../documentTexts";

const plan = (changes: Partial<PracticeRecords> = {}, request = october) =>
  planReceipts(input(practiceRecords(changes), request));

describe("a receipt", () => {
  it("proves what the family paid, for which visits and to whom, without codes or a balance", () => {
    const records = practiceRecords({
      sessions: [session(1), session(2, { date: "2026-10-07" })],
      payments: [payment({ amountCents: 20000, payer: "Grandma Lopez" })],
    });
    const [invoice] = planInvoices(input(records)).documents;
    if (!invoice) throw new Error("nothing was planned");
    const [planned] = planReceipts(input(issued(records, "INV-0001", invoice))).documents;
    const texts = planned ? documentTexts(planned.toDocument("REC-0001", "2026-11-02")) : [];
    expect(texts).toEqual(
      expect.arrayContaining([
        ...["Receipt", "Carmen Lopez", "Mia Lopez", "Ana Ruiz, OTR/L", "Occupational therapy"],
        ...["2026-10-05", "check 1044", "Grandma Lopez", "10/05/2026, 10/07/2026", "200.00"],
        ...["Total received", "Bright Path Therapy"],
      ])
    );
    expect(texts.join()).toContain("Tax ID 12-3456789");
    expect(texts.join()).not.toMatch(/97530|F84|alance/);
    expect(planned?.warnings).toEqual([]);
  });

  it("leaves out what a plan paid, what was written off and what was paid at another time", () => {
    const { documents } = plan({
      payments: [
        payment({ amountCents: 5000 }),
        payment({ row: 2, payer: "AETNA", amountCents: 700 }),
        payment({ row: 3, method: "Write-off", amountCents: 600 }),
        payment({ row: 4, date: "2026-11-01", amountCents: 500 }),
        payment({ row: 5, amountCents: undefined }),
        payment({ row: 6, amountCents: -1000, date: "2026-10-20" }),
      ],
    });
    expect(documents.map(({ totalCents }) => totalCents)).toEqual([4000]);
  });

  it("warns of a payment without a method, and of one for no visit that is billed", () => {
    const [planned] = plan({ payments: [payment({ method: undefined })] }).documents;
    expect(planned?.warnings).toEqual([
      "The payment of 10/05/2026 in row 1 of Payments has no method",
      "The payment of 10/05/2026 in row 1 of Payments is for no visit that is billed: no dates of service are printed for it",
    ]);
  });

  it.each<[string, Partial<PracticeRecords>]>([
    ["All that was paid", { payments: [payment({}), payment({ row: 2, amountCents: -5000 })] }],
    ["Missing for a receipt: the first name", { clients: [{ ...client, firstName: "" }] }],
    ["The client is not in Clients", { clients: [] }],
  ])("is not made: %s", (reason, changes) => {
    const { documents, skipped } = plan(changes);
    expect(documents).toEqual([]);
    expect(skipped.map(({ rows }) => rows)).toEqual([[]]);
    expect(skipped[0]?.reason).toContain(reason);
  });

  it("is told of where it was asked for by name and nothing was paid", () => {
    const request = { ...october, clients: ["mia l."] };
    const [told] = plan({ payments: [] }, request).skipped;
    expect(told?.client).toBe("Mia L.");
    expect(told?.reason).toContain("No payment of the family");
    expect(plan({ payments: [] }).skipped).toEqual([]);
  });

  it("comes to the sum of its lines, whatever the order of rows", () => {
    fc.assert(
      fc.property(somePayments, (payments) => {
        const records = twoClients([session(1)], payments);
        const request = { from: "2026-08-01", to: "2026-10-31", today: "2026-11-02" };
        const { documents } = planReceipts(input(records, request));
        for (const { totalCents, toDocument } of documents) {
          const cells = toDocument("REC-0001", "2026-11-02").blocks.flatMap((block) =>
            block.kind === "list" ? block.rows.map((row) => row[row.length - 1]) : []
          );
          const sum = cells.reduce(
            (all, cell) => all + (cell?.kind === "money" ? cell.cents : NaN),
            0
          );
          expect(sum).toBe(totalCents);
          expect(totalCents).toBeGreaterThan(0);
        }
        const printed = (all: typeof documents) =>
          all.map(({ toDocument }) => toDocument("REC-0001", "2026-11-02"));
        const mixed = planReceipts(input(reordered(records), request)).documents;
        expect(printed(mixed)).toEqual(printed(documents));
        expect(shown(mixed).length).toBe(documents.length);
      }),
      { numRuns: 60 }
    );
  });
});
