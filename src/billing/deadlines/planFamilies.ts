import { medicaidNames } from "../coverage/network";
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
  ["Federal employees", /\bfep\b|\bfederal employee|\b(bcbs|blue cross|blue shield) federal\b/],
  ["TRICARE", /\btricare\b/],
  ["Medicare Advantage", /\bmedicare advantage\b|\bmedicare\b.*\b(hmo|ppo)\b/],
  // An insurer's Medicare plan goes by its contract; a supplement pays after Medicare, by its clock.
  [
    "Medicare Advantage",
    /^(?!.*\b(supplement|medigap)).*\b(aetna|anthem|cigna|humana|uhc|united ?health ?care)\b.*(?<!non )\bmedicare\b/,
  ],
  ["Medicaid", medicaidNames],
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
