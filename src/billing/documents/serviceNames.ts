import { builtInRules, type RuleBook } from "../codes/ruleBook";
import type { IsoDate } from "../records";

/** Names that fit one printed line, for the codes that a superbill repeats most. All words are ours. */
const shortNames: Readonly<Record<string, string>> = {
  "92526": "Feeding and swallowing treatment",
  "97110": "Exercise for strength and motion",
  "97112": "Balance, posture and coordination",
  "97129": "Attention and problem solving",
  "97130": "Attention and problem solving, more",
  "97140": "Hands-on manual techniques",
  "97150": "Group treatment",
  "97165": "OT evaluation, low complexity",
  "97166": "OT evaluation, moderate complexity",
  "97167": "OT evaluation, high complexity",
  "97168": "OT re-evaluation",
  "97530": "Functional activities, one-on-one",
  "97533": "Sensory integration, one-on-one",
  "97535": "Self-care and daily living training",
  "97537": "Community and school reintegration",
  "97550": "Caregiver training, first 30 minutes",
  "97551": "Caregiver training, next 15 minutes",
  "97552": "Group caregiver training",
  "97760": "Orthotic fitting and training",
  "97763": "Orthotic or prosthetic follow-up",
};

/**
 * What a code is called on a printed line: the practice's own name of it, where it has one.
 * Undefined where the code is not known.
 */
export function serviceName(code: string, isoDate: IsoDate, rules: RuleBook): string | undefined {
  const name = rules.procedureOn(code, isoDate)?.name;
  const isOurs = name === builtInRules.procedureOn(code, isoDate)?.name;
  return isOurs ? (shortNames[code] ?? name) : name;
}
