import { figuresOf } from "../billing/figures/figures";
import type { ApplyOptions } from "../workbook/applying/applyPlan";
import { dashboardTitle, layOutDashboard } from "../workbook/dashboardLayout";
import type { Moment } from "./moment";
import { makeOwnSheet, type OwnSheetResult } from "./ownSheet/makeOwnSheet";

export type DashboardResult = OwnSheetResult;

/**
 * Makes sheet `Dashboard`, or makes it again: the practice's figures as tables and charts. It
 * changes nothing else. Running it again after any failure gives the same sheet.
 * @throws UnusableWorkbook, or OfficeExtension.Error where Excel refuses
 */
export async function makeDashboard(
  options: { moment: Moment } & ApplyOptions
): Promise<DashboardResult> {
  const { today } = options.moment;
  return makeOwnSheet(
    {
      name: "Dashboard",
      title: dashboardTitle,
      layOut: ({ records, judgements }) => layOutDashboard(figuresOf(records, judgements, today)),
    },
    options
  );
}
