import { applyPlan, type ApplyOptions } from "../../workbook/applying/applyPlan";
import { showSheet } from "../../workbook/applying/show";
import type { Plan } from "../../workbook/plan/plan";
import type { SheetLayout } from "../../workbook/sheetLayout/layout";
import { readingNotices } from "../check/checkResult";
import { readAndDecide, type Decided } from "../check/readAndDecide";
import type { Moment } from "../moment";
import { persist, type Attempt } from "../persist";
import { ownSheetPlace, type OwnSheet } from "./ownSheetPlace";

export interface OwnSheetResult {
  /** The sheet that it is on, shown now. */
  sheet: string;
  /** Plain sentences about what could be read. */
  notices: string[];
  outcome: "done" | "cancelled";
}

export interface OwnSheetContent extends OwnSheet {
  layOut: (decisions: Decided["decisions"]) => SheetLayout;
}

/**
 * Reads the workbook, makes a sheet of ours or makes it again, and shows it. It changes nothing
 * else. Running it again after any failure gives the same sheet.
 * @throws UnusableWorkbook, or OfficeExtension.Error where Excel refuses
 */
export async function makeOwnSheet(
  content: OwnSheetContent,
  options: { moment: Moment } & ApplyOptions
): Promise<OwnSheetResult> {
  return persist(async (): Promise<Attempt<OwnSheetResult>> => {
    const decided = await readAndDecide(options.moment);
    const { decisions, reading } = decided;
    const place = await ownSheetPlace(content, reading.sheetNames);
    const layout = content.layOut(decisions);
    const plan: Plan = {
      title: content.name,
      steps: [{ label: content.name, writes: [{ kind: "sheet", ...place, layout }], guards: [] }],
    };
    const { outcome } = await applyPlan(plan, reading, options);
    if (outcome === "moved") return { readAgain: true };
    if (outcome === "done") await showSheet(place.sheet);
    return { answer: { sheet: place.sheet, notices: readingNotices(decided), outcome } };
  });
}
