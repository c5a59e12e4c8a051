import { figuresOf } from "../billing/figures/figures";
import { applyPlan, type ApplyOptions } from "../workbook/applying/applyPlan";
import { showSheet } from "../workbook/applying/show";
import { layOutDashboard } from "../workbook/dashboardLayout";
import type { Plan } from "../workbook/plan/plan";
import { readingNotices } from "./check/checkResult";
import { readAndDecide } from "./check/readAndDecide";
import { dashboardPlace } from "./dashboard/dashboardPlace";
import type { Moment } from "./moment";
import { persist, type Attempt } from "./persist";

export interface DashboardResult {
  /** The sheet that it is on, shown now. */
  sheet: string;
  /** Plain sentences about what the figures could be read from. */
  notices: string[];
  outcome: "done" | "cancelled";
}

/**
 * Makes sheet `Dashboard`, or makes it again: the practice's figures as tables and charts. It
 * changes nothing else. Running it again after any failure gives the same sheet.
 * @throws UnusableWorkbook, or OfficeExtension.Error where Excel refuses
 */
export async function makeDashboard(
  options: { moment: Moment } & ApplyOptions
): Promise<DashboardResult> {
  return persist(async (): Promise<Attempt<DashboardResult>> => {
    const decided = await readAndDecide(options.moment);
    const { decisions, reading } = decided;
    const place = await dashboardPlace(reading.sheetNames);
    const figures = figuresOf(decisions.records, decisions.judgements, options.moment.today);
    const plan: Plan = {
      title: "Dashboard",
      steps: [
        {
          label: "Dashboard",
          writes: [{ kind: "sheet", ...place, layout: layOutDashboard(figures) }],
          guards: [],
        },
      ],
    };
    const { outcome } = await applyPlan(plan, reading, options);
    if (outcome === "moved") return { readAgain: true };
    if (outcome === "done") await showSheet(place.sheet);
    return { answer: { sheet: place.sheet, notices: readingNotices(decided), outcome } };
  });
}
