import fc from "../../support/laws";
import { allocatePayments } from "../../../src/billing/payments/allocate";
import type { PaymentAllocation } from "../../../src/billing/payments/allocation";
import type { Payment, PracticeRecords } from "../../../src/billing/records";
import { bill, billed, onDay, paid, type Billed } from "./billedPractice";

const numbers = ["SB-0001", "SB-0002", "INV-0001", "INV-0002"] as const;
const clients = ["Mia L.", "Noah K."] as const;
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

/** Ten sessions, of which each bill has some; a session of one client only. */
const sessions: fc.Arbitrary<Billed[]> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 30000 })), {
    minLength: 10,
    maxLength: 10,
  })
  .map((days) => days.map(([day, cents], index) => [`S-${index}`, day, cents / 100] as const));

const bills = fc
  .tuple(
    sessions,
    fc.tuple(...numbers.map(() => fc.subarray([0, 1, 2, 3, 4]))),
    fc.tuple(...numbers.map(() => fc.constantFrom("Issued", "Issued", "Void", "Draft")))
  )
  .map(([all, chosen, statuses]) =>
    numbers.map((number, index) => {
      const offset = index % 2 === 0 ? 0 : 5;
      const own = (chosen[index] ?? []).flatMap((at) => {
        const session = all[offset + at];
        return session ? [session] : [];
      });
      return bill(number, own, { client: clients[index % 2], status: statuses[index] });
    })
  );

const payments: fc.Arbitrary<Payment[]> = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 31 }),
      cents: fc.integer({ min: -20000, max: 60000 }),
      client: fc.constantFrom(...clients, "Nobody"),
      payer: optional(fc.constantFrom("Aetna", "Cigna", "Grandmother")),
      document: optional(fc.constantFrom(...numbers, "SB-0009")),
      isDated: fc.integer({ min: 0, max: 9 }),
    }),
    { maxLength: 15 }
  )
  .map((all) =>
    all.map(({ day, cents, isDated, ...rest }, index) => ({
      ...paid(day, 0, { ...rest, ...(isDated === 0 ? { date: undefined } : {}) }),
      ...{ amountCents: cents, row: index + 1, note: String(index) },
    }))
  );

const practices: fc.Arbitrary<PracticeRecords> = fc.tuple(bills, payments).map(([made, typed]) =>
  billed(made, typed, {
    earlierPlans: [{ row: 1, problems: [], client: "Mia L.", payer: "Cigna", to: onDay(10) }],
  })
);

const sum = (cents: readonly number[]) => cents.reduce((total, each) => total + each, 0);
const holds = (law: (allocation: PaymentAllocation, records: PracticeRecords) => void) =>
  fc.assert(
    fc.property(practices, (records) => law(allocatePayments(records), records)),
    {
      numRuns: 300,
    }
  );

