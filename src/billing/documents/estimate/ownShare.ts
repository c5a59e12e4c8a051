import type { Judgement } from "../../checks/judgement";
import { chargeCents } from "../../charges/fee";
import { chargedSessions } from "../../charges/shares/chargedSessions";
import type { ChargedSession, VisitShare } from "../../charges/shares/familyShare";
import { familyShares } from "../../charges/shares/familyShares";
import { Coverages } from "../../checks/coverages";
import { benefitsOn, type VerifiedBenefit } from "../../coverage/benefits/benefitsOn";
import { nameKey } from "../../names";
import type { IsoDate, PracticeRecords } from "../../records";
import type { Estimate } from "./estimateDocument";
import { expectedDays, expectedFee, type ExpectedService } from "./expectedServices";

/** What a client's plan may do to the charges of an estimate, where its benefits are verified. */
export interface OwnShare {
  /** Who pays first: the practice is paid by both, or by the family, whom the plan pays back. */
  planPays: VisitShare["planPays"];
  payer: string;
  /** What the plan said, and when. */
  said: VerifiedBenefit;
  /** By date; of every one both parts are known. */
  visits: VisitShare[];
  /** Why it may come out otherwise, each once. */
  doubts: string[];
}

export interface ShareInput {
  records: PracticeRecords;
  /** Of the sessions so far, which used up deductible and visits. */
  judgements: readonly Judgement[];
  services: readonly ExpectedService[];
}

type Terms = Pick<Estimate, "client" | "provider" | "from" | "to">;

/**
 * What the family may owe itself of the visits of an estimate, or be paid back, in the order of their
 * dates over the plan's years and after the sessions so far. A service of fewer visits is given on
 * visits of the service that has the most, for a copay is owed once a visit.
 *
 * @returns undefined where there is no plan to ask, and a sentence where it is not known, with why
 */
export function ownShare(terms: Terms, input: ShareInput): OwnShare | string | undefined {
  const expected = expectedSessions(terms, input);
  const [first] = expected;
  if (first?.payer === undefined) return undefined;
  const { network, payer } = first;
  const said = saidFor(first, payer, input.records);
  if (expected.some((each) => each.payer !== payer || each.network !== network)) {
    return said && "The plan, or how the practice stands with it, changes within the period.";
  }
  if (network !== "In network" && network !== "Gap exception" && network !== "Out of network") {
    return undefined;
  }
  if (!said) return network === "Out of network" ? undefined : notVerified;
  const earlier = sessionsBefore(terms, input);
  const shares = familyShares([...earlier, ...expected], input.records.benefits).visits;
  const lastRow = first.row - 1;
  const visits = shares.filter(({ rows }) => rows.some((row) => row > lastRow));
  const doubts = [...new Set(visits.flatMap((visit) => visit.doubts))];
  const isKnown = visits.every(
    ({ family, plan }) => family.kind === "known" && plan.kind === "known"
  );
  if (!isKnown) return doubts[0] ?? notVerified;
  const { planPays } = visits[0] ?? { planPays: "the practice" };
  return { planPays, payer, said, visits, doubts };
}

const notVerified = "No benefits are verified; ask the plan and add a row to Benefits.";

function saidFor(
  { client, isoDate, network }: ChargedSession,
  payer: string,
  { benefits }: PracticeRecords
): VerifiedBenefit | undefined {
  const costSharing = network === "Out of network" ? network : "In network";
  return benefitsOn({ client, payer, isoDate, costSharing }, benefits);
}

/** Sessions of the client before the estimate begins; what comes after is part of what it expects. */
function sessionsBefore({ client, from }: Terms, { records, judgements }: ShareInput) {
  const key = nameKey(client.client);
  const own = judgements.filter(
    ({ session: { client: name = "", date } }) =>
      nameKey(name) === key && date !== undefined && date < from
  );
  return chargedSessions(records, own);
}

function expectedSessions(terms: Terms, { records, services }: ShareInput): ChargedSession[] {
  const { client, provider } = terms;
  const coverages = new Coverages(records);
  const most = services.reduce((visits, service) => Math.max(visits, service.visits), 0);
  const days = expectedDays(most, terms);
  let row = records.sessions.reduce((last, session) => Math.max(last, session.row), 0);
  return services
    .flatMap(({ code, units, visits }) =>
      Array.from({ length: visits }, (_, visit) => ({
        ...{ code, units, isoDate: days[Math.floor((visit * most) / visits)] ?? terms.from },
      }))
    )
    .map(({ code, units, isoDate }): ChargedSession => {
      const { plan, network } = coverages.of(
        client,
        { key: nameKey(client.client) },
        isoDate,
        code
      );
      const fee = expectedFee(code, isoDate, { ...records, client });
      row += 1;
      return {
        ...{ row, client: client.client, provider: provider.provider, isoDate, network },
        ...{ payer: plan.payer, chargeCents: fee && chargeCents(fee, units) },
        ...{ copayCents: client.copayCents, coinsurance: client.coinsurance },
      };
    });
}

/** Visits in a row of which the family's part comes about alike. */
export interface LikeVisits {
  from: IsoDate;
  to: IsoDate;
  visits: number;
  familyCents: number;
  planCents: number;
  /** The arithmetic of the first. */
  costs: string[];
}

/** Visits by date, those that come out alike as one. */
export function likeVisits(visits: readonly VisitShare[]): LikeVisits[] {
  const groups: LikeVisits[] = [];
  for (const { isoDate, family, plan, costs } of visits) {
    if (family.kind !== "known" || plan.kind !== "known") continue;
    const last = groups[groups.length - 1];
    if (last && last.familyCents === family.cents && last.planCents === plan.cents) {
      last.to = isoDate;
      last.visits += 1;
    } else {
      const money = { familyCents: family.cents, planCents: plan.cents };
      groups.push({ from: isoDate, to: isoDate, visits: 1, ...money, costs: costs() });
    }
  }
  return groups;
}
