import fc from "../../../support/laws";
import { planInvoices } from "../../../../src/billing/documents/invoice/planInvoices";
import { planReceipts } from "../../../../src/billing/documents/receipt/planReceipts";
import type { Payment, PracticeRecords, RegisteredDocument } from "../../../../src/billing/records";
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

  describe("beside receipts of the same client", () => {
    const two = [
      payment({ amountCents: 5000 }),
      payment({ row: 2, date: "2026-10-20", amountCents: 3000 }),
    ];
    const receipt = (
      from: string,
      to: string,
      totalCents: number,
      changes: Partial<RegisteredDocument> = {}
    ): RegisteredDocument => ({
      ...{ row: 1, problems: [], number: "REC-0001", kind: "Receipt", status: "Issued" },
      ...{ client: "mia l.", from, to, totalCents, ...changes },
    });
    const whole = receipt("2026-10-01", "2026-10-31", 8000);

    it.each<[string, RegisteredDocument[], [from: string, to: string, cents: number][], RegExp[]]>([
      ["none", [], [["2026-10-01", "2026-10-31", 8000]], []],
      ["one of all", [whole], [], [/^REC-0001 covers it already$/]],
      ["a void one", [{ ...whole, status: "Void" }], [["2026-10-01", "2026-10-31", 8000]], []],
      ["a begun one", [{ ...whole, status: "Draft" }], [["2026-10-01", "2026-10-31", 8000]], []],
      [
        "one of another client",
        [{ ...whole, client: "Noah K." }],
        [["2026-10-01", "2026-10-31", 8000]],
        [/^REC-0001 says \$80.00 .* void REC-0001$/],
      ],
      ["an invoice", [{ ...whole, kind: "Invoice" }], [["2026-10-01", "2026-10-31", 8000]], []],
      ["one without days", [{ ...whole, to: undefined }], [["2026-10-01", "2026-10-31", 8000]], []],
      ["one whose status is blank", [{ ...whole, status: undefined }], [], [/covers it already/]],
      [
        "one of the first days",
        [receipt("2026-10-01", "2026-10-15", 5000)],
        [["2026-10-16", "2026-10-31", 3000]],
        [],
      ],
      [
        "one of days in between without a payment",
        [receipt("2026-10-10", "2026-10-12", 700)],
        [
          ["2026-10-01", "2026-10-09", 5000],
          ["2026-10-13", "2026-10-31", 3000],
        ],
        [
          /^REC-0001 says \$7.00 for 10\/10\/2026 – 10\/12\/2026, but Payments has \$0.00 .* void REC-0001$/,
        ],
      ],
      [
        "one that says another sum",
        [{ ...whole, totalCents: 5000 }],
        [],
        [/^REC-0001 says \$50.00 .* Payments has \$80.00 .* reissue REC-0001, which makes it anew/],
      ],
      [
        "one that says another sum of days that began earlier",
        [receipt("2026-09-20", "2026-10-10", 9900)],
        [["2026-10-11", "2026-10-31", 3000]],
        [/^REC-0001 says \$99.00 for 09\/20\/2026 – 10\/10\/2026, but Payments has \$50.00/],
      ],
      ["one without a total", [{ ...whole, totalCents: undefined }], [], [/covers it already/]],
      [
        "one of another month",
        [receipt("2026-09-01", "2026-09-30", 1)],
        [["2026-10-01", "2026-10-31", 8000]],
        [],
      ],
    ])("%s: no payment is on two", (_, documents, made, told) => {
      const preview = plan({ payments: two, documents });
      expect(preview.documents.map(({ from, to, totalCents }) => [from, to, totalCents])).toEqual(
        made
      );
      expect(preview.skipped).toHaveLength(told.length);
      told.forEach((pattern, at) => expect(preview.skipped[at]?.reason).toMatch(pattern));
    });

    it("covers what was typed later for other days only", () => {
      const later = [...two, payment({ row: 3, date: "2026-11-01", amountCents: 100 })];
      const request = { from: "2026-10-15", to: "2026-11-02", today: "2026-11-02" };
      const { documents, skipped } = plan({ payments: later, documents: [whole] }, request);
      expect(documents.map(({ from, to, totalCents }) => [from, to, totalCents])).toEqual([
        ["2026-11-01", "2026-11-02", 100],
      ]);
      expect(skipped).toEqual([]);
    });

    it("covers no day that is still to come", () => {
      const dates = (from: string) =>
        plan({ payments: two }, { from, to: "2026-12-31", today: "2026-11-02" }).documents.map(
          ({ from: first, to: last }) => [first, last]
        );
      expect(dates("2026-10-01")).toEqual([["2026-10-01", "2026-11-02"]]);
      expect(dates("2026-11-03")).toEqual([]);
    });

    it("tells of payments that are alike", () => {
      const [planned] = plan({ payments: [two[0], { ...two[0], row: 9 }] as Payment[] }).documents;
      expect(planned?.warnings.join()).toMatch(/rows 1 and 9 of Payments are alike/);
    });
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
