import type { DenialGroup, DenialReason } from "./denial";
import { authorizationDenials } from "./denials/authorizations";
import { benefitDenials } from "./denials/benefits";
import { codeDenials } from "./denials/codes";
import { coverageDenials } from "./denials/coverage";
import { recordDenials } from "./denials/records";
import type { Confidence, SourceId } from "./sources";

/** What all reasons rest on: numbers and meanings on the list, what to do on practice. */
export const denialBasis: { sources: readonly SourceId[]; confidence: Confidence } = {
  sources: ["adjustmentReasons", "unconfirmed"],
  confidence: "medium",
};

/** Reasons that a therapy practice meets, by number; 96 is there for both who may have to pay. */
export const denialReasons: readonly DenialReason[] = [
  ...benefitDenials,
  ...coverageDenials,
  ...codeDenials,
  ...authorizationDenials,
  ...recordDenials,
].sort((one, other) => one.code - other.code);

/**
 * The denial reason of a number, e.g. 197. Where one number has several rows, that of the group,
 * else the first. Undefined where it is not among those a therapy practice meets.
 */
export function findDenial(code: number, group?: DenialGroup): DenialReason | undefined {
  const rows = denialReasons.filter((reason) => reason.code === code);
  return rows.find((reason) => reason.group === group) ?? rows[0];
}
