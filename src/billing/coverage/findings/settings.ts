import type { Practice } from "../../records";

/** What a practice may change of when it is warned. */
export interface CoverageSettings {
  /** An authorization is low at so many visits, or units, or days before its end. */
  lowVisits: number;
  lowUnits: number;
  lowDays: number;
  /** So many days before a Medicare certification ends. */
  recertifyDays: number;
  /** So many days before a session benefits may have been verified. */
  freshDays: number;
}

export const usualCoverageSettings: CoverageSettings = {
  lowVisits: 2,
  lowUnits: 8,
  lowDays: 30,
  recertifyDays: 30,
  freshDays: 30,
};

/** What the practice has set, and what is usual for the rest. */
export function coverageSettingsOf(practice: Practice): CoverageSettings {
  const usual = usualCoverageSettings;
  return {
    lowVisits: practice.lowAuthorizationVisits ?? usual.lowVisits,
    lowUnits: practice.lowAuthorizationUnits ?? usual.lowUnits,
    lowDays: practice.lowAuthorizationDays ?? usual.lowDays,
    recertifyDays: usual.recertifyDays,
    freshDays: practice.benefitsFreshDays ?? usual.freshDays,
  };
}
