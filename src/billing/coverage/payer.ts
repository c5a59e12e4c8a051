import { planKey } from "../names";
import type { IsoDate, Payer, Practice, UnitRule } from "../records";
import { isWithin } from "../time/isoDate";

/**
 * The row of the Payers table that holds for a payer and product on a day. A row that names the
 * product beats one for all products; then one with dates beats one without, the later start beats
 * the earlier, and the upper row beats the lower. Names are compared ignoring case, spaces and
 * punctuation. Undefined where no row holds.
 */
export function payerOn(
  payer: string | undefined,
  product: string | undefined,
  isoDate: IsoDate,
  payers: readonly Payer[]
): Payer | undefined {
  if (payer === undefined) return undefined;
  const payerName = planKey(payer);
  const productName = planKey(product);
  let best: Payer | undefined;
  for (const row of payers) {
    if (planKey(row.payer) !== payerName || !isWithin(isoDate, row.from, row.to)) continue;
    const rowProduct = planKey(row.product);
    if (rowProduct !== "" && rowProduct !== productName) continue;
    if (!best || beats(row, best)) best = row;
  }
  return best;
}

/** True where a row names the product that it is for. */
export function namesProduct(row: Payer): boolean {
  return planKey(row.product) !== "";
}

/** The unit rule for a payer's row: its own, else the practice's, else CMS. */
export function unitRuleOf(row: Payer | undefined, practice: Practice): UnitRule {
  return row?.unitRule ?? practice.defaultUnitRule ?? "CMS";
}

/** In what two rows differ that both hold, of what is compared first: the one that beats the other. */
export function whyBeats(row: Payer, other: Payer): "product" | "dates" | "start" | "place" {
  if (namesProduct(row) !== namesProduct(other)) return "product";
  if (isDated(row) !== isDated(other)) return "dates";
  return row.from !== other.from ? "start" : "place";
}

function beats(row: Payer, other: Payer): boolean {
  switch (whyBeats(row, other)) {
    case "product":
      return namesProduct(row);
    case "dates":
      return isDated(row);
    case "start":
      return (row.from ?? "") > (other.from ?? "");
    case "place":
      return row.row < other.row;
  }
}

function isDated(row: Payer): boolean {
  return row.from !== undefined || row.to !== undefined;
}
