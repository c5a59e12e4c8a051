import type { Cents, IsoDate, TableRow } from "../../records";

/** Whose terms a plan applies: those for providers in its network, or for others. */
export const costSharings = ["In network", "Out of network"] as const;
export type CostSharing = (typeof costSharings)[number];

/**
 * A row of table Benefits: what a plan said, on one day, that it pays for one client. What it was
 * not asked, or did not say, is absent, which is never zero: a plan without a deductible has one of
 * zero dollars.
 */
export interface Benefit extends TableRow {
  client: string;
  /** Absent: whatever plan the client has. */
  payer?: string;
  /** A row without it tells nothing, for benefits change. */
  verifiedOn?: IsoDate;
  /** The plan's number for the call, or the name of who answered. */
  reference?: string;
  /** Of the plan's year. */
  deductibleCents?: Cents;
  /** Of the deductible, on the day it was verified. */
  deductibleMetCents?: Cents;
  /** The family's share of what the deductible and the copay leave, 0.2 for 20 %. */
  coinsurance?: number;
  /** For one visit. */
  copayCents?: Cents;
  /** Visits that the plan pays in its year. */
  visitLimit?: number;
  /** Visits of the limit that others had used on the day it was verified. */
  usedElsewhere?: number;
  /** Which disciplines share the limit, as typed: `OT, PT`. */
  combinedDisciplines?: string;
  /** A day on which the plan's year begins; only its month and day count. */
  resetsOn?: IsoDate;
  /** What the plan does not pay for, as typed. */
  exclusions?: string;

  /* Columns that a practice may add. */

  /** Which of the plan's terms the row tells; absent: those that hold for this practice. */
  costSharing?: CostSharing;
  /** Whether the deductible comes before the plan pays for these visits; absent: nobody asked. */
  deductibleApplies?: boolean;
  /** The most that the family pays in the plan's year, and what of it was paid when verified. */
  outOfPocketCents?: Cents;
  outOfPocketMetCents?: Cents;
}
