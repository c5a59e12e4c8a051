import { numberCell, textCell } from "../../../workbook/plan/cellInput";
import { aspen, birch, clover, finch, hazel, heron, linden, robin } from "../clients";
import { marigold, rowan, sage } from "../practice";
import { visit } from "../visit";
import type { Problems } from "./problems";

/** Which codes may be billed: together, how often, and to whom. */
export const codingProblems = {
  "bundled-code": [visit("2026-09-18", "10:00", aspen, rowan, "97010 15")],

  "daily-maximum": [visit("2026-10-05", "13:00", robin, marigold, "97533 75")],

  "add-on-without-base": [visit("2026-10-07", "15:00", linden, rowan, "97130 30")],

  "supply-meaning": [
    visit("2026-10-14", "09:00", birch, marigold, "L4396", {
      modifiers: [],
      instead: { Description: textCell("Elbow splint") },
    }),
  ],

  // The whole hour is counted as treatment, the half of it that was a re-evaluation too.
  "evaluation-minutes-pooled": ["97168 30", "97530 60"].map((service) =>
    visit("2026-10-14", "09:00", finch, rowan, service)
  ),

  "description-missing": [
    visit("2026-10-15", "13:00", birch, marigold, "L3999", { modifiers: [] }),
  ],

  "edit-pair": [visit("2026-10-19", "10:00", hazel, sage, "92526 30 + 97530 30")],

  "evaluation-same-day": [visit("2026-10-22", "09:00", heron, rowan, "97166 45 + 97168 30")],

  // In the middle of the visit the year's charges pass the amount; the rows after it have KX.
  "kx-threshold": [visit("2026-10-22", "13:00", aspen, rowan, "97530 75")],

  "reevaluation-too-soon": [visit("2026-10-26", "10:00", clover, marigold, "97168 30")],

  "monitoring-minutes": [
    visit("2026-10-30", "16:00", linden, rowan, "98980 15", { instead: { Units: numberCell(1) } }),
  ],
} as const satisfies Problems;
