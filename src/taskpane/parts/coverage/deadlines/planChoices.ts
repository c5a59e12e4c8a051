import { compareText } from "../../../../billing/compareText";
import { selfPay } from "../../../../billing/coverage/plan";
import { planName } from "../../../../billing/documents/printed";
import { planKey } from "../../../../billing/names";
import type { PracticeRecords } from "../../../../billing/records";

/** A plan that a denial may come from. */
export interface PlanChoice {
  key: string;
  payer: string;
  product?: string;
  name: string;
}

/** Every plan that tables Payers and Clients name, once, by name. */
export function plansOf({ payers, clients }: Pick<PracticeRecords, "payers" | "clients">) {
  const choices = new Map<string, PlanChoice>();
  for (const { payer, product } of [...payers, ...clients]) {
    if (payer === undefined || selfPay(payer)) continue;
    const key = `${planKey(payer)} ${planKey(product)}`;
    if (choices.has(key)) continue;
    const name = planName({ payer, ...(product === undefined ? {} : { product }) }) ?? payer;
    choices.set(key, { key, payer, ...(product === undefined ? {} : { product }), name });
  }
  return [...choices.values()].sort((one, other) => compareText(one.key, other.key));
}
