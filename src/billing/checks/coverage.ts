import type { Finding } from "./finding";
import { finding, noFindings, type RowContext } from "./rowContext";
import { clip } from "./words";

/** A plan that the practice does not accept, or that it must ask about. */
export function checkCoverage(context: RowContext): readonly Finding[] {
  const { coverage } = context;
  if (!coverage) return noFindings;
  const { plan, network } = coverage;
  const name = clip([plan.payer, plan.product].filter(Boolean).join(" "));
  if (network === "Not accepted") {
    const message = `${name} is not accepted; do not bill this session to it`;
    return [finding("network-not-accepted", context, message)];
  }
  if (network === "Ask") {
    const message = `Ask whether ${name} is accepted, then add or correct its row in the Payers table`;
    return [finding("network-ask", context, message)];
  }
  return noFindings;
}
