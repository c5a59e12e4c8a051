import fc from "../../support/laws";
import { figuresOf } from "../../../src/billing/figures/figures";
import { judgeSessions } from "../../../src/billing/checks/judge";
import { allocatePayments } from "../../../src/billing/payments/allocate";
import type { PracticeRecords } from "../../../src/billing/records";
import { addDays } from "../../../src/billing/time/isoDate";
import { session, today } from "../practice";
import { bill, billedPractice, figures, paid, type Billed } from "./figuresPractice";

const clients = ["Ava", "Ben", "Cleo"] as const;
const day = fc.integer({ min: -500, max: 40 }).map((days) => addDays(today, days));
const maybeDay = fc.oneof({ weight: 9, arbitrary: day }, fc.constant(undefined));

/** Five sessions of each client, on up to two bills each. */
const bills = fc
  .array(fc.tuple(maybeDay, fc.integer({ min: 0, max: 40000 })), { minLength: 15, maxLength: 15 })
  .chain((days) => {
    const all = days.map(([date, cents], index): Billed => [`S-${index}`, date, cents]);
    const status = fc.constantFrom("Issued", "Issued", "Void", "Draft");
    return fc.tuple(
      ...clients.flatMap((client, at) =>
        ["SB", "INV"].map((kind) =>
          fc
            .tuple(fc.subarray(all.slice(at * 5, at * 5 + 5)), status)
            .map(([own, state]) => bill(`${kind}-000${at + 1}`, client, own, state))
        )
      )
    );
  });
const payments = fc
  .array(
    fc.tuple(day, fc.constantFrom(...clients, "Nobody"), fc.integer({ min: -9000, max: 70000 })),
    { maxLength: 12 }
  )
  .map((all) => all.map(([date, client, cents], at) => paid(date, client, cents, at + 1)));
const sessions = fc.array(
  fc
    .tuple(
      maybeDay,
      fc.constantFrom(undefined, "", " a", ..."ABCDEFGHIJKL"),
      fc.option(fc.integer({ min: -4, max: 40 }), { nil: undefined }),
      fc.constantFrom("97530", "97003", "97110", "")
    )
    .map(([date, provider, quarters, code]) =>
      session({ date, provider, code, units: quarters === undefined ? undefined : quarters / 4 })
    ),
  { maxLength: 30 }
);
const practices = fc
  .tuple(bills, payments, sessions)
  .map(([made, typed, given]) => billedPractice(made, typed, { sessions: given }));

const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
const holds = (law: (records: PracticeRecords) => void) =>
  fc.assert(fc.property(practices, law), { numRuns: 300 });

it("all months, and what is in none of them, come to the totals, which are the register's", () => {
  holds((records) => {
    const { billed } = figures(records);
    const accounts = allocatePayments(records).clients;
    for (const part of ["billedCents", "paidCents", "outstandingCents"] as const) {
      const parts = [...billed.months, ...billed.others].map((money) => money[part]);
      expect(sum(parts)).toBe(billed.total[part]);
      expect(parts.every(Number.isInteger)).toBe(true);
    }
    expect(billed.total.billedCents).toBe(sum(accounts.map(({ chargedCents }) => chargedCents)));
    expect(billed.total.paidCents).toBe(sum(accounts.map(({ allocatedCents }) => allocatedCents)));
    for (const money of [...billed.months, ...billed.others, billed.total]) {
      expect(money.paidCents + money.outstandingCents).toBe(money.billedCents);
    }
  });
});

it("where no session is on two bills, the totals are those of the register's columns", () => {
  holds((records) => {
    const documents = records.documents.filter(({ kind }) => kind === "Superbill");
    const numbers = new Set(documents.map(({ number }) => number));
    const single = {
      ...{ ...records, documents },
      documentLines: records.documentLines.filter(({ document }) => numbers.has(document)),
    };
    const registered = allocatePayments(single).bills;
    expect(figures(single).billed.total).toEqual({
      billedCents: sum(registered.map(({ totalCents }) => totalCents)),
      paidCents: sum(registered.map(({ paidCents = 0 }) => paidCents)),
      outstandingCents: sum(registered.map(({ balanceCents }) => balanceCents)),
    });
  });
});

it("all ages come to what is outstanding, and with credits to what was charged less received", () => {
  holds((records) => {
    const { age, billed } = figures(records);
    expect(sum(age.buckets.map(({ cents }) => cents))).toBe(age.outstandingCents);
    expect(age.outstandingCents).toBe(billed.total.outstandingCents);
    const accounts = allocatePayments(records).clients;
    expect(age.outstandingCents - age.creditCents + age.refundedBeyondCents).toBe(
      sum(accounts.map(({ chargedCents, receivedCents }) => chargedCents - receivedCents))
    );
  });
});

it("all therapists' units are those of all months, and of the sessions themselves", () => {
  holds((records) => {
    const { units } = figures(records);
    expect(units.therapists.length).toBeLessThanOrEqual(9);
    for (const { units: own, total } of units.therapists) expect(sum(own)).toBe(total);
    units.months.forEach((_, at) => {
      const own = units.therapists.map((each) => each.units[at] ?? 0);
      expect(sum(own)).toBe(units.monthTotals[at]);
    });
    const [first = "", last = ""] = [units.months[0], units.months[units.months.length - 1]];
    const counted = records.sessions.filter(
      ({ date, units: own = 0 }) =>
        date !== undefined && own > 0 && date.slice(0, 7) >= first && date.slice(0, 7) <= last
    );
    expect(units.total).toBe(sum(counted.map((each) => each.units ?? 0)));
  });
});

it("the order of rows changes nothing", () => {
  const shuffled = <Row>(rows: readonly Row[]) =>
    fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
  const both = practices.chain((records) =>
    fc.tuple(
      fc.constant(records),
      shuffled(records.sessions),
      shuffled(records.documents),
      shuffled(records.documentLines),
      shuffled(records.payments)
    )
  );
  fc.assert(
    fc.property(both, ([records, given, documents, documentLines, typed]) => {
      const judgements = judgeSessions(records, { today });
      const other = { ...records, sessions: given, documents, documentLines, payments: typed };
      expect(figuresOf(other, [...judgements].reverse(), today)).toEqual(
        figuresOf(records, judgements, today)
      );
    }),
    { numRuns: 200 }
  );
});
