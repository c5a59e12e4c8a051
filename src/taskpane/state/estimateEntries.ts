import type { ExpectedCare } from "../../billing/documents/estimate/expectedServices";
import type { IsoDate } from "../../billing/records";
import { addDays, addMonths, isIsoDate } from "../../billing/time/isoDate";
import type { DocumentChoice } from "../../workflows/previewDocuments";

/** One expected service, as typed. */
export interface ServiceEntry {
  /** Tells the rows of the form apart. */
  id: number;
  code: string;
  /** Units of one visit. */
  units: string;
  visits: string;
}

/** What she has entered for a good-faith estimate, as typed. */
export interface EstimateEntries {
  client: string;
  provider: string;
  from: string;
  to: string;
  services: readonly ServiceEntry[];
  /** When the estimate was asked for and when the first visit was booked; blank: not said. */
  askedOn: string;
  bookedOn: string;
}

export function blankEstimate(today: IsoDate): EstimateEntries {
  return {
    ...{ client: "", provider: "", from: today, to: lastDay(today), askedOn: "", bookedOn: "" },
    services: [blankService([])],
  };
}

/** A row below the others. */
export function blankService(others: readonly ServiceEntry[]): ServiceEntry {
  const id = Math.max(0, ...others.map((each) => each.id)) + 1;
  return { id, code: "", units: "", visits: "" };
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

/** What the client's recent sessions make likely, instead of rows that nobody has typed in. */
export function withProposal(entries: EstimateEntries, care: ExpectedCare): EstimateEntries {
  const isTyped = entries.services.some(({ code, units, visits }) => code + units + visits !== "");
  return {
    ...entries,
    provider: entries.provider || care.provider,
    services:
      isTyped || care.services.length === 0
        ? entries.services
        : care.services.map(({ code, units, visits }, index) => ({
            ...{ id: index + 1, code, units: String(units), visits: String(visits) },
          })),
  };
}

/** What is asked of the workflows; the entries have no problem. */
export function choiceOf(entries: EstimateEntries): DocumentChoice {
  const { client, provider, from, to, services, askedOn, bookedOn } = entries;
  const expected: ExpectedCare = {
    ...{ client, provider },
    services: services.map(({ code, units, visits }) => ({
      ...{ code: code.trim(), units: Number(units), visits: Number(visits) },
    })),
    ...(askedOn === "" ? {} : { askedOn }),
    ...(bookedOn === "" ? {} : { bookedOn }),
  };
  return { kind: "Estimate", from, to, expected: [expected] };
}
