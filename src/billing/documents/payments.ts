import { planKey } from "../names";
import type { Payer, Payment } from "../records";

/** A method that takes money off an account without any having been paid. */
const adjustment = /\b(adjust|write[\s-]?off|written[\s-]off|discount|courtesy|waive)/i;

/** True for a row of Payments that is no money: a write-off or a discount, by its method. */
export function isAdjustment({ method }: Pick<Payment, "method">): boolean {
  return method !== undefined && adjustment.test(method);
}

/** True where a plan of table Payers paid, and not the family or somebody for it. */
export function isFromPlan({ payer }: Pick<Payment, "payer">, payers: readonly Payer[]): boolean {
  const key = planKey(payer);
  return key !== "" && payers.some((known) => planKey(known.payer) === key);
}
