import { drawOn } from "../../../../src/billing/coverage/authorizations/drawOn";
import type { Benefit } from "../../../../src/billing/coverage/benefits/benefit";
import type { CoverageFinding } from "../../../../src/billing/coverage/findings/coverageFinding";
import { coverageFindings } from "../../../../src/billing/coverage/findings/coverageFindings";
import type { AuthorizationCheckId } from "../../../../src/billing/coverage/findings/entries";
import { usualCoverageSettings } from "../../../../src/billing/coverage/findings/settings";
import type { PracticeRecords } from "../../../../src/billing/records";
import { today } from "../../practice";

export const usual = usualCoverageSettings;

/** Every finding of the records, looked at on a day. */
export function findingsOf(
  records: PracticeRecords,
  benefits: Benefit[] = [],
  settings = usual,
  day = today
): CoverageFinding[] {
  return coverageFindings(drawOn(records, { today: day }), benefits, settings).map(
    ([, finding]) => finding
  );
}

/** Row, severity and words of the findings of one check. */
export function messagesOf(
  id: AuthorizationCheckId,
  ...args: Parameters<typeof findingsOf>
): [number, string, string][] {
  return findingsOf(...args)
    .filter((one) => one.id === id)
    .map(({ row, severity, message }) => [row, severity, message]);
}
