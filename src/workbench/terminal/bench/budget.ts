/** How a value is written: `times` is how many times as long, or as much, as something else. */
export const units = ["seconds", "milliseconds", "times", "requests", "KB", "MB"] as const;
export type Unit = (typeof units)[number];

/** One promise of the design, and what was measured of it. */
export interface Measurement {
  what: string;
  unit: Unit;
  /** The most that is allowed. */
  budget: number;
  /** Absent where it could not be measured here; `note` says why. */
  measured?: number;
  /** What else was seen, or under which circumstances. */
  note?: string;
}

export type Verdict = "met" | "not met" | "not measured";

export interface Outcome extends Measurement {
  /** Measured by budget: 1 is just met, 2 is twice too much. */
  ratio?: number;
  verdict: Verdict;
}

/** Compares with the budget; just reaching it is met. */
export function judge(measurement: Measurement): Outcome {
  const { measured, budget } = measurement;
  if (measured === undefined) return { ...measurement, verdict: "not measured" };
  return {
    ...measurement,
    ratio: measured / budget,
    verdict: measured <= budget ? "met" : "not met",
  };
}
