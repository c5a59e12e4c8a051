import type { CheckFamily } from "./family";
import { checkEvaluations } from "./historyEvaluations";
import { checkMonitoring } from "./historyMonitoring";
import { checkThresholds } from "./historyThresholds";

/** What only a client's earlier sessions can tell. */
export const historyFamily: CheckFamily = {
  ofGroups: ({ rows }) => [
    ...checkEvaluations(rows),
    ...checkThresholds(rows),
    ...checkMonitoring(rows),
  ],
};
