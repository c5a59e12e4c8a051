import { laurel, robin } from "../clients";
import { marigold, sage } from "../practice";
import { visit } from "../visit";
import type { Problems } from "./problems";

/** Treatment that no authorization covers. */
export const authorizationProblems = {
  // A week before it begins.
  "authorization-missing": [visit("2026-09-14", "13:00", laurel, sage, "97530 60")],

  // The parents, without the child: the gap exception is for other codes.
  "authorization-code": [visit("2026-10-15", "09:00", robin, marigold, "97550 30")],

  // The sixth hour of 20 units.
  "authorization-exhausted": [visit("2026-10-26", "13:00", laurel, sage, "97530 60")],
} as const satisfies Problems;
