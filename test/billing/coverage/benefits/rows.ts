import type { Benefit } from "../../../../src/billing/coverage/benefits/benefit";

/** What a plan said of Ava, of nothing but the fields given. */
export function benefit(fields: Partial<Benefit> = {}): Benefit {
  return { row: 1, problems: [], client: "Ava", verifiedOn: "2026-10-01", ...fields };
}
