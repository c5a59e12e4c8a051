import fc from "../../../support/laws";
import { planInvoices } from "../../../../src/billing/documents/invoice/planInvoices";
import { planStatements } from "../../../../src/billing/documents/statement/planStatements";
import { ageBuckets } from "../../../../src/billing/documents/statement/ageing";
import type { DocumentBlock } from "../../../../src/billing/documents/document";
import type { PlannedDocument } from "../../../../src/billing/documents/plannedDocument";
import type {
  Payment,
  PracticeRecords,
  RegisteredDocument,
  Session,
} from "../../../../src/billing/records";
import { client, input, payment, practiceRecords, ready, session } from "../examplePractice";
import {
  issued,
  reordered,
  shown,
  somePayments,
  someSessions,
  twoClients,
} from "../billedPractice";
import { documentTexts } from "../documentTexts";

const september = { from: "2026-09-01", to: "2026-09-30", today: "2026-10-02" };

/** The records with every session on an invoice. */
function billed(records: PracticeRecords): PracticeRecords {
  return planInvoices(input(records, { today: "2026-11-02" })).documents.reduce(
    (all, document, index) => issued(all, `INV-${index + 1}`, document),
    records
  );
}

const example = (sessions: Session[], payments: Payment[]) =>
  billed(practiceRecords({ sessions, payments }));
const block = <Kind extends DocumentBlock["kind"]>(planned: PlannedDocument, kind: Kind) =>
  planned
    .toDocument("ST-0001", "2026-10-02")
    .blocks.filter((each): each is Extract<DocumentBlock, { kind: Kind }> => each.kind === kind);
const cents = (cell: { kind: string; cents?: number } | undefined): number =>
  cell?.kind === "money" ? (cell.cents ?? NaN) : 0;

describe("a statement", () => {
  const records = example(
    [
      session(1, { date: "2026-08-20" }),
      session(2, { date: "2026-09-03" }),
      session(3, { date: "2026-09-30", units: 2 }),
      session(4, { date: "2026-10-01" }),
    ],
    [
      payment({ date: "2026-08-25", amountCents: 10000 }),
      payment({ row: 2, date: "2026-09-10", amountCents: 8000, method: "Visa" }),
      payment({ row: 3, date: "2026-09-20", amountCents: -1000, method: "check 7" }),
      payment({ row: 4, date: "2026-09-21", amountCents: 500, method: "Discount" }),
      payment({ row: 5, date: "2026-10-02", amountCents: 9999 }),
    ]
  );
  const [planned] = planStatements(input(records, september)).documents;

  it("leads from the balance before the period to the one at its end", () => {
    expect(planned).toMatchObject({ kind: "Statement", totalCents: 16250 });
    const texts = planned ? documentTexts(planned.toDocument("ST-0001", "2026-10-02")) : [];
    expect(texts).toEqual(
      expect.arrayContaining([
        ...["Statement", "Carmen Lopez", "Mia Lopez", "Balance brought forward", "35.00"],
        ...["2026-09-03", "Functional activities, one-on-one, 97530 × 4", "INV-2", "135.00"],
        ...["2026-09-10", "Payment, Visa", "80.00", "Refund, check 7", "-10.00"],
        ...["Adjustment, Discount", "5.00", "Balance due", "162.50"],
      ])
    );
    expect(texts).not.toContain("2026-10-01");
  });

  it("says how old the balance is on its last day", () => {
    const [ages] = planned ? block(planned, "strip") : [];
    expect(ages?.cells.map(({ label, value }) => [label, cents(value)])).toEqual([
      ["0–30 days", 16250],
      ["31–60 days", 0],
      ["61–90 days", 0],
      ["91–120 days", 0],
      ["Over 120 days", 0],
      ["Balance", 16250],
    ]);
  });

  it.each([
    [0, 0],
    [30, 0],
    [31, 1],
    [60, 1],
    [61, 2],
    [90, 2],
    [91, 3],
    [120, 3],
    [121, 4],
    [4000, 4],
  ])("puts a visit of %i days before in bucket %i", (days, bucket) => {
    const date = new Date(Date.UTC(2026, 8, 30) - days * 86_400_000).toISOString().slice(0, 10);
    const found = ageBuckets({ open: [{ isoDate: date, cents: 100 }], to: "2026-09-30" });
    expect(found.map((each) => each.cents)).toEqual(
      [0, 1, 2, 3, 4].map((index) => (index === bucket ? 100 : 0))
    );
  });

  it("calls what was paid too much a credit", () => {
    const paid = example(
      [session(1, { date: "2026-09-03" })],
      [payment({ date: "2026-09-10", amountCents: 20000 })]
    );
    const [credit] = planStatements(input(paid, september)).documents;
    expect(credit?.totalCents).toBe(-6500);
    const texts = credit ? documentTexts(credit.toDocument("ST-0001", "2026-10-02")) : [];
    expect(texts).toContain("Nothing is due. $65.00 stands as a credit.");
    expect(texts[texts.lastIndexOf("Credit") + 1]).toBe("-65.00");
  });

  it("is made of payments alone where the client is chosen, and else left out with the reason", () => {
    const copays = practiceRecords({ sessions: [], payments: [payment({ date: "2026-09-10" })] });
    const { documents, skipped } = planStatements(input(copays, september));
    expect(documents).toEqual([]);
    expect(skipped.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^None of the client's sessions is on a bill.* choose the client/),
    ]);
    const chosen = { ...september, clients: ["Mia L."] };
    expect(planStatements(input(copays, chosen)).documents).toMatchObject([{ totalCents: -5000 }]);
  });

  it("warns of sessions of the period that are on no bill", () => {
    const open = {
      ...records,
      sessions: [...records.sessions, session(9, { date: "2026-09-11" })],
    };
    const [warned] = planStatements(input(open, september)).documents;
    expect(warned?.warnings).toEqual([
      "On no bill yet, and so not on the statement: row 9 of Sessions",
    ]);
    const claimed = open.sessions.map((judged) => ready(judged, { network: "In network" }));
    const [quiet] = planStatements(input(open, september, claimed)).documents;
    expect(quiet?.warnings).toEqual([]);
  });

  it.each<[string, Partial<PracticeRecords>]>([
    ["The client is not in Clients", { clients: [] }],
    ["Missing for a statement: the last name", { clients: [{ ...client, lastName: "" }] }],
  ])("is not made: %s", (reason, changes) => {
    const { documents, skipped } = planStatements(input({ ...records, ...changes }, september));
    expect(documents).toEqual([]);
    expect(skipped[0]?.reason).toContain(reason);
  });

  it("is made for nobody whose account is empty, who is told of when asked for", () => {
    const none = practiceRecords({ payments: [] });
    expect(planStatements(input(none, september))).toMatchObject({ documents: [], skipped: [] });
    const asked = planStatements(input(none, { ...september, clients: ["Mia L."] }));
    expect(asked.skipped).toMatchObject([{ client: "Mia L.", rows: [] }]);
  });
});

