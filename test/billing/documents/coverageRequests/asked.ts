import type { CareAsked } from "../../../../src/billing/documents/coverageRequests/coverageRequest";
import type { PracticeRecords } from "../../../../src/billing/records";
import { practiceRecords } from "../examplePractice";

/** The example practice's client, for three months from 9 November 2026. */
export function asked(
  changes: Partial<CareAsked> = {},
  records: Partial<PracticeRecords> = {}
): CareAsked {
  return {
    records: practiceRecords(records),
    ...{ client: "mia l.", provider: "Ana Ruiz", from: "2026-11-09", to: "2027-02-08" },
    services: [
      { code: "97530", units: 4, visits: 5 },
      { code: "92526", units: 1, visits: 4 },
      { code: "97168", units: 1, visits: 1 },
    ],
    ...changes,
  };
}
