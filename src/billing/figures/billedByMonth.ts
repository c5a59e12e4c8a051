import type { SessionAccount } from "../payments/allocation";
import type { Cents, IsoDate } from "../records";
import { monthOf } from "../time/isoDate";
import { lastMonths, shortMonth } from "./serviceMonths";

/** What was charged, and what of it was paid and was not. Outstanding is billed less paid. */
export interface BilledMoney {
  billedCents: Cents;
  paidCents: Cents;
  outstandingCents: Cents;
}

/** A month of service, `2026-11`. */
export interface BilledMonth extends BilledMoney {
  month: string;
}

/** Visits that are in none of the months: before the first, after the last, or of no known date. */
export type OtherTime = "earlier" | "later" | "undated";

export interface BilledByMonth {
  /** The last twelve, the oldest first, those among them in which nothing was billed. */
  months: BilledMonth[];
  /** Only what there is. */
  others: (BilledMoney & { time: OtherTime })[];
  /** Of all of these. */
  total: BilledMoney;
}

const otherTimes = ["earlier", "later", "undated"] as const satisfies readonly OtherTime[];

/** Charges by the month of the visit, each session once, on however many documents it is. */
export function billedByMonth(sessions: readonly SessionAccount[], today: IsoDate): BilledByMonth {
  const months = lastMonths(today).map((month) => ({ month, ...nothing() }));
  const byMonth = new Map(months.map((each) => [each.month, each]));
  const others = { earlier: nothing(), later: nothing(), undated: nothing() };
  const total = nothing();
  for (const session of sessions) {
    const { isoDate } = session;
    const month = isoDate === undefined ? undefined : byMonth.get(monthOf(isoDate));
    add(month ?? others[otherTimeOf(isoDate, today)], session);
    add(total, session);
  }
  return {
    months,
    others: otherTimes.flatMap((time) => {
      const { billedCents, paidCents } = others[time];
      return billedCents === 0 && paidCents === 0 ? [] : [{ time, ...others[time] }];
    }),
    total,
  };
}

/** `Before Dec 2025`, `After Nov 2026`, `Without a date`. */
export function otherTimeWords(time: OtherTime, months: BilledByMonth["months"]): string {
  const [first = "", last = ""] = [months[0]?.month, months[months.length - 1]?.month];
  if (time === "undated") return "Without a date";
  return time === "earlier" ? `Before ${shortMonth(first)}` : `After ${shortMonth(last)}`;
}

function otherTimeOf(isoDate: IsoDate | undefined, today: IsoDate): OtherTime {
  if (isoDate === undefined) return "undated";
  return isoDate < today ? "earlier" : "later";
}

function nothing(): BilledMoney {
  return { billedCents: 0, paidCents: 0, outstandingCents: 0 };
}

function add(money: BilledMoney, { chargeCents, paidCents }: SessionAccount): void {
  money.billedCents += chargeCents;
  money.paidCents += paidCents;
  money.outstandingCents += chargeCents - paidCents;
}
