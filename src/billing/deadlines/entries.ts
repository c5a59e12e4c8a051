import type { CatalogueEntry } from "../checks/catalogue/entry";

/** What is told of limits within which plans take claims. */
export const deadlineChecks = [
  {
    id: "filing-due",
    severity: "review",
    family: "coverage",
    column: "Date",
    title: "A claim or a superbill is due",
    explanation:
      "A plan takes a claim only for so long after the visit. It is told once for all visits of a client with a plan that are due within 30 days, or were due in the last 30: in network, and under an agreement, the practice's claim, until its day stands in column Claim sent, or a payment of the plan names a document that the visit is on; out of network the superbill that the family sends, until there is one. Plans of which no limit is known are listed in the pane, under Coverage.",
    citation:
      "Payers, column Filing days; else what plans, regulations and trade articles say, each named in the finding",
    confidence: "medium",
    setting: "Payers, column Filing days; Practice, Filing notice days",
    denial: 29,
  },
] as const satisfies readonly CatalogueEntry[];