describe("laws of statements", () => {
  it("opening + charges - payments = closing = the buckets; the order of rows changes nothing", () => {
    fc.assert(
      fc.property(someSessions, somePayments, (sessions, payments) => {
        const records = billed(twoClients(sessions, payments));
        const { documents } = planStatements(input(records, september));
        for (const planned of documents) {
          const [list] = block(planned, "list");
          const [ages] = block(planned, "strip");
          const rows = list?.rows ?? [];
          const opening = cents(rows[0]?.[5]);
          const moved = rows
            .slice(1)
            .reduce((sum, row) => sum + cents(row[3]) - cents(row[4]), opening);
          expect(moved).toBe(planned.totalCents);
          expect(cents(rows[rows.length - 1]?.[5])).toBe(planned.totalCents);
          const buckets = (ages?.cells ?? []).slice(0, -1);
          expect(buckets.reduce((sum, { value }) => sum + cents(value), 0)).toBe(
            planned.totalCents
          );
        }
        const mixed = planStatements(input(reordered(records), september)).documents;
        expect(shown(mixed)).toEqual(shown(documents));
      }),
      { numRuns: 80 }
    );
  });

  it("a statement begins with what the one before it ended with", () => {
    fc.assert(
      fc.property(someSessions, somePayments, (sessions, payments) => {
        const records = billed(twoClients(sessions, payments));
        const clients = ["Mia L.", "Noah K."];
        const august = { from: "2026-08-01", to: "2026-08-31", today: "2026-10-02", clients };
        const before = planStatements(input(records, august)).documents;
        const after = planStatements(input(records, september)).documents;
        for (const planned of after) {
          const earlier = before.find((each) => each.client === planned.client);
          const [list] = block(planned, "list");
          expect(cents(list?.rows[0]?.[5])).toBe(earlier?.totalCents ?? 0);
        }
      }),
      { numRuns: 60 }
    );
  });
});

describe("a statement beside one of the same client", () => {
  const records = example([session(1, { date: "2026-09-03" })], [payment({ date: "2026-09-10" })]);
  const statement = (changes: Partial<RegisteredDocument> = {}): RegisteredDocument => ({
    ...{ row: 9, problems: [], number: "ST-0001", kind: "Statement", status: "Issued" },
    ...{ client: "Mia L.", from: september.from, to: september.to, totalCents: 8500, ...changes },
  });

  it.each<[string, Partial<RegisteredDocument>, number, RegExp | undefined]>([
    ["of the same days", {}, 0, /^ST-0001 covers it already$/],
    [
      "of the same days, where the account has changed",
      { totalCents: 13500 },
      0,
      /^ST-0001 comes to \$135.00 for .* comes to \$85.00: reissue ST-0001, which makes it anew/,
    ],
    ["whose total is not known", { totalCents: undefined }, 0, /covers it already/],
    ["of other days", { to: "2026-09-29" }, 1, undefined],
    ["that is void", { status: "Void" }, 1, undefined],
    ["that was begun", { status: "Draft" }, 1, undefined],
    ["whose status is blank", { status: undefined }, 0, /covers it already/],
    ["of another client", { client: "Noah K.", totalCents: 0 }, 1, /covers it already/],
    ["of another kind", { kind: "Receipt" }, 1, undefined],
  ])("%s", (_, changes, count, told) => {
    const documents = [...records.documents, statement(changes)];
    const preview = planStatements(input({ ...records, documents }, september));
    expect(preview.documents).toHaveLength(count);
    expect(preview.skipped).toHaveLength(told ? 1 : 0);
    if (told) {
      const { client: name = "Mia L." } = changes;
      expect(preview.skipped[0]).toMatchObject({ client: name, number: "ST-0001" });
    }
    if (told) expect(preview.skipped[0]?.reason).toMatch(told);
  });

  it("is told of where nothing is left of the account", () => {
    const documents = [statement({ client: "Mia L." })];
    const bare = practiceRecords({ sessions: [], payments: [], documents });
    expect(planStatements(input(bare, september)).skipped[0]?.reason).toMatch(
      /comes to \$0.00: void ST-0001/
    );
  });
});
