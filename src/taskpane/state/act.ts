import type { ApplyOptions } from "../../workbook/applying/applyPlan";
import type { Moment } from "../../workflows/moment";
import type { Outcome } from "./outcome";

/** Runs a workflow, shows what it did, and looks at the workbook again. */
export type Act = (
  label: string,
  job: (options: { moment: Moment } & ApplyOptions) => Promise<Outcome>,
  canCancel?: boolean
) => Promise<void>;
