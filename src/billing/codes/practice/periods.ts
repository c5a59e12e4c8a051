import type { IsoDate } from "../../records";
import { isWithin } from "../../time/isoDate";

/** Days on which something holds; a bound that is absent is open. */
export interface Period {
  from?: IsoDate;
  to?: IsoDate;
}

/** Whether a day lies in one of several periods, and if not, what it comes after or before. */
export type Validity =
  | { status: "valid"; period: Period }
  | { status: "ended"; lastValid: IsoDate }
  | { status: "not yet"; from: IsoDate };

/** A day in a gap between two periods comes after the earlier one. No period: undefined. */
export function validityOn(periods: readonly Period[], isoDate: IsoDate): Validity | undefined {
  let lastValid: IsoDate | undefined;
  let next: IsoDate | undefined;
  for (const period of periods) {
    const { from, to } = period;
    if (isWithin(isoDate, from, to)) return { status: "valid", period };
    if (to !== undefined && to < isoDate) {
      if (lastValid === undefined || to > lastValid) lastValid = to;
    } else if (from !== undefined && (next === undefined || from < next)) {
      next = from;
    }
  }
  if (lastValid !== undefined) return { status: "ended", lastValid };
  return next === undefined ? undefined : { status: "not yet", from: next };
}
