import type { IsoDate } from "../records";
import type { Confidence, SourceId } from "./sources";

export const procedureKinds = [
  "evaluation",
  "re-evaluation",
  "treatment",
  "group",
  "modality",
  "add-on",
  "supply",
] as const;
export type ProcedureKind = (typeof procedureKinds)[number];

/** What an untimed code is counted by, where that is not the session. */
export type CountedBy = "finger" | "side" | "form" | "area" | "extremity" | "item";

/** How a code's units come about. */
export type Timing =
  /**
   * 15-minute code whose minutes are counted together with the day's other such codes. `once`:
   * billed at most once a day; what goes beyond belongs to its add-on code.
   */
  | { basis: "pooled"; unitMinutes: 15; once?: true }
  /** Timed by its own clock, outside the pool. */
  | {
      basis: "own";
      /** Minutes of one unit. */
      unitMinutes: number;
      /** midpoint: a unit is earned past half of its minutes; reached: only when they are full. */
      threshold: "midpoint" | "reached";
      /** As of a pooled code. */
      once?: true;
      /** What the minutes are added up over, where that is not the day. */
      per?: "month";
    }
  /** One unit a session, whatever the minutes. */
  | { basis: "session" }
  /** By count, up to the daily maximum; minutes never make units. */
  | { basis: "count"; by: CountedBy };

/** always: whoever furnishes it. sometimes: where a therapist does, or under a therapy plan of care. */
export type TherapyStatus = "always" | "sometimes";

/**
 * bundled: part of the day's other services, so that nobody may be billed for it. not valid:
 * Medicare wants another code, or none. not covered: the patient pays.
 */
export type NeverPaidByMedicare = "bundled" | "not valid" | "not covered";

/** A code that can be, or once could be, billed. All words are ours. */
export interface Procedure {
  /** CPT or HCPCS Level II, upper case. */
  code: string;
  name: string;
  kind: ProcedureKind;
  timing: Timing;
  /** What Medicare calls a therapy service: its lines need a discipline modifier. Absent: it is none. */
  therapy?: TherapyStatus;
  /** Of `therapy`, also where absent, if that is less sure than the rest. */
  therapyConfidence?: Confidence;
  /** Why Medicare never pays the code; absent: it may. */
  medicare?: NeverPaidByMedicare;
  /** What Medicare wants instead of a code that is not valid for it, in words. */
  medicareWants?: string;
  /** Most units a day that Medicare pays (2024, third quarter); 0: it never pays the code. */
  dailyMaximum?: number;
  /** True where nothing above the daily maximum is ever paid; absent: it may be, on review. */
  dailyMaximumIsAbsolute?: true;
  /** First date of service; absent: as far back as anyone bills. */
  from?: IsoDate;
  /** Last date of service of a retired code. */
  lastValid?: IsoDate;
  replacement?: Replacement;
  /** The code that an add-on code continues. */
  base?: string;
  /** What a biller should know. */
  note?: string;
  /** Empty for a code that the practice's table Codes alone knows. */
  sources: readonly SourceId[];
  confidence: Confidence;
  /** True where the practice's table Codes gives it, or changes a fact of it. */
  ofPractice?: true;
}

/** What to bill instead of a retired code. */
export interface Replacement {
  /** The codes in question; exactly one only where nothing is left to judge. */
  codes: readonly string[];
  /** e.g. `97165, 97166 or 97167`. */
  words: string;
}

type Shared = Pick<Procedure, "kind" | "timing" | "sources" | "confidence"> &
  Pick<Procedure, "therapy" | "therapyConfidence">;

/** Procedures that have most facts in common: what a row does not say is the group's. */
export function group(
  shared: Shared,
  rows: readonly (Pick<Procedure, "code" | "name"> & Partial<Procedure>)[]
): Procedure[] {
  return rows.map((row) => ({ ...shared, ...row }));
}

/** True where minutes make the units. */
export function isTimed(procedure: Procedure): boolean {
  return procedure.timing.basis === "pooled" || procedure.timing.basis === "own";
}
