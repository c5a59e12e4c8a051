import type { DocumentKind } from "../records";
import { planInvoices } from "./invoice/planInvoices";
import type { DocumentInput, DocumentPreview } from "./plannedDocument";
import { planReceipts } from "./receipt/planReceipts";
import { planStatements } from "./statement/planStatements";
import { planSuperbills } from "./planSuperbills";

/** The kinds that are planned from what the workbook holds; an estimate also needs what is expected. */
export type RecordedKind = Exclude<DocumentKind, "Estimate">;

/** How each kind is planned. */
export const planners = {
  Superbill: planSuperbills,
  Invoice: planInvoices,
  Receipt: planReceipts,
  Statement: planStatements,
} as const satisfies Record<RecordedKind, (input: DocumentInput) => DocumentPreview>;
