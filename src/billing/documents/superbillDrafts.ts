import { ruleBookOf } from "../codes/ruleBook";
import { payerOn } from "../coverage/payer";
import { planOn, type PlanInForce } from "../coverage/plan";
import { nameKey, planKey } from "../names";
import type { Authorization, Client, IsoDate, PracticeRecords, Provider } from "../records";
import type { Candidate } from "./candidates";
import { draftSession, periodOf } from "./draftSessions";
import { People } from "./people";
import type { DocumentRequest } from "./plannedDocument";
import { firstDate, type SuperbillDraft } from "./superbillDraft";

/**
 * Groups sessions into superbills: one client, one rendering provider, one plan, one period. In the order in
 * which they are numbered: by start of the period, client, provider and plan.
 */
export function draftSuperbills(
  candidates: readonly Candidate[],
  records: PracticeRecords,
  request: DocumentRequest
): SuperbillDraft[] {
  const groups = new Map<string, Candidate[]>();
  const draftOf = new Map<string, Omit<SuperbillDraft, "sessions" | "agreements" | "payer">>();
  const people = new People(records);
  const rules = ruleBookOf(records.codeRules, records.pairRules);
  for (const candidate of candidates) {
    const { session } = candidate.judgement;
    const client = people.client(session.client ?? "");
    const { provider } = people.rendering(session.provider ?? "");
    const plan = planOn(client, candidate.date, people.earlierPlans(client));
    const period = periodOf(candidate.date, request);
    const key = orderKey(period.from, client, provider, plan);
    const group = groups.get(key);
    if (group) {
      group.push(candidate);
      continue;
    }
    groups.set(key, [candidate]);
    const supervisor = provider.supervisor ? people.provider(provider.supervisor) : undefined;
    const { practice } = records;
    const { today } = request;
    draftOf.set(key, { practice, rules, client, provider, supervisor, plan, ...period, today });
  }
  return [...draftOf]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, draft]) => complete(draft, groups.get(key) ?? [], records, people));
}

/** A line feed sorts before anything a name holds, so a name comes before its continuations. */
function orderKey(from: IsoDate, { client }: Client, { provider }: Provider, plan: PlanInForce) {
  const memberId = plan.memberId?.replace(/[\s-]/g, "").toUpperCase();
  const planParts = plan.payer ? [planKey(plan.payer), planKey(plan.product), memberId] : [];
  return [from, nameKey(client), nameKey(provider), ...planParts].join("\n");
}

function complete(
  draft: Omit<SuperbillDraft, "sessions" | "agreements" | "payer">,
  candidates: readonly Candidate[],
  records: PracticeRecords,
  people: People
): SuperbillDraft {
  const sessions = candidates.map((candidate) => draftSession(candidate, { ...draft, people }));
  const { payer, product } = draft.plan;
  const whole = { ...draft, sessions, agreements: agreements(draft, candidates, records) };
  return { ...whole, payer: payerOn(payer, product, firstDate(whole), records.payers) };
}

/** The numbers that the plan knows the sessions by: of gap exceptions, and of what they draw on. */
function agreements(
  { client, plan }: Pick<SuperbillDraft, "client" | "plan">,
  candidates: readonly Candidate[],
  { authorizations }: PracticeRecords
): SuperbillDraft["agreements"] {
  const own = authorizations.filter((row) => nameKey(row.client) === nameKey(client.client));
  const found = new Map<string, string>();
  for (const { judgement } of candidates) {
    const { network, agreement, session } = judgement;
    const isExcepted = network === "Gap exception" && plan.payer !== undefined;
    const exception = isExcepted ? agreement?.number : undefined;
    // What stands in the row may be from before the last check.
    const drawn = authorizations.length > 0 ? judgement.authorization : session.authorization;
    for (const number of [exception, drawn]) {
      if (number) found.set(number, kindOf(number, own));
    }
  }
  return [...found].sort().map(([number, kind]) => ({ kind, number }));
}

function kindOf(number: string, authorizations: readonly Authorization[]): string {
  const kind = authorizations.find((row) => row.number === number)?.kind;
  return kind === undefined || kind === "Prior authorization" ? "Authorization" : kind;
}
