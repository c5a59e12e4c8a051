import { normalizeDiagnosis } from "../../codes/diagnoses";
import { normalizeCode } from "../../codes/procedures";
import { ruleBookOf, type RuleBook } from "../../codes/ruleBook";
import { compareText } from "../../compareText";
import { planOn, type PlanInForce } from "../../coverage/plan";
import type { Authorization, Client, IsoDate, Practice, Provider } from "../../records";
import type { ExpectedService } from "../estimate/expectedServices";
import { People } from "../people";
import type { CareAsked } from "./coverageRequest";
import { earlierAuthorization } from "./earlierAuthorization";

/** What a plan is told of a client and the care, as the workbook has it. */
export interface RequestCase {
  practice: Practice;
  rules: RuleBook;
  client: Client;
  /** Who answers for the care: an assistant's supervisor. Absent: to be written in. */
  provider?: Provider;
  /** On the first day of the care. */
  plan: PlanInForce;
  /** What the plan authorized last; absent: nothing is known of it. */
  earlier?: Authorization;
  from: IsoDate;
  to: IsoDate;
  /** Evaluations first, then by code. */
  services: ExpectedService[];
  diagnoses: string[];
}

export function requestCase(asked: CareAsked): RequestCase {
  const { records, from, to } = asked;
  const people = new People(records);
  const rules = ruleBookOf(records.codeRules, records.pairRules);
  const client = people.client(asked.client);
  const plan = planOn(client, from, people.earlierPlans(client));
  const isFirst = ({ code }: ExpectedService) => isEvaluation(code, from, rules);
  return {
    ...{ practice: records.practice, rules, client, from, to },
    ...(asked.provider === undefined
      ? {}
      : { provider: people.rendering(asked.provider).provider }),
    ...{ plan, earlier: earlierAuthorization({ client, plan, from }, records.authorizations) },
    services: asked.services
      .map((service) => ({ ...service, code: normalizeCode(service.code) }))
      .sort(
        (one, other) =>
          Number(isFirst(other)) - Number(isFirst(one)) || compareText(one.code, other.code)
      ),
    diagnoses: [...new Set((asked.diagnoses ?? client.diagnoses).map(normalizeDiagnosis))],
  };
}

/** A first evaluation, or one to evaluate again. */
export function isEvaluation(code: string, isoDate: IsoDate, rules: RuleBook): boolean {
  const kind = rules.procedureOn(code, isoDate)?.kind;
  return kind === "evaluation" || kind === "re-evaluation";
}
