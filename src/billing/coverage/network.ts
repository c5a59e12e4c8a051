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

/** What decides the network status of a plan, where no agreement does. */
export type NetworkDecision =
  | { by: "self-pay"; network: "Self-pay" }
  /** The row of Payers in force. */
  | { by: "row"; network: NetworkStatus; row: Payer }
  /** Words in the plan's own name, as they are compared: `famis`. */
  | { by: "plan name"; network: "Not accepted" | "Ask"; words: string }
  | { by: "no row"; network: "Out of network" };

/**
 * The network status of a plan by the Payers table's row in force, and what decided it. Without a
 * row it is out of network, except that Medicaid products are not accepted, and plain HealthKeepers
 * asks, where no row says otherwise. A row for all products of another name (`Anthem` for the
 * product `HealthKeepers Plus`) does not say otherwise. A row whose Network, From or To cannot be
 * relied on asks.
 */
export function decideNetwork(
  plan: Pick<PlanInForce, "payer" | "product">,
  row: Payer | undefined
): NetworkDecision {
  if (plan.payer === undefined) return { by: "self-pay", network: "Self-pay" };
  const ofRow = row && ({ by: "row", network: networkOfRow(row), row } as const);
  if (ofRow && (namesProduct(row) || !isSpecial(plan.product))) return ofRow;
  const name = `${planWords(plan.payer)} ${planWords(plan.product ?? "")}`;
  const medicaid = medicaidNames.exec(name)?.[0];
  if (medicaid !== undefined) return { by: "plan name", network: "Not accepted", words: medicaid };
  const asks = healthKeepers.exec(name)?.[0];
  if (asks !== undefined) return { by: "plan name", network: "Ask", words: asks };
  return ofRow ?? { by: "no row", network: "Out of network" };
}

/** The network status of a plan, by what `decideNetwork` goes by. */
export function networkOfPlan(
  plan: Pick<PlanInForce, "payer" | "product">,
  row: Payer | undefined
): NetworkStatus {
  return decideNetwork(plan, row).network;
}

function isSpecial(product: string | undefined): boolean {
  if (product === undefined) return false;
  const words = planWords(product);
  return medicaidNames.test(words) || healthKeepers.test(words);
}

/** True where the status, or the days it holds on, could not be read. */
export function isUnreliable(row: Payer): boolean {
  return row.problems.some(({ column }) => ["Network", "From", "To"].includes(column));
}

function networkOfRow(row: Payer): NetworkStatus {
  return isUnreliable(row) ? "Ask" : (row.network ?? "Ask");
}
