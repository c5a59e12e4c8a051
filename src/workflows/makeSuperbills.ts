import type { ApplyOptions } from "../workbook/applying/applyPlan";
import { makeDocuments, type DocumentChoice, type DocumentsResult } from "./makeDocuments";
import type { Moment } from "./moment";

/** Makes every superbill that may be made, as `makeDocuments` does. */
export async function makeSuperbills(
  options: Omit<DocumentChoice, "kind" | "expected" | "requested"> & {
    moment: Moment;
  } & ApplyOptions
): Promise<DocumentsResult> {
  return makeDocuments({ ...options, kind: "Superbill" });
}
