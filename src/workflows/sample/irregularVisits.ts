import { aspen, clover, laurel, linden, poppy, robin, wren } from "./clients";
import { marigold, rowan, sage } from "./practice";
import { visit, type Visit } from "./visit";

/** Evaluations, and what else does not come every week. Nothing is wrong with these. */
export const irregularVisits: readonly Visit[] = [
  visit("2026-09-01", "10:00", poppy, marigold, "97166 45"),
  visit("2026-09-01", "13:00", aspen, rowan, "97166 45"),
  visit("2026-09-02", "16:00", robin, marigold, "97167 60"),
  visit("2026-09-09", "09:00", laurel, sage, "97165 30"),
  visit("2026-09-09", "16:00", linden, rowan, "97165 30"),
  // A re-evaluation and treatment that Medicare's pairs tell apart by 59 alone.
  visit("2026-10-09", "13:00", clover, marigold, "97168-59 30 + 97535 30"),
  visit("2026-10-27", "13:00", aspen, rowan, "97530-KX 75"),
  visit("2026-10-29", "13:00", aspen, rowan, "97530-KX 75"),
  visit("2026-10-30", "15:00", wren, marigold, "97530-95 45", { place: "10" }),
];
