import type { IsoDate, PracticeRecords } from "../../records";
import type { Document } from "../document";
import type { ExpectedService } from "../estimate/expectedServices";

/** What is asked of a plan before, or about, a client's care. None of it is a bill. */
export const coverageRequestKinds = [
  "Prior-authorization request",
  "Benefit verification",
  "Gap-exception request",
] as const;
export type CoverageRequestKind = (typeof coverageRequestKinds)[number];

export type CoverageRequest = Document<CoverageRequestKind>;

/** For whom, for what and when a plan is asked. */
export interface CareAsked {
  records: PracticeRecords;
  /** As in Clients. */
  client: string;
  /** As in Providers; absent: to be written in by hand. */
  provider?: string;
  /** First and last day of the care. */
  from: IsoDate;
  to: IsoDate;
  services: readonly ExpectedService[];
  /** Absent: the client's. */
  diagnoses?: readonly string[];
}

/** A sheet that may be printed. */
export interface PlannedRequest {
  kind: CoverageRequestKind;
  /** As in Clients. */
  client: string;
  /** Whom it is sent to; its address is written by hand. */
  recipient: string[];
  from: IsoDate;
  to: IsoDate;
  /**
   * What the plan will ask for and the workbook does not have, in plain words. None of it stops the
   * sheet: it leaves room for it.
   */
  warnings: string[];
  toDocument: (number: string, issued: IsoDate) => CoverageRequest;
}
