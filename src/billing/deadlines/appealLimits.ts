import type { Confidence } from "../codes/sources";
import type { IsoDate } from "../records";
import type { DeadlineSourceId } from "./deadlineSources";
import type { PlanFamily } from "./planFamilies";
import type { TimeLimit } from "./timeLimit";

/** What may be asked for after a denial, in the order in which one follows the other. */
export const appealSteps = [
  "Appeal",
  "Second appeal",
  "Hearing",
  "Appeals council",
  "Federal court",
  "External review",
  "Reopening",
] as const;
export type AppealStep = (typeof appealSteps)[number];

/** How long after a denial a plan takes an appeal. */
export interface AppealLimit {
  /** Absent: every plan of an employer or of the market that has none of its own here. */
  plans?: PlanFamily;
  step: AppealStep;
  limit: TimeLimit;
  /** Counted from the day the notice came; days after its date that it is presumed to have come. */
  receiptDays?: number;
  /** First and last date of the notice that it holds for. */
  from?: IsoDate;
  to?: IsoDate;
  source: DeadlineSourceId;
  confidence: Confidence;
  note?: string;
}

const days = (count: number): TimeLimit => ({ kind: "days", days: count });
const ofMedicare = { plans: "Medicare" } as const;
const mailDays = 5;

/** What is known of appeals. Where sources differ, the shorter stands, and the note says so. */
export const appealLimits: readonly AppealLimit[] = [
  {
    ...{ ...ofMedicare, step: "Appeal", limit: days(120), receiptDays: mailDays },
    ...{ source: "medicareRedetermination", confidence: "high" },
  },
  {
    ...{ ...ofMedicare, step: "Second appeal", limit: days(180) },
    ...{ source: "medicareReconsideration", confidence: "medium" },
  },
  {
    ...{ ...ofMedicare, step: "Hearing", limit: days(60) },
    ...{ source: "medicareHearing", confidence: "high" },
    note: "only above an amount that is set each year",
  },
  {
    ...{ ...ofMedicare, step: "Appeals council", limit: days(60) },
    ...{ source: "medicareCouncil", confidence: "medium" },
  },
  {
    ...{ ...ofMedicare, step: "Federal court", limit: days(60) },
    ...{ source: "medicareCourt", confidence: "medium" },
    note: "only above an amount that is set each year",
  },
  {
    ...{ ...ofMedicare, step: "Reopening" },
    ...{ limit: { kind: "months", months: 12, missingDay: "last of month" } },
    ...{ source: "medicareReopening", confidence: "medium" },
    note: "for slips of the pen, instead of an appeal",
  },
  {
    ...{ plans: "Medicare Advantage", step: "Appeal", limit: days(60), to: "2024-12-31" },
    ...{ source: "medicareAdvantage", confidence: "medium" },
    note: "a practice in network goes by its contract",
  },
  {
    ...{ plans: "Medicare Advantage", step: "Appeal", limit: days(65), from: "2025-01-01" },
    ...{ source: "medicareAdvantage", confidence: "medium" },
    note: "a practice in network goes by its contract",
  },
  {
    ...{ plans: "Cigna", step: "Appeal", limit: days(180) },
    ...{ source: "tradeArticles", confidence: "medium" },
  },
  {
    ...{ plans: "Aetna", step: "Appeal", limit: days(180) },
    ...{ source: "tradeArticles", confidence: "medium" },
  },
  {
    ...{ plans: "UnitedHealthcare", step: "Appeal", limit: days(65) },
    ...{ source: "tradeArticles", confidence: "low" },
    note: "older guides say 12 months",
  },
  {
    ...{ step: "Appeal", limit: days(180) },
    ...{ source: "planAppeals", confidence: "high" },
    note: "the least that a plan must give its member; a contract with the practice may say less",
  },
  {
    ...{ step: "External review", source: "externalReview", confidence: "high" },
    ...{
      limit: { kind: "months", months: 4, missingDay: "first of next month", rollsForward: true },
    },
    note: "after the plan's last denial, of plans that are not grandfathered",
  },
];
