import type { Cents } from "../../records";
import { daysBetween } from "../../time/isoDate";
import type { Account } from "./account";

/** Days since the date of service, up to and with; the last has no end. */
const ageLimits = [30, 60, 90, 120, Infinity] as const;

export interface AgeBucket {
  /** `0-30 days` */
  label: string;
  cents: Cents;
}

/**
 * What is open at the end of an account's period by how long ago the visits were. The buckets and
 * the account's unallocated money come to its balance. A charge without a date is in the oldest.
 */
export function ageBuckets({ open, to }: Pick<Account, "open" | "to">): AgeBucket[] {
  const cents = ageLimits.map(() => 0);
  for (const charge of open) {
    const days = charge.isoDate === undefined ? Infinity : daysBetween(charge.isoDate, to);
    const bucket = ageLimits.findIndex((limit) => days <= limit);
    cents[bucket] = (cents[bucket] ?? 0) + charge.cents;
  }
  return cents.map((amount, index) => ({ label: bucketLabel(index), cents: amount }));
}

function bucketLabel(index: number): string {
  const from = index === 0 ? 0 : (ageLimits[index - 1] ?? 0) + 1;
  const to = ageLimits[index] ?? Infinity;
  return to === Infinity ? `Over ${from - 1} days` : `${from}–${to} days`;
}
