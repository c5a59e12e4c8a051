import type { Cents } from "../../records";
import type { IssuedDocument } from "../issuedDocuments";
import type { Skipped } from "../plannedDocument";
import { printedMoney, printedPeriod } from "../printed";

/**
 * Of receipts that are in force, those whose Total is no longer what Payments says of their days,
 * each with what to do.
 * @param paidCents what the family paid in a period, by Payments
 */
export function changedReceipts(
  client: string,
  receipts: readonly IssuedDocument[],
  paidCents: (receipt: IssuedDocument) => Cents
): Skipped[] {
  return receipts.flatMap((receipt) => {
    const { number, totalCents } = receipt;
    const nowCents = paidCents(receipt);
    if (totalCents === undefined || totalCents === nowCents) return [];
    const remedy =
      nowCents > 0
        ? `reissue ${number}, which makes it anew under the next number`
        : `void ${number}`;
    const reason = `${number} says ${printedMoney(totalCents)} for ${printedPeriod(receipt)}, but Payments has ${printedMoney(nowCents)} of the family for these days now: ${remedy}`;
    return [{ client, reason, rows: [], number }];
  });
}
