import type { ApplyOptions } from "../workbook/applying/applyPlan";
import { makeDocuments, type DocumentsResult } from "./makeDocuments";
import type { Moment } from "./moment";
import type { SuperbillChoice } from "./previewSuperbills";

export type { MadeDocument } from "./makeDocuments";
export type { SuperbillChoice } from "./previewSuperbills";

export type SuperbillResult = DocumentsResult;

/** Makes every superbill that may be made, as `makeDocuments` does. */
export async function makeSuperbills(
  options: SuperbillChoice & { moment: Moment } & ApplyOptions
): Promise<SuperbillResult> {
  return makeDocuments({ ...options, kind: "Superbill" });
}
