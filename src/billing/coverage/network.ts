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

/**
 * Medicaid products by name, also where they are run together (`HealthKeepersPlus`, `Medallion4`);
 * plain HealthKeepers is a commercial HMO. Anthem handbooks, read 2026-11.
 */
export const medicaidNames =
  /\bhealth ?keepers? ?plus\b|(?<!non )\bmedicaid\b|\bfamis\b|\bccc ?plus\b|\bcardinal ?care\b|\bmedallion(?:\d+|\b)/;
const healthKeepers = /\bhealth ?keepers?\b/;

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
  const payer = planWords(plan.payer);
  const product = planWords(plan.product ?? "");
  const name = `${payer} ${product}`;
  if (ofRow && (namesProduct(row) || !saysMore(product, payer, name))) return ofRow;
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

/**
 * True where the product makes a plan another one than its payer's name tells, by itself (`FAMIS`),
 * or with that name before it: `HealthKeepers`, `Plus`.
 */
function saysMore(product: string, payer: string, name: string): boolean {
  if (product === "") return false;
  if (medicaidNames.test(product) || healthKeepers.test(product)) return true;
  return medicaidNames.test(name) && !medicaidNames.test(payer);
}

/** True where the status, or the days it holds on, could not be read. */
export function isUnreliable(row: Payer): boolean {
  return row.problems.some(({ column }) => ["Network", "From", "To"].includes(column));
}

function networkOfRow(row: Payer): NetworkStatus {
  return isUnreliable(row) ? "Ask" : (row.network ?? "Ask");
}
