import { practiceRule } from "./citations";
import type { CatalogueEntry } from "./entry";

/** What is told of the family `fees`. */
export const feesChecks = [
  {
    id: "fee-missing",
    severity: "fix",
    family: "fees",
    column: "Charge",
    title: "There is no fee",
    explanation:
      "No row of the Fees table gives a fee for this code, client, payer and date, or its Per is neither unit nor visit, or the rate of the client's agreement could not be read: so there is no charge.",
    citation: practiceRule,
    confidence: "high",
  },
  {
    id: "charge-zero",
    severity: "review",
    family: "fees",
    column: "Charge",
    title: "The charge is zero",
    explanation:
      "The fee, or the rate agreed for the client, is zero, and clearinghouses reject a line without a charge. A fee below zero is to be fixed.",
    citation: "Rejections of electronic claims, compared 2026-11",
    confidence: "medium",
    setting: "Fees, column Fee",
    denial: 16,
  },
] as const satisfies readonly CatalogueEntry[];
