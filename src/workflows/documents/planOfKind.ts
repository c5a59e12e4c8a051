import type { RequestedCare } from "../../billing/documents/coverageRequests/coverageRequest";
import { planCoverageRequests } from "../../billing/documents/coverageRequests/planCoverageRequests";
import { planEstimates } from "../../billing/documents/estimate/planEstimates";
import type { ExpectedCare } from "../../billing/documents/estimate/expectedServices";
import { planInvoices } from "../../billing/documents/invoice/planInvoices";
import { withOneRecipient } from "../../billing/documents/oneRecipient";
import { planReceipts } from "../../billing/documents/receipt/planReceipts";
import type { DocumentInput, DocumentPreview } from "../../billing/documents/plannedDocument";
import { planStatements } from "../../billing/documents/statement/planStatements";
import { planSuperbills } from "../../billing/documents/planSuperbills";
import type { CoverageRequestKind, DocumentKind } from "../../billing/records";

/** All that documents of any kind are planned from. */
export type PlanningInput = DocumentInput & {
  expected?: readonly ExpectedCare[];
  requested?: readonly RequestedCare[];
};

const planners = {
  Superbill: planSuperbills,
  Invoice: planInvoices,
  Receipt: planReceipts,
  Statement: planStatements,
  Estimate: ({ expected = [], ...input }) => planEstimates({ ...input, expected }),
  "Prior-authorization request": asking("Prior-authorization request"),
  "Benefit verification": asking("Benefit verification"),
  "Gap-exception request": asking("Gap-exception request"),
} satisfies Record<DocumentKind, (input: PlanningInput) => DocumentPreview>;

function asking(kind: CoverageRequestKind) {
  return ({ requested = [], ...input }: PlanningInput) =>
    planCoverageRequests(kind, { ...input, requested });
}

/** What documents of a kind may be made, by the kind's own rules, each to one certain recipient. */
export function planOfKind(kind: DocumentKind, input: PlanningInput): DocumentPreview {
  return withOneRecipient(planners[kind](input), input.records);
}
