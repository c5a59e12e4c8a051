import fc from "../../support/laws";
import { planInvoices } from "../../../src/billing/documents/invoice/planInvoices";
import { allocatePayments } from "../../../src/billing/payments/allocate";
import type { Payment, PracticeRecords } from "../../../src/billing/records";
import { benefit } from "../coverage/benefits/rows";
import { input, october, practiceRecords, ready, session } from "../documents/examplePractice";
import { bill, billed, onDay, paid } from "./billedPractice";

const [aetna] = practiceRecords().payers;
const inNetwork: PracticeRecords["payers"] = [{ ...aetna!, network: "In network" }];
const visitsOn = (...days: number[]) => days.map((day) => session(day, { date: onDay(day) }));

/** Shares of $30.00 on 5 and 12 October; the visit of 26 October is on no bill. */
const shares = bill("INV-0001", [
  ["a", 5, 30],
  ["b", 12, 30],
]);

function accountOf(payments: Payment[], changes: Partial<PracticeRecords> = {}) {
  const sessions = visitsOn(5, 12, 26);
  const records = billed([shares], payments, { payers: inNetwork, sessions, ...changes });
  const { bills, clients, notices, payments: uses } = allocatePayments(records);
  return { bill: bills[0], client: clients[0], notices: notices.map(({ text }) => text), uses };
}

describe("what a plan leaves the family is paid", () => {
  it("by a copay at the visit", () => {
    const { bill: invoice, client } = accountOf([paid(5, 30, { method: "Card" })]);
    expect(invoice).toMatchObject({ totalCents: 6000, paidCents: 3000, balanceCents: 3000 });
    expect(client).toMatchObject({ creditCents: 0, waitingCents: 0, receivedCents: 3000 });
  });

  it("by whoever Payers does not list, such as a grandmother", () => {
    expect(accountOf([paid(5, 30, { payer: "Grandma" })]).bill?.balanceCents).toBe(3000);
  });

  it("not by the plan's own money, which stands on no account of the family", () => {
    const { bill: invoice, client, uses } = accountOf([paid(20, 210, { payer: "Aetna" })]);
    expect(invoice).toMatchObject({ balanceCents: 6000 });
    expect(invoice?.paidCents).toBeUndefined();
    expect(client).toMatchObject({ receivedCents: 0, creditCents: 0, waitingCents: 0 });
    expect(uses).toEqual([]);
  });

  it("not by a plan's money that names the invoice, and she is told", () => {
    const { bill: invoice, notices } = accountOf([
      paid(20, 210, { payer: "Aetna", document: "INV-0001" }),
    ]);
    expect(invoice?.balanceCents).toBe(6000);
    expect(notices).toEqual([
      expect.stringMatching(
        /is from "Aetna", which pays the practice its own part and nothing of what INV-0001 asks of the family; clear its Document/
      ),
    ]);
  });

  it("not by what was paid at a later visit that is on no bill yet, once these are paid", () => {
    const { bill: invoice, client, uses } = accountOf([paid(5, 30), paid(12, 30), paid(26, 30)]);
    expect(invoice).toMatchObject({ paidCents: 6000, balanceCents: 0 });
    expect(client).toMatchObject({ receivedCents: 6000, creditCents: 0, waitingCents: 3000 });
    expect(uses.map(({ amountCents }) => amountCents)).toEqual([3000, 3000]);
  });

  it("not by what was paid before for visits that are on no bill", () => {
    const sessions = [
      session(1, { date: "2026-09-14" }),
      session(2, { date: "2026-09-28" }),
      ...visitsOn(5, 12),
    ];
    const copays = { ...paid(1, 60), date: "2026-09-30" };
    const { bill: invoice, client } = accountOf([copays], { sessions });
    expect(invoice).toMatchObject({ balanceCents: 6000 });
    expect(client).toMatchObject({ creditCents: 0, waitingCents: 6000 });
    const named = accountOf([{ ...copays, document: "INV-0001" }], { sessions });
    expect(named.bill).toMatchObject({ balanceCents: 0 });
  });

  it("by money paid ahead, where no visit before it is left without a bill", () => {
    const ahead = { ...paid(1, 90), date: "2026-09-30" };
    const { bill: invoice, client } = accountOf([ahead], { sessions: visitsOn(5, 12) });
    expect(invoice).toMatchObject({ balanceCents: 0 });
    expect(client).toMatchObject({ creditCents: 3000, waitingCents: 0 });
  });

  it("less what was given back", () => {
    const { bill: invoice, client } = accountOf([paid(5, 30), paid(6, -30)]);
    expect(invoice).toMatchObject({ balanceCents: 6000 });
    expect(client).toMatchObject({ receivedCents: 0, creditCents: 0, refundedBeyondCents: 0 });
  });

  it("beside whole charges of the same plan, which its money pays as before", () => {
    const superbill = bill("SB-0001", [["c", 1, 135]]);
    const authorized = { ...aetna!, row: 2, network: "In network" as const, from: "2026-10-02" };
    const records = billed([superbill, shares], [paid(20, 200, { payer: "Aetna" })], {
      payers: [aetna!, authorized],
      sessions: visitsOn(1, 5, 12),
    });
    const { bills, clients, payments } = allocatePayments(records);
    expect(bills.map(({ balanceCents }) => balanceCents)).toEqual([6000, 0]);
    expect(clients[0]).toMatchObject({ receivedCents: 13500, creditCents: 0, waitingCents: 0 });
    expect(payments.map(({ amountCents }) => amountCents)).toEqual([13500]);
  });
});

