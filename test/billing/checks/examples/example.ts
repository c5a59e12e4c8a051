import type { CheckId } from "../../../../src/billing/checks/catalogue";
import type { PracticeRecords } from "../../../../src/billing/records";

/** What a row shows, and the records that show it. */
export type Example = readonly [shows: string, records: PracticeRecords];

export type Examples = Partial<Record<CheckId, readonly Example[]>>;
