import type { CheckId } from "../../billing/checks/catalogue";
import { authorizationProblems } from "./problems/authorizations";
import { codingProblems } from "./problems/coding";
import { detailProblems } from "./problems/details";
import { modifierProblems } from "./problems/modifiers";
import { sessionProblems } from "./problems/sessions";
import type { Visit } from "./visit";

export { irregularVisits } from "./irregularVisits";

/** What is found only of sessions that were billed: the sample has no document before she makes one. */
export const needsDocument = [
  "billed-session-changed",
  "billed-session-missing",
] as const satisfies readonly CheckId[];

/** What comes about in the course of treatment, and is told of visits with which nothing is wrong. */
export const toldOfOtherVisits = [
  "benefits-stale",
  "authorization-expired",
  "authorization-basis",
  "authorization-low",
  "authorization-lower-than-plan",
  "visit-limit",
  "review-due",
  "recertification-due",
  "progress-report-due",
  "filing-due",
] as const satisfies readonly CheckId[];

type OfVisits = Exclude<
  CheckId,
  (typeof needsDocument)[number] | (typeof toldOfOtherVisits)[number]
>;

/** Every other finding of Check sessions, with the visits that show it, once and nowhere else. */
export const problemVisits: Readonly<Record<OfVisits, readonly Visit[]>> = {
  ...sessionProblems,
  ...codingProblems,
  ...authorizationProblems,
  ...modifierProblems,
  ...detailProblems,
};
