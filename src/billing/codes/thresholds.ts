import type { Cents } from "../records";
import type { Confidence } from "./sources";

/** What Medicare spends on a patient's occupational therapy in a year before it asks for more. */
export interface TherapyThreshold {
  year: number;
  /** Above this each line needs modifier KX. */
  kxCents: Cents;
  /** Above this Medicare may ask for the records of a claim. */
  reviewCents: Cents;
  source: string;
  confidence: Confidence;
}

const noridian = "Noridian Medicare, per-beneficiary KX thresholds, read 2026-11";

/** Medicare's amounts by calendar year of service. A year that is not here is not known. */
export const therapyThresholds: readonly TherapyThreshold[] = [
  { year: 2022, kxCents: 215_000, reviewCents: 300_000, source: noridian, confidence: "high" },
  { year: 2023, kxCents: 223_000, reviewCents: 300_000, source: noridian, confidence: "high" },
  { year: 2024, kxCents: 233_000, reviewCents: 300_000, source: noridian, confidence: "high" },
  {
    year: 2025,
    kxCents: 241_000,
    reviewCents: 300_000,
    source: "A trade article; no official document was found",
    confidence: "medium",
  },
  {
    year: 2026,
    kxCents: 248_000,
    reviewCents: 300_000,
    source: "CMS Therapy Services page, calendar year 2026, read 2026-11",
    confidence: "high",
  },
];

const thresholdsByYear = new Map(therapyThresholds.map((one) => [one.year, one]));

/** The amounts of a year; undefined where they are not known: never those of the year before. */
export function therapyThresholdOf(year: number): TherapyThreshold | undefined {
  return thresholdsByYear.get(year);
}
