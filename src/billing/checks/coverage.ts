import { planName } from "../documents/printed";
import type { Finding } from "./finding";
import { finding, noFindings, type Coverage, type RowContext } from "./rowContext";
import { clip } from "./words";

/** A plan that the practice does not accept, or that it must ask about. */
export function checkCoverage(context: RowContext): readonly Finding[] {
  const { coverage } = context;
  if (!coverage) return noFindings;
  const { network } = coverage;
  if (network === "Not accepted") {
    const message = `${nameOf(coverage)} is not accepted; do not bill this session to it`;
    return [finding("network-not-accepted", context, message)];
  }
  if (network === "Ask") {
    const message = `Ask whether ${nameOf(coverage)} is accepted, then add or correct its row in the Payers table`;
    return [finding("network-ask", context, message)];
  }
  return noFindings;
}

function nameOf({ plan }: Coverage): string {
  return clip(planName(plan) ?? "");
}
