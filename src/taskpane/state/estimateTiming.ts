import { estimateDue } from "../../billing/documents/estimate/estimateDue";
import type { IsoDate } from "../../billing/records";
import { isIsoDate } from "../../billing/time/isoDate";
import { dayName } from "../words";
import type { EstimateEntries } from "./estimateEntries";

/** By when the estimate is to be given, as a sentence; undefined where nothing was said of it. */
export function dueWords(
  { from, askedOn, bookedOn }: EstimateEntries,
  today: IsoDate
): string | undefined {
  const known = (day: string) => (isIsoDate(day) && day <= today ? day : undefined);
  const [asked, booked] = [known(askedOn), known(bookedOn)];
  if (!isIsoDate(from) || (asked === undefined && booked === undefined)) return undefined;
  const due = estimateDue({ firstVisit: from, askedOn: asked, bookedOn: booked });
  if (due === undefined) {
    return "Booked less than three business days ahead: the family may still ask for an estimate.";
  }
  return due < today
    ? `It was to be given by ${dayName(due)}: give it to the family today.`
    : `Give it to the family by ${dayName(due)}.`;
}
