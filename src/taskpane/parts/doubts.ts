import type { Confidence } from "../../billing/codes/sources";

/** How unsure a source is, to follow `Not certain: `; absent where it is official. */
export const doubts: Record<Confidence, string | undefined> = {
  high: undefined,
  medium: "one good source says so, no official one",
  low: "no source was found that says so officially",
};
