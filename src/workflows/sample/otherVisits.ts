import type { CheckId } from "../../billing/checks/catalogue";
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

/** Every other finding of Check sessions, with the visits that show it, once and nowhere else. */
export const problemVisits: Readonly<
  Record<Exclude<CheckId, (typeof needsDocument)[number]>, readonly Visit[]>
> = {
  ...sessionProblems,
  ...codingProblems,
  ...modifierProblems,
  ...detailProblems,
};
