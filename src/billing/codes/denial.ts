/** Who has to bear what a plan did not pay, as the remittance says before the dash: `CO-197`. */
export const denialGroups = {
  CO: "The practice: the family may not be billed for it",
  PR: "The family",
  OA: "Neither, or another plan",
  PI: "The practice by the plan's own decision; ask before writing it off",
} as const;
export type DenialGroup = keyof typeof denialGroups;

export const denialPaths = {
  resubmit: "Send a corrected claim",
  appeal: "Appeal",
  both: "Send a corrected claim, or appeal",
  none: "Post it; nothing to send",
} as const;
export type DenialPath = keyof typeof denialPaths;

export const denialCategories = [
  "patient share",
  "coding",
  "enrollment",
  "registration",
  "billing",
  "eligibility",
  "other coverage",
  "authorization",
  "contract",
  "clinical",
  "benefit",
  "bundling",
  "out of network",
  "documentation",
  "network",
  "appeal",
] as const;
export type DenialCategory = (typeof denialCategories)[number];

/**
 * Why a plan paid less than was charged: a claim adjustment reason code (CARC). All words are ours;
 * the official wording is X12's.
 */
export interface DenialReason {
  /** The group with which it usually comes; the remittance itself decides. */
  group: DenialGroup;
  code: number;
  meaning: string;
  category: DenialCategory;
  /** What the practice does. */
  action: string;
  path: DenialPath;
  note?: string;
}
