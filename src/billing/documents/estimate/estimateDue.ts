import type { IsoDate } from "../../records";
import { addBusinessDays, businessDaysBetween } from "./businessDays";

/** Business days between booking and visit from which an estimate is owed, and how soon it is. */
const bookedAhead = [
  { atLeast: 10, withinDays: 3 },
  { atLeast: 3, withinDays: 1 },
] as const;
const askedWithinDays = 3;

/** When somebody who pays without a plan booked or asked. */
export interface EstimateOccasion {
  bookedOn?: IsoDate;
  askedOn?: IsoDate;
  firstVisit: IsoDate;
}

/**
 * The last day on which a good-faith estimate is given in time (45 CFR 149.610): one business day
 * after a booking at least three ahead, three after one at least ten ahead, and three after it was
 * asked for. The earlier day where both hold; undefined where neither does.
 *
 * @example
 * estimateDue({ bookedOn: "2026-10-05", firstVisit: "2026-10-08" }); // "2026-10-06"
 */
export function estimateDue({
  bookedOn,
  askedOn,
  firstVisit,
}: EstimateOccasion): IsoDate | undefined {
  const due = [
    ...(bookedOn === undefined ? [] : dueAfterBooking(bookedOn, firstVisit)),
    ...(askedOn === undefined ? [] : [addBusinessDays(askedOn, askedWithinDays)]),
  ];
  return due.sort()[0];
}

function dueAfterBooking(bookedOn: IsoDate, firstVisit: IsoDate): IsoDate[] {
  const ahead = businessDaysBetween(bookedOn, firstVisit);
  const rule = bookedAhead.find(({ atLeast }) => ahead >= atLeast);
  return rule ? [addBusinessDays(bookedOn, rule.withinDays)] : [];
}
