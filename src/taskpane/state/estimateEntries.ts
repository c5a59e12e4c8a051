import type { ExpectedCare } from "../../billing/documents/estimate/expectedServices";
import type { IsoDate } from "../../billing/records";
import { addDays, addMonths, isIsoDate } from "../../billing/time/isoDate";
import type { DocumentChoice } from "../../workflows/previewDocuments";
import { blankService, servicesOf, type CareEntries } from "./careEntries";

/** What she has entered for a good-faith estimate, as typed. */
export interface EstimateEntries extends CareEntries {
  /** When the estimate was asked for and when the first visit was booked; blank: not said. */
  askedOn: string;
  bookedOn: string;
}

export function blankEstimate(today: IsoDate): EstimateEntries {
  const filled = { provider: "", services: [blankService([])] };
  return {
    ...{ client: "", from: today, to: lastDay(today), askedOn: "", bookedOn: "" },
    ...{ ...filled, filled },
  };
}

/** The last day that an estimate may cover: twelve months from its first. */
export function lastDay(from: IsoDate): IsoDate {
  return addDays(addMonths(from, 12), -1);
}

/** Another first day; a last day that nobody has chosen moves with it. */
export function withFirstDay(entries: EstimateEntries, from: string): EstimateEntries {
  const wasDefault = isIsoDate(entries.from) && entries.to === lastDay(entries.from);
  const to = wasDefault && isIsoDate(from) ? lastDay(from) : entries.to;
  return { ...entries, from, to };
}

/** What is asked of the workflows; the entries have no problem. */
export function choiceOf(entries: EstimateEntries): DocumentChoice {
  const { client, provider, from, to, services, askedOn, bookedOn } = entries;
  const expected: ExpectedCare = {
    ...{ client, provider },
    services: servicesOf(services),
    ...(askedOn === "" ? {} : { askedOn }),
    ...(bookedOn === "" ? {} : { bookedOn }),
  };
  return { kind: "Estimate", from, to, expected: [expected] };
}
