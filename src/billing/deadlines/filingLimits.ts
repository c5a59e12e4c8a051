import type { Confidence } from "../codes/sources";
import type { IsoDate } from "../records";
import type { DeadlineSourceId } from "./deadlineSources";
import type { PlanFamily } from "./planFamilies";
import type { TimeLimit } from "./timeLimit";

/** How long after a visit a plan takes its claim. */
export interface FilingLimit {
  plans: PlanFamily;
  /** Who sends the claim: the practice by contract or without one, or the family. */
  sentBy: readonly ("practice in network" | "practice out of network" | "family")[];
  limit: TimeLimit;
  /** First date of service that it holds for, where that is known. */
  from?: IsoDate;
  source: DeadlineSourceId;
  confidence: Confidence;
  /** What a biller should know; without a full stop at the end. */
  note?: string;
}

const aYear: TimeLimit = { kind: "months", months: 12, missingDay: "last of month" };
const days = (count: number): TimeLimit => ({ kind: "days", days: count });
const anybody = ["practice in network", "practice out of network", "family"] as const;

/** What is known of filing limits. Where sources differ, the shorter stands, and the note says so. */
export const filingLimits: readonly FilingLimit[] = [
  {
    ...{ plans: "Medicare", sentBy: anybody, limit: aYear },
    ...{ source: "medicareClaims", confidence: "high" },
  },
  {
    ...{ plans: "Cigna", sentBy: ["practice in network"], limit: days(90) },
    ...{ source: "cignaFiling", confidence: "high" },
  },
  {
    ...{ plans: "Cigna", sentBy: ["practice out of network", "family"], limit: days(180) },
    ...{ source: "cignaFiling", confidence: "high" },
  },
  {
    ...{ plans: "Anthem", sentBy: ["practice in network"], limit: days(90), from: "2019-10-01" },
    ...{ source: "anthemFiling", confidence: "medium", note: "plan and contract may differ" },
  },
  {
    ...{ plans: "UnitedHealthcare", sentBy: ["practice in network"], limit: days(90) },
    ...{ source: "unitedFiling", confidence: "medium" },
  },
  {
    ...{ plans: "UnitedHealthcare", sentBy: ["practice out of network"], limit: days(180) },
    ...{ source: "unitedFiling", confidence: "medium" },
  },
  {
    ...{ plans: "UnitedHealthcare", sentBy: ["family"], limit: aYear },
    ...{ source: "unitedMembers", confidence: "medium" },
    note: "15 months in Colorado, Louisiana and New Jersey, 2 years in Maryland",
  },
  {
    ...{ plans: "Aetna", sentBy: ["practice in network"], limit: days(120) },
    ...{ source: "tradeArticles", confidence: "low", note: "older lists say 90 days" },
  },
  {
    ...{ plans: "Federal employees", sentBy: anybody, limit: { kind: "end of next year" } },
    ...{ source: "hospitalList", confidence: "medium" },
  },
  {
    ...{ plans: "TRICARE", sentBy: anybody, limit: aYear },
    ...{ source: "hospitalList", confidence: "medium" },
  },
  {
    ...{ plans: "Medicaid", sentBy: anybody, limit: days(90) },
    ...{ source: "medicaidClaims", confidence: "medium" },
    note: "the state sets it, from 90 days to 1 year",
  },
];
