import type { CheckId } from "../../billing/checks/catalogue";
import { codingProblems } from "./problems/coding";
import { detailProblems } from "./problems/details";
import { modifierProblems } from "./problems/modifiers";
import { sessionProblems } from "./problems/sessions";
import type { Visit } from "./visit";

export { irregularVisits } from "./irregularVisits";

/** Every finding of Check sessions, with the visits that show it, once and nowhere else. */
export const problemVisits: Readonly<Record<CheckId, readonly Visit[]>> = {
  ...sessionProblems,
  ...codingProblems,
  ...modifierProblems,
  ...detailProblems,
};
