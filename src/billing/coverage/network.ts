import { planWords } from "../names";
import type { Payer } from "../records";
import { namesProduct } from "./payer";
import type { PlanInForce } from "./plan";

/** What column Network of a session reads. */
export const networkStatuses = [
  "In network",
  "Out of network",
  "Not accepted",
  "Ask",
  "Self-pay",
  "Gap exception",
  "Single case agreement",
] as const;
export type NetworkStatus = (typeof networkStatuses)[number];

/** Medicaid products by name; plain HealthKeepers is a commercial HMO. Anthem handbooks, read 2026-11. */
const medicaidNames =
  /\bhealth ?keepers plus\b|(?<!non )\bmedicaid\b|\bfamis\b|\bccc plus\b|\bcardinal ?care\b|\bmedallion\b/;
const healthKeepers = /\bhealth ?keepers\b/;

/**
 * The network status of a plan by the Payers table's row in force. Without a row it is out of
 * network, except that Medicaid products are not accepted, and plain HealthKeepers asks, where no
 * row says otherwise. A row for all products of another name (`Anthem` for the product
 * `HealthKeepers Plus`) does not say otherwise. A row whose Network, From or To cannot be relied
 * on asks.
 */
export function networkOfPlan(
  plan: Pick<PlanInForce, "payer" | "product">,
  row: Payer | undefined
): NetworkStatus {
  if (plan.payer === undefined) return "Self-pay";
  const named = row && (namesProduct(row) || !isSpecial(plan.product));
  if (named) return networkOfRow(row);
  const words = `${planWords(plan.payer)} ${planWords(plan.product ?? "")}`;
  if (medicaidNames.test(words)) return "Not accepted";
  if (healthKeepers.test(words)) return "Ask";
  return row ? networkOfRow(row) : "Out of network";
}

function isSpecial(product: string | undefined): boolean {
  if (product === undefined) return false;
  const words = planWords(product);
  return medicaidNames.test(words) || healthKeepers.test(words);
}

function networkOfRow(row: Payer): NetworkStatus {
  const unreliable = row.problems.some(({ column }) => ["Network", "From", "To"].includes(column));
  return unreliable ? "Ask" : (row.network ?? "Ask");
}
