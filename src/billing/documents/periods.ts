import type { IsoDate } from "../records";
import { monthBounds } from "../time/isoDate";
import type { DocumentRequest } from "./plannedDocument";

/** The days that a receipt or a statement tells of: up to today, from the first of that month. */
export function accountPeriod({ from, to, today }: DocumentRequest): {
  from: IsoDate;
  to: IsoDate;
} {
  const last = to ?? today;
  return { from: from ?? monthBounds(last).from, to: last };
}
