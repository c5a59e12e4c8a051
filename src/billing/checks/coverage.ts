import type { Finding } from "./finding";
import { finding, type RowContext } from "./rowContext";
import { clip } from "./words";

/** A plan that the practice does not accept, or that it must ask about. */
export function checkCoverage(context: RowContext): Finding[] {
  const { coverage } = context;
  if (!coverage) return [];
  const { plan, payerRow, network } = coverage;
  const name = clip([plan.payer, plan.product].filter(Boolean).join(" "));
  if (network === "Not accepted") {
    const message = `${name} is not accepted; do not bill this session to it`;
    return [finding("network-not-accepted", context, message)];
  }
  if (network === "Ask") {
    const message = payerRow
      ? `ask whether ${name} is accepted, then say so in the Payers table`
      : `the Payers table has no row for ${name}; ask whether it is accepted, then add one`;
    return [finding("network-ask", context, message)];
  }
  return [];
}
