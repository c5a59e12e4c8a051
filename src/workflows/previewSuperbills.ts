import type { Moment } from "./moment";
import { previewDocuments, type DocumentChoice, type DocumentsAhead } from "./previewDocuments";

/** Which sessions to bill: a period (absent: a superbill for each month) and clients (absent: all). */
export type SuperbillChoice = Pick<DocumentChoice, "from" | "to" | "clients">;

export type SuperbillsAhead = DocumentsAhead;

/** Who would get a superbill and who would not, and why; writes nothing. */
export async function previewSuperbills(
  options: SuperbillChoice & { moment: Moment }
): Promise<SuperbillsAhead> {
  return previewDocuments({ ...options, kind: "Superbill" });
}
