import type { CoverageRequestKind, IsoDate, PracticeRecords } from "../../records";
import type { Document } from "../document";
import type { ExpectedService } from "../estimate/expectedServices";
import type { PlannedDocument } from "../plannedDocument";

export type CoverageRequest = Document<CoverageRequestKind>;

/** What a plan is asked about the care of one client. */
export interface RequestedCare {
  /** As in Clients. */
  client: string;
  /** As in Providers; absent: to be written in by hand. */
  provider?: string;
  /** Units of one visit, and visits, of each code; empty: to be written in by hand. */
  services: readonly ExpectedService[];
  /** Absent: the client's. */
  diagnoses?: readonly string[];
  /** Who in network was called; for gap-exception requests only, which leave room for more. */
  calls?: readonly NetworkCall[];
}

/** A provider of the plan's network who was called, and what came of it. */
export interface NetworkCall {
  provider: string;
  calledOn?: IsoDate;
  /** e.g. `14 weeks' wait; no pediatric sensory care`. */
  answer?: string;
}

/** For whom, for what and when a plan is asked. */
export interface CareAsked extends RequestedCare {
  records: PracticeRecords;
  /** First and last day of the care. */
  from: IsoDate;
  to: IsoDate;
}

/**
 * A sheet that may be printed. It bills nothing and has no total; its recipient is the plan's desk,
 * whose address is written by hand. Its warnings are what the plan will ask for and the workbook does
 * not have: none of it stops the sheet, which leaves room for it.
 */
export interface PlannedRequest extends PlannedDocument {
  kind: CoverageRequestKind;
  totalCents?: undefined;
  toDocument: (number: string, issued: IsoDate) => CoverageRequest;
}
