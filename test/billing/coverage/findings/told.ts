import type { CheckId } from "../../../../src/billing/checks/catalogue";
import type { Finding } from "../../../../src/billing/checks/finding";
import { drawOn } from "../../../../src/billing/coverage/authorizations/drawOn";
import { coverageFindings } from "../../../../src/billing/coverage/findings/coverageFindings";
import type { PracticeRecords } from "../../../../src/billing/records";
import { today } from "../../practice";

/** Every finding of the records, looked at on a day. */
export function findingsOf(records: PracticeRecords, day = today): Finding[] {
  return coverageFindings(drawOn(records, { today: day }), records).map(([, finding]) => finding);
}

/** Row, severity and words of the findings of one check. */
export function messagesOf(id: CheckId, records: PracticeRecords): [number, string, string][] {
  return findingsOf(records)
    .filter((one) => one.id === id)
    .map(({ row, severity, message }) => [row, severity, message]);
}
