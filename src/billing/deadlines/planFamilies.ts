import { planWords } from "../names";
import type { PayerType } from "../records";

/** Plans that share their limits. */
export const planFamilies = [
  "Federal employees",
  "TRICARE",
  "Medicare Advantage",
  "Medicare",
  "Medicaid",
  "Cigna",
  "Anthem",
  "UnitedHealthcare",
  "Aetna",
] as const;
export type PlanFamily = (typeof planFamilies)[number];

/** A plan as it is looked up. */
export interface PlanNamed {
  payer: string;
  product?: string;
  /** As in Payers. */
  type?: PayerType;
}

/** Words of payer and product, the first that fits: a plan's kind says more than who runs it. */
const words: readonly (readonly [PlanFamily, RegExp])[] = [
  ["Federal employees", /\bfep\b|\bfederal employee/],
  ["TRICARE", /\btricare\b/],
  ["Medicare Advantage", /\bmedicare advantage\b|\bmedicare\b.*\b(hmo|ppo)\b/],
  ["Medicaid", /(?<!non )\bmedicaid\b|\bfamis\b|\bhealth ?keepers plus\b|\bcardinal ?care\b/],
  ["Medicare", /(?<!non )\bmedicare\b/],
  ["Cigna", /\bcigna\b/],
  ["Anthem", /\banthem\b/],
  ["UnitedHealthcare", /\bunited ?health ?care\b|\buhc\b/],
  ["Aetna", /\baetna\b/],
];

/** Undefined where no limits are known of the plan's like. */
export function planFamilyOf({ payer, product, type }: PlanNamed): PlanFamily | undefined {
  const text = `${planWords(payer)} ${planWords(product ?? "")}`;
  const named = words.find(([, pattern]) => pattern.test(text))?.[0];
  if (type === "Medicaid") return "Medicaid";
  if (type === "Medicare") return named === "Medicare Advantage" ? named : "Medicare";
  return named;
}