describe("out of network everything is paid as before", () => {
  it.each<[string, Payment[], number, number]>([
    ["by the plan's money", [paid(20, 60, { payer: "Aetna" })], 0, 0],
    ["with what is left as a credit", [paid(26, 90)], 0, 3000],
  ])("%s", (_, payments, balanceCents, creditCents) => {
    const { bill: invoice, client } = accountOf(payments, { payers: [aetna!] });
    expect(invoice).toMatchObject({ balanceCents });
    expect(client).toMatchObject({ creditCents, waitingCents: 0 });
  });
});

describe("invoices of shares in a batch", () => {
  const copay = benefit({
    ...{ client: "Mia L.", verifiedOn: "2026-09-01", copayCents: 3000, deductibleCents: 0 },
  });
  const batch = (payments: Payment[], clients?: string[]) => {
    const sessions = visitsOn(5, 12);
    const records = practiceRecords({ sessions, payments, payers: inNetwork, benefits: [copay] });
    const judgements = sessions.map((row) => ready(row, { network: "In network" }));
    return planInvoices(input(records, { ...october, clients }, judgements));
  };

  it("show copays that were paid at the visit, and ask for the rest", () => {
    const [invoice] = batch([paid(5, 30, { method: "Card" })]).documents;
    expect(invoice).toMatchObject({ totalCents: 6000, paidCents: 3000, balanceCents: 3000 });
  });

  it("leave out who paid every copay at the visit, unless the client is chosen", () => {
    const payments = [paid(5, 30), paid(12, 30)];
    const { documents, skipped } = batch(payments);
    expect(documents).toEqual([]);
    expect(skipped.map(({ reason, rows }) => [reason, rows])).toEqual([
      [
        "The family's share is paid already, so there is nothing to ask; choose the client to make the invoice all the same",
        [5, 12],
      ],
    ]);
    expect(batch(payments, ["mia l."]).documents[0]).toMatchObject({ balanceCents: 0 });
  });

  it("do not leave out who paid after the month, for that may be for other visits", () => {
    const late = { ...paid(1, 60), date: "2026-11-01" };
    expect(batch([late]).documents[0]).toMatchObject({ paidCents: 6000, balanceCents: 0 });
  });
});

it("received is what is allocated and credit less what was refunded beyond; nothing waits and pays", () => {
  const payment = fc.record({
    day: fc.integer({ min: 1, max: 31 }),
    dollars: fc.integer({ min: -60, max: 200 }),
    payer: fc.constantFrom(undefined, "Aetna", "Grandma"),
    document: fc.constantFrom(undefined, "INV-0001", "SB-0001"),
  });
  const some = fc.array(payment, { maxLength: 12 });
  const from = fc.constantFrom("2026-10-02", "2026-10-10", "2026-01-01");
  fc.assert(
    fc.property(some, from, fc.array(fc.integer({ min: 1, max: 31 })), (all, start, days) => {
      const payments = all.map(({ day, dollars, ...rest }) => paid(day, dollars, rest));
      const records = billed([bill("SB-0001", [["c", 1, 135]]), shares], payments, {
        payers: [aetna!, { ...aetna!, row: 2, network: "In network", from: start }],
        sessions: visitsOn(...days),
      });
      const { bills, clients, payments: uses, sessions } = allocatePayments(records);
      for (const client of clients) {
        const { receivedCents, allocatedCents, creditCents, refundedBeyondCents } = client;
        expect(receivedCents).toBe(allocatedCents + creditCents - refundedBeyondCents);
      }
      const received = uses.reduce((sum, { amountCents }) => sum + amountCents, 0);
      expect(received).toBe(clients.reduce((sum, client) => sum + client.receivedCents, 0));
      const shared = new Set(sessions.flatMap((each) => (each.isShare ? each.sessionId : [])));
      const plans = new Set(payments.flatMap(({ payer, row }) => (payer === "Aetna" ? row : [])));
      for (const use of uses) {
        if (!plans.has(use.row)) continue;
        expect(use.sessions.filter(({ sessionId }) => shared.has(sessionId))).toEqual([]);
      }
      for (const each of bills) expect(each.balanceCents).toBeGreaterThanOrEqual(0);
    })
  );
});
