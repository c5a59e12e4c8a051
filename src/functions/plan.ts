import { planOn, type PlanInForce } from "../billing/coverage/plan";
import type { IsoDate } from "../billing/records";
import { passedOn, textOf } from "./cell";

/** The plan that a payer's and a product's cell name; `Self-pay`, `cash` or a blank is no payer. */
export function planOf(
  payerCell: unknown,
  productCell: unknown,
  isoDate: IsoDate
): PlanInForce | CustomFunctions.Error {
  const error = passedOn(payerCell) ?? passedOn(productCell);
  if (error) return error;
  const client = {
    ...{ row: 1, problems: [], client: "", diagnoses: [] },
    payer: textOf(payerCell) || undefined,
    product: textOf(productCell) || undefined,
  };
  return planOn(client, isoDate, []);
}
