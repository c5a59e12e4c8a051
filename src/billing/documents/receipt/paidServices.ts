import type { IsoDate, PracticeRecords } from "../../records";
import type { PaymentAllocation } from "../../payments/allocation";
import { liveLines } from "../../sessions/documents";
import { People } from "../people";
import { signerName } from "../printed";

/** The visits that a payment went to. */
export interface PaidServices {
  /** Ascending, each once. */
  dates: IsoDate[];
  /** Who answers for the services, with credentials; each once, by name. */
  providers: string[];
}

/** By row of Payments, where the payment went to visits that are billed. */
export function servicesByPayment(
  records: PracticeRecords,
  { payments }: Pick<PaymentAllocation, "payments">
): Map<number, PaidServices> {
  const people = new People(records);
  const lines = new Map(liveLines(records).map((line) => [line.sessionId, line]));
  return new Map(
    payments.map(({ row, sessions }) => {
      const paid = sessions.flatMap(({ sessionId }) => lines.get(sessionId) ?? []);
      const dates = paid.flatMap(({ date }) => date ?? []);
      const providers = paid.flatMap(({ provider }) =>
        provider ? signerName(people.rendering(provider).provider) : []
      );
      return [row, { dates: distinct(dates), providers: distinct(providers) }];
    })
  );
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
