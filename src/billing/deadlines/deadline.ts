import type { Confidence } from "../codes/sources";
import type { NetworkStatus } from "../coverage/network";
import type { IsoDate, TableRow } from "../records";
import type { AppealStep } from "./appealLimits";
import type { PlanAsked } from "./limitsInForce";

/** A session that a claim is, or was, to be sent for. */
export interface FiledSession extends Pick<TableRow, "row" | "sheetRow"> {
  client: string;
  /** The plan in force. */
  plan: PlanAsked;
  network: NetworkStatus;
  isoDate: IsoDate;
  /** Whether the practice has done its part: sent the claim, or given the family its superbill. */
  isDone: boolean;
}

/** A notice by which a plan refused to pay. */
export interface DenialNotice {
  client: string;
  plan: PlanAsked;
  /** The day that stands on it. */
  noticeOn: IsoDate;
  /** The day it came; absent: not known. */
  receivedOn?: IsoDate;
  /** What may be asked for next. */
  step: AppealStep;
  /** The plan's number of the claim. */
  claim?: string;
}

/** What is to be done by when. */
export interface Deadline {
  /** claim: sent by the practice. superbill: given to the family. family claim: sent by the family. */
  kind: "claim" | "superbill" | "family claim" | "appeal";
  /** The last day on which it is in time. */
  isoDate: IsoDate;
  /** From today; negative: it is past. */
  daysLeft: number;
  client: string;
  payer: string;
  /** The day that it is counted from: of the visit, or of the notice. */
  from: IsoDate;
  /** 1-based rows of Sessions, ascending; empty for an appeal. */
  rows: number[];
  /** What is to be done, and how the day came about, in a sentence. */
  words: string;
  source: string;
  confidence: Confidence;
}

/** A plan of which no limit is known, with what that leaves open. */
export interface WithoutLimit {
  payer: string;
  product?: string;
  clients: string[];
  /** Where the practice says it, in table Payers. */
  column: "Filing days" | "Appeal days";
  /** In a sentence, with what to do. */
  words: string;
}

export interface Deadlines {
  /** By day, then client. */
  due: Deadline[];
  /** By payer. */
  unknown: WithoutLimit[];
}
