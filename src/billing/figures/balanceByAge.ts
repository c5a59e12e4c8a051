import { ageBuckets, type AgeBucket } from "../documents/statement/ageing";
import type { PaymentAllocation } from "../payments/allocation";
import type { Cents, IsoDate } from "../records";

/** What all clients together owe. */
export interface BalanceByAge {
  /** What is open by days since the visit: 0-30, 31-60, 61-90, 91-120, over 120 or no known date. */
  buckets: AgeBucket[];
  /** Of all buckets. */
  outstandingCents: Cents;
  /** What clients paid that no session took; it is not set off against what others owe. */
  creditCents: Cents;
  /** What clients were refunded beyond what they had paid. */
  refundedBeyondCents: Cents;
}

export function balanceByAge(
  { sessions, clients }: Pick<PaymentAllocation, "sessions" | "clients">,
  today: IsoDate
): BalanceByAge {
  const open = sessions.map(({ isoDate, chargeCents, paidCents }) => ({
    ...(isoDate === undefined ? {} : { isoDate }),
    cents: chargeCents - paidCents,
  }));
  const balance: BalanceByAge = {
    buckets: ageBuckets({ open, to: today }),
    ...{ outstandingCents: 0, creditCents: 0, refundedBeyondCents: 0 },
  };
  for (const { cents } of open) balance.outstandingCents += cents;
  for (const { creditCents, refundedBeyondCents } of clients) {
    balance.creditCents += creditCents;
    balance.refundedBeyondCents += refundedBeyondCents;
  }
  return balance;
}
