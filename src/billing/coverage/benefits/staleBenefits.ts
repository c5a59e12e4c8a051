import { clip, count } from "../../checks/words";
import { compareText, groupBy } from "../../documents/order";
import { nameKey, planKey } from "../../names";
import type { IsoDate } from "../../records";
import { daysBetween } from "../../time/isoDate";
import type { NetworkStatus } from "../network";
import type { Benefit } from "./benefit";
import { BenefitBook } from "./benefitsOn";

/** So many days before a session benefits may have been verified. */
export const usualFreshDays = 30;

/** What is asked of a session that a plan is to pay for. */
export interface CoveredSession {
  /** 1-based row of Sessions. */
  row: number;
  client: string;
  /** The plan in force; absent: the client pays. */
  payer?: string;
  isoDate: IsoDate;
  network: NetworkStatus;
}

/** Benefits that nobody verified lately, told on a row of Sessions. */
export interface StaleBenefits {
  id: "benefits-stale";
  severity: "review";
  row: number;
  column: "Client";
  /** Plain words without a full stop at the end. */
  message: string;
}

/** The practice sends the claim, or relies on the plan's terms for providers in its network. */
const relyingOnThem: readonly NetworkStatus[] = [
  "In network",
  "Gap exception",
  "Single case agreement",
];

/**
 * Clients whose benefits were not verified in the days before a session for which the practice
 * relies on them. It is said once, on the first such session since they were last verified, with how
 * many there are. A practice that keeps no benefits hears nothing.
 *
 * @param freshDays how many days before a session they may have been verified
 */
export function staleBenefits(
  sessions: readonly CoveredSession[],
  benefits: readonly Benefit[],
  freshDays: number = usualFreshDays
): StaleBenefits[] {
  if (benefits.length === 0) return [];
  const book = new BenefitBook(benefits);
  const stale = sessions.flatMap((session) => {
    const { client, payer, isoDate, network } = session;
    if (payer === undefined || !relyingOnThem.includes(network)) return [];
    const verifiedOn = book.on({ client, payer, isoDate })?.verifiedOn;
    const isFresh = verifiedOn !== undefined && daysBetween(verifiedOn, isoDate) <= freshDays;
    return isFresh ? [] : [{ session, payer, verifiedOn }];
  });
  const stretches = groupBy(stale, ({ session, payer, verifiedOn = "" }) =>
    JSON.stringify([nameKey(session.client), planKey(payer), verifiedOn])
  );
  return [...stretches.values()]
    .flatMap((stretch) => {
      const [first] = [...stretch].sort(
        ({ session: one }, { session: other }) =>
          compareText(one.isoDate, other.isoDate) || one.row - other.row
      );
      if (!first) return [];
      const { session, payer, verifiedOn } = first;
      const visits = new Set(stretch.map((each) => each.session.isoDate)).size;
      const message = words(session, { payer, verifiedOn, visits });
      const finding: StaleBenefits = {
        ...{ id: "benefits-stale", severity: "review", row: session.row, column: "Client", message },
      };
      return [finding];
    })
    .sort((one, other) => one.row - other.row);
}

function words(
  { client, isoDate }: CoveredSession,
  { payer, verifiedOn, visits }: { payer: string; verifiedOn?: IsoDate; visits: number }
): string {
  const whose = `The benefits of ${clip(client)} with ${clip(payer)}`;
  const since =
    verifiedOn === undefined
      ? `${whose} were not verified before this visit`
      : `${whose} were last verified on ${verifiedOn}, ${count(daysBetween(verifiedOn, isoDate), "day")} before this visit`;
  const more = visits > 1 ? ` (${count(visits, "visit")} since then)` : "";
  return `${since}${more}; ask the plan and add a row to Benefits`;
}
