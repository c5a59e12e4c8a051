import type { NetworkStatus } from "../coverage/network";
import { planKey } from "../names";
import type { IsoDate } from "../records";
import { addDays } from "../time/isoDate";
import { senderOf, type FilingRow } from "./filingRow";
import { filingLimitFor, type LimitInForce, type PlanAsked } from "./limitsInForce";
import { visitsInTime, type Days } from "./visitsInTime";

/** How near a last day is before it is told, and how long one that is past is told of, in days. */
export interface FilingWindow {
  within: number;
  past: number;
}

/** A plan that takes claims, of whoever sends them. */
export interface FilingPlan {
  /** Equal for one plan of one network status under one row of Payers. */
  key: string;
  plan: PlanAsked;
  network: NetworkStatus;
  sentBy: "practice" | "family";
  /** Absent: not known. */
  limit?: LimitInForce;
  /** The visits whose last day lies in the window; absent where the limit is. */
  visits?: Days;
}

type Coverage = NonNullable<FilingRow["coverage"]>;
type Client = NonNullable<FilingRow["client"]>;

/** Looks the limits of plans up, once a plan, however many sessions it covers. */
export class FilingPlans {
  /** What was looked up last for a client: the next session mostly asks the same. */
  private readonly last = new Map<Client, { coverage: Coverage; plan: FilingPlan | undefined }>();
  private readonly byKey = new Map<string, FilingPlan>();
  private readonly lastDays: Days;

  constructor(
    private readonly today: IsoDate,
    { within, past }: FilingWindow
  ) {
    this.lastDays = { from: addDays(today, -past), to: addDays(today, within) };
  }

  /** Undefined where nobody sends a claim. */
  of(client: Client, coverage: Coverage): FilingPlan | undefined {
    const last = this.last.get(client);
    if (last && isAlike(last.coverage, coverage)) return last.plan;
    const plan = this.lookUp(coverage);
    this.last.set(client, { coverage, plan });
    return plan;
  }

  private lookUp({
    plan: { payer, product },
    payerRow,
    network,
  }: Coverage): FilingPlan | undefined {
    const sentBy = senderOf[network];
    if (sentBy === undefined || payer === undefined) return undefined;
    const key = JSON.stringify([planKey(payer), planKey(product), payerRow?.row, network]);
    const known = this.byKey.get(key);
    if (known) return known;
    const plan: PlanAsked = {
      payer,
      ...(product === undefined ? {} : { product }),
      ...(payerRow ? { payerRow } : {}),
    };
    const limit = filingLimitFor(plan, network, this.today);
    const found: FilingPlan = {
      ...{ key, plan, network, sentBy },
      ...(limit ? { limit, visits: this.visitsOf(limit) } : {}),
    };
    this.byKey.set(key, found);
    return found;
  }

  /** What is yet to come is not billed yet, and a limit says nothing of days before it was made. */
  private visitsOf({ limit, from: since }: LimitInForce): Days {
    const { from, to } = visitsInTime(limit, this.lastDays);
    return {
      from: since !== undefined && since > from ? since : from,
      to: to < this.today ? to : this.today,
    };
  }
}

function isAlike(one: Coverage, other: Coverage): boolean {
  return (
    one === other ||
    (one.network === other.network &&
      one.payerRow === other.payerRow &&
      one.plan.payer === other.plan.payer &&
      one.plan.product === other.plan.product)
  );
}
