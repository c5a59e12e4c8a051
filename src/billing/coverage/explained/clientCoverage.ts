import type { Client, IsoDate, Payer, PracticeRecords, Session } from "../../records";
import type { AuthorizationLedger } from "../authorizations/drawOn";
import { visitsLeft, type VisitsLeft } from "../authorizations/visitsLeft";
import { benefitsOn, type VerifiedBenefit } from "../benefits/benefitsOn";
import { isAhead } from "../authorizations/standing";
import { payerOn } from "../payer";
import { explainNetwork, type NetworkExplained } from "./explainNetwork";
import { liveAuthorizations, type LiveAuthorization } from "./liveAuthorizations";
import { planVisitsOn, type PlanVisits } from "./planVisitsOn";

/** Whose coverage is asked, when, and for which code. */
export interface CoverageQuestion {
  client: Client;
  isoDate: IsoDate;
  code?: string;
  /** The row of Sessions that is asked about. */
  session?: Session;
}

type Tables = Pick<
  PracticeRecords,
  "payers" | "earlierPlans" | "authorizations" | "benefits"
>;

/** How a client is covered on a day. */
export interface ClientCoverage {
  network: NetworkExplained;
  /** The row of Payers in force for the plan, whether or not it decides. */
  payerRow?: Payer;
  /** In the order in which they are used. */
  live: readonly LiveAuthorization[];
  /** Absent where no limit is known. */
  planVisits?: PlanVisits;
  /** Absent where neither an authorization nor the plan limits visits, as far as is known. */
  visitsLeft?: VisitsLeft;
  /** What the plan said last before the day; absent: nothing had been verified. */
  benefits?: VerifiedBenefit;
}

/** Everything that is known of a client's coverage on a day, from what was read. */
export function clientCoverage(
  { client, isoDate, code, session }: CoverageQuestion,
  records: Tables,
  ledger: AuthorizationLedger
): ClientCoverage {
  const network = explainNetwork({ client, isoDate, code, session, ledger, ...records });
  const { plan } = network;
  const { payer } = plan;
  if (payer === undefined) return { network, live: [] };
  const payerRow = payerOn(payer, plan.product, isoDate, records.payers);
  const live = liveAuthorizations(ledger, { client: client.client, payer, isoDate, code });
  const planVisits = planVisitsOn({ client, plan, payerRow, isoDate }, ledger, records.benefits);
  const costSharing = network.network === "Out of network" ? "Out of network" : "In network";
  return {
    ...{ network, payerRow, live, planVisits },
    visitsLeft: leftOf(live, planVisits, ledger.today),
    benefits: benefitsOn(
      { client: client.client, payer, isoDate, costSharing },
      records.benefits
    ),
  };
}

/**
 * With several that cover the code, what is left of each is not added up: each counts its own way.
 * Of a day that is past nothing more can be used where the authorization, or the plan's year, is over.
 */
function leftOf(
  live: readonly LiveAuthorization[],
  planVisits: PlanVisits | undefined,
  today: IsoDate
): VisitsLeft | undefined {
  if (planVisits && planVisits.year.to < today) return undefined;
  const counting = live.filter(({ left, coversCode }) => left && coversCode !== false);
  if (counting.length > 1) return undefined;
  if (counting.some(({ account }) => !isAhead(account.standing))) return undefined;
  return visitsLeft(
    counting[0]?.account,
    planVisits && {
      limit: planVisits.limit,
      used: planVisits.usedHere + (planVisits.usedElsewhere ?? 0),
    }
  );
}
