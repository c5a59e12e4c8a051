import type { CheckId } from "./catalogue";

/** fix: a plan will reject it or it must not be billed. review: look once. */
export type Severity = "fix" | "review";

/** A cell of the Sessions table that a fix writes. */
export interface FixWrite {
  row: number;
  column: "Code" | "Minutes" | "Units" | "Place" | "Modifiers" | "Diagnoses" | "Session ID";
  /** "" clears the cell. */
  value: string | number;
}

/** A correction that is certain; what is a matter of judgement has none. */
export interface Fix {
  /** What pressing the button does, e.g. `Set Units to 3`. */
  label: string;
  writes: FixWrite[];
}

/** What is wrong with a row, or worth a look. */
export interface Finding {
  id: CheckId;
  severity: Severity;
  /** 1-based row of the Sessions table's body. */
  row: number;
  /** Header of the column to go to. */
  column: string;
  /** Plain words: what it is and what to do; no trailing full stop, no id. */
  message: string;
  fix?: Fix;
}
