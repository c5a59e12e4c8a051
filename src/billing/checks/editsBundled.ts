import { hasPlan, isBilled } from "./editsBilled";
import type { Finding } from "./finding";
import { finding, noFindings, type RowContext } from "./rowContext";
import { clip } from "./words";

/** A code that Medicare never pays, or that most plans count as part of the day's services. */
export function checkBundled(context: RowContext): readonly Finding[] {
  const { procedure, coverage } = context;
  if (procedure?.medicare === undefined || !hasPlan(context) || !isBilled(context)) {
    return noFindings;
  }
  const { code, medicare, kind, medicareWants } = procedure;
  if (coverage?.payerRow?.type === "Medicare") {
    if (medicare === "bundled") {
      const message = `${code} is part of the day's other services to Medicare, and the patient may not be billed for it; leave it unbilled`;
      return [finding("bundled-code", context, message)];
    }
    // What Medicare does not cover, the patient may pay.
    if (medicare === "not covered") return noFindings;
    const instead = medicareWants ? `bill ${medicareWants}` : "bill another code, or none";
    return [finding("bundled-code", context, `Medicare does not accept ${code}; ${instead}`)];
  }
  // Plans do buy education and conferences that Medicare never pays; heat and cold they do not.
  if (medicare !== "bundled" || kind !== "modality") return noFindings;
  const plan = clip(coverage?.plan.payer ?? "The plan");
  const message = `${code} is seldom paid beside other services; make sure that ${plan} pays it, or leave it unbilled`;
  return [finding("bundled-code", context, message, { severity: "review" })];
}
