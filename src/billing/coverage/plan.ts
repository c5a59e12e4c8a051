import { nameKey } from "../names";
import type { Client, EarlierPlan, IsoDate } from "../records";

/** The plan that covers a client on a day. */
export interface PlanInForce {
  /** Absent: the client pays. */
  payer?: string;
  product?: string;
  memberId?: string;
  groupNumber?: string;
  /** True where the client has had another plan since. */
  earlier: boolean;
}

/**
 * The plan of a client on a date of service: the earlier plan that ended first on or after that
 * day, else the one of the Clients table. Earlier plans of other clients, those without an end, and
 * those that began only after that day, are passed over.
 */
export function planOn(
  client: Client,
  isoDate: IsoDate,
  earlierPlans: readonly EarlierPlan[]
): PlanInForce {
  let found: EarlierPlan | undefined;
  for (const plan of earlierPlans) {
    if (plan.to === undefined || plan.to < isoDate) continue;
    if (plan.from !== undefined && plan.from > isoDate) continue;
    if (nameKey(plan.client) !== nameKey(client.client)) continue;
    if (found?.to === undefined || plan.to < found.to) found = plan;
  }
  const { payer, product, memberId, groupNumber } = found ?? client;
  return {
    payer: selfPay(payer) ? undefined : payer,
    product,
    memberId,
    groupNumber,
    earlier: !!found,
  };
}

const payHerself =
  /^\s*((self|private)[\s-]*pay|self|cash([\s-]*pay)?|none|n\/?a|no insurance|uninsured|[-\u2013\u2014]+)?\s*$/i;

/** True for no payer, and for what people type to say that there is none. */
export function selfPay(payer: string | undefined): boolean {
  return payer === undefined || payHerself.test(payer);
}