describe("wherever payments go", () => {
  it("what sessions took and what is credit is all that was paid", () => {
    holds(({ clients: accounts, payments: uses, sessions: charged }) => {
      for (const each of accounts) {
        const own = uses.filter(({ client }) => client === each.client);
        expect(each.allocatedCents + each.creditCents - each.refundedBeyondCents).toBe(
          each.receivedCents
        );
        expect(sum(own.map(({ amountCents }) => amountCents))).toBe(each.receivedCents);
        const paidCents = charged
          .filter(({ client }) => client === each.client)
          .map((session) => session.paidCents);
        expect(sum(paidCents)).toBe(each.allocatedCents);
      }
    });
  });

  it("every payment is somewhere: in sessions, in credit, or given back", () => {
    holds(({ payments: uses }) => {
      for (const { sessions: took, creditCents, refundedCents, amountCents } of uses) {
        expect(sum(took.map(({ cents }) => cents)) + creditCents + refundedCents).toBe(amountCents);
        expect(took.every(({ cents }) => cents > 0)).toBe(true);
        expect(Math.sign(creditCents) * Math.sign(amountCents)).toBeGreaterThanOrEqual(0);
      }
      expect(sum(uses.map(({ refundedCents }) => refundedCents))).toBe(0);
    });
  });

  it("every payment counts once or is told of", () => {
    holds(({ payments: uses, notices }, records) => {
      const counted = new Set(uses.map(({ row }) => row));
      expect(counted.size).toBe(uses.length);
      const told = new Set(
        notices.flatMap(({ table, rows }) => (table === "Payments" ? rows : []))
      );
      for (const { row, amountCents } of records.payments) {
        if (amountCents !== 0 && !counted.has(row)) expect(told).toContain(row);
      }
    });
  });

  it("paid and balance are the total, and parts are what is paid", () => {
    holds(({ bills: accounts }) => {
      for (const { paidCents = 0, balanceCents, totalCents, parts } of accounts) {
        expect(paidCents + balanceCents).toBe(totalCents);
        expect(balanceCents).toBeGreaterThanOrEqual(0);
        expect(sum(parts.map(({ cents }) => cents))).toBe(paidCents);
        expect(new Set(parts.map(({ row }) => row)).size).toBe(parts.length);
      }
    });
  });

  it("no session takes more than its charge, and a bill is paid what its sessions are", () => {
    holds(({ bills: accounts, sessions: charged }, records) => {
      const paidOf = new Map(charged.map((each) => [each.sessionId, each.paidCents]));
      for (const { paidCents, chargeCents } of charged) {
        expect(paidCents).toBeGreaterThanOrEqual(0);
        expect(paidCents).toBeLessThanOrEqual(chargeCents);
      }
      for (const { number, paidCents = 0 } of accounts) {
        const lines = records.documentLines.filter(({ document }) => document === number);
        expect(sum(lines.map(({ sessionId }) => paidOf.get(sessionId) ?? 0))).toBe(paidCents);
      }
    });
  });

  it("nobody has credit while the family's money could pay a session", () => {
    holds(({ payments: uses, sessions: charged }, records) => {
      const payerOf = new Map(records.payments.map(({ row, payer }) => [row, payer]));
      for (const { client, chargeCents, paidCents } of charged) {
        if (paidCents === chargeCents) continue;
        const own = uses.filter((use) => use.client === client && use.amountCents > 0);
        const family = own.filter(
          ({ row }) => !["Aetna", "Cigna"].includes(payerOf.get(row) ?? "")
        );
        expect(sum(family.map(({ creditCents }) => creditCents))).toBe(0);
      }
    });
  });

  it("the order of rows changes nothing", () => {
    const byNumber = ({
      bills: accounts,
      clients: own,
      payments: uses,
      sessions: all,
    }: PaymentAllocation) => ({
      ...{ own, uses, all },
      accounts: [...accounts].sort((one, other) => (one.number < other.number ? -1 : 1)),
    });
    fc.assert(
      fc.property(practices, fc.infiniteStream(fc.nat()), (records, random) => {
        const shuffled = <T>(items: readonly T[]) =>
          items
            .map((item) => ({ item, at: random.next().value as number }))
            .sort((one, other) => one.at - other.at)
            .map(({ item }) => item);
        const mixed = {
          ...records,
          documents: shuffled(records.documents),
          documentLines: shuffled(records.documentLines),
          payments: shuffled(records.payments),
        };
        expect(byNumber(allocatePayments(mixed))).toEqual(byNumber(allocatePayments(records)));
      }),
      { numRuns: 200 }
    );
  });

  it("voiding a bill and making it again under another number changes no amount", () => {
    holds((before, records) => {
      const [first] = before.bills;
      if (!first) return;
      const amounts = ({ bills: accounts, clients: own, sessions: all }: PaymentAllocation) => ({
        ...{ own, all },
        accounts: accounts
          .map(({ number, paidCents, balanceCents }) => [
            number.replace("SB-9999", first.number),
            paidCents,
            balanceCents,
          ])
          .sort(),
      });
      const original = records.documents.find(({ number }) => number === first.number);
      const lines = records.documentLines.filter(({ document }) => document === first.number);
      const again = allocatePayments({
        ...records,
        documents: [
          ...records.documents.map((each) =>
            each === original ? { ...each, status: "Void" as const } : each
          ),
          ...(original
            ? [{ ...original, row: 999, number: "SB-9999", replaces: first.number }]
            : []),
        ],
        documentLines: [
          ...records.documentLines,
          ...lines.map((line) => ({ ...line, document: "SB-9999" })),
        ],
      });
      expect(amounts(again)).toEqual(amounts(before));
    });
  });

  it("a bill that is about to be made prints what it will have once it is registered", () => {
    holds((after, records) => {
      const [first] = after.bills;
      if (!first) return;
      const lines = records.documentLines.filter(({ document }) => document === first.number);
      const before = {
        ...records,
        payments: records.payments.filter(({ document }) => document !== first.number),
      };
      const without = {
        ...before,
        documents: records.documents.filter(({ number }) => number !== first.number),
      };
      const { planned, bills: others } = allocatePayments(without, [
        { client: first.client, lines },
      ]);
      const registered = allocatePayments(before).bills;
      expect(planned[0]).toEqual(registered[0]?.parts);
      expect(others).toEqual(registered.slice(1));
    });
  });
});
