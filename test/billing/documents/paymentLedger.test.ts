import fc from "../../support/laws";
import { sharePayments, type PayableBill } from "../../../src/billing/documents/paymentLedger";
import type { RegisteredDocument } from "../../../src/billing/records";
import { payment } from "./examplePractice";

const period = { from: "2026-10-01", to: "2026-10-31" };
const bill = (totalCents: number, changes: Partial<PayableBill> = {}): PayableBill => ({
  ...{ ...period, totalCents, takesFrom: () => true },
  ...changes,
});
const issued = (
  number: string,
  paidCents: number | undefined,
  own = period
): RegisteredDocument => ({
  ...{ row: 1, problems: [], number, kind: "Superbill", status: "Issued", ...own },
  paidCents,
});
const centsOf = (parts: { cents: number }[][]) => parts.map((own) => own.map(({ cents }) => cents));

describe("sharing payments out", () => {
  it("prints a payment with its date and method", () => {
    const [parts] = sharePayments([payment({ amountCents: 13500 })], [], [bill(13500)]);
    expect(parts).toEqual([
      { isoDate: "2026-10-05", method: "check 1044", payer: undefined, cents: 13500 },
    ]);
  });

  it("leaves out what is dated outside the period, or has no date or amount", () => {
    const payments = [
      payment({ date: "2026-09-30" }),
      payment({ date: "2026-11-01" }),
      payment({ date: undefined }),
      payment({ amountCents: undefined }),
    ];
    expect(sharePayments(payments, [], [bill(13500)])).toEqual([[]]);
  });

  it("fills the superbills in their order, the oldest payment first", () => {
    const payments = [
      payment({ date: "2026-10-20", amountCents: 8000 }),
      payment({ date: "2026-10-02", amountCents: 5000 }),
    ];
    const parts = sharePayments(payments, [], [bill(6000), bill(9000)]);
    expect(centsOf(parts)).toEqual([[5000, 1000], [7000]]);
    expect(parts[1]?.[0]?.ofCents).toBe(8000);
  });

  it("shows an overpayment once, on the last", () => {
    const parts = sharePayments([payment({ amountCents: 20000 })], [], [bill(6000), bill(9000)]);
    expect(centsOf(parts)).toEqual([[6000], [14000]]);
  });

  it("does not print again what a superbill of an overlapping period printed", () => {
    const payments = [payment({ amountCents: 5000 }), payment({ date: "2026-10-20" })];
    const parts = sharePayments(payments, [issued("SB-0001", 7000)], [bill(9000)]);
    expect(centsOf(parts)).toEqual([[3000]]);
  });

  it("takes nothing off for superbills of other periods or without a payment", () => {
    const september = issued("SB-0001", 7000, { from: "2026-09-01", to: "2026-09-30" });
    const unpaid = issued("SB-0002", undefined);
    expect(centsOf(sharePayments([payment({})], [september, unpaid], [bill(9000)]))).toEqual([
      [5000],
    ]);
  });

  it("sets a refund off against the payment before it", () => {
    const payments = [
      payment({ date: "2026-10-02", amountCents: 5000 }),
      payment({ date: "2026-10-10", amountCents: 4000 }),
      payment({ date: "2026-10-12", amountCents: -1000 }),
    ];
    expect(centsOf(sharePayments(payments, [], [bill(9000)]))).toEqual([[5000, 3000]]);
  });

  it("prints a refund that exceeds the period's payments", () => {
    expect(centsOf(sharePayments([payment({ amountCents: -1000 })], [], [bill(9000)]))).toEqual([
      [-1000],
    ]);
  });

  it("keeps a plan's money off the superbill of another plan", () => {
    const payments = [payment({ payer: "Cigna", amountCents: 4000 }), payment({})];
    const aetna = bill(9000, { takesFrom: (payer) => payer !== "Cigna" });
    expect(centsOf(sharePayments(payments, [], [aetna]))).toEqual([[5000]]);
  });

  const amounts = fc.array(
    fc.record({
      day: fc.integer({ min: 1, max: 31 }),
      amountCents: fc.integer({ min: -20000, max: 40000 }).filter((cents) => cents !== 0),
    }),
    { maxLength: 8 }
  );
  const totals = fc.array(fc.integer({ min: 1, max: 30000 }), { minLength: 1, maxLength: 4 });

  it("prints every cent exactly once, however it is shared", () => {
    fc.assert(
      fc.property(amounts, totals, (paid, bills) => {
        const payments = paid.map(({ day, amountCents }) =>
          payment({ date: `2026-10-${String(day).padStart(2, "0")}`, amountCents })
        );
        const parts = sharePayments(
          payments,
          [],
          bills.map((total) => bill(total))
        );
        const printed = centsOf(parts)
          .flat()
          .reduce((sum, cents) => sum + cents, 0);
        expect(printed).toBe(paid.reduce((sum, { amountCents }) => sum + amountCents, 0));
        const over = centsOf(parts).map(
          (own, index) => own.reduce((sum, cents) => sum + cents, 0) - (bills[index] ?? 0)
        );
        expect(over.slice(0, -1).every((cents) => cents <= 0)).toBe(true);
      })
    );
  });

  it("prints nothing again once what was printed is in the register", () => {
    fc.assert(
      fc.property(amounts, totals, (paid, bills) => {
        const payments = paid.map(({ day, amountCents }) =>
          payment({ date: `2026-10-${String(day).padStart(2, "0")}`, amountCents })
        );
        const parts = sharePayments(
          payments,
          [],
          bills.map((total) => bill(total))
        );
        const register = parts.map((own, index) =>
          issued(
            `SB-${index}`,
            own.reduce((sum, { cents }) => sum + cents, 0)
          )
        );
        const again = sharePayments(payments, register, [bill(50000)]);
        expect(
          centsOf(again)
            .flat()
            .reduce((sum, cents) => sum + cents, 0)
        ).toBe(0);
      })
    );
  });
});
