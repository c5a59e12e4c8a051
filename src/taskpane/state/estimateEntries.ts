import type {
  ExpectedCare,
  ExpectedService,
} from "../../billing/documents/estimate/expectedServices";
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
  /** What recent sessions filled in, and nobody typed. */
  filled: Pick<EstimateEntries, "provider" | "services">;
}

export function blankEstimate(today: IsoDate): EstimateEntries {
  const filled = { provider: "", services: [blankService([])] };
  return {
    ...{ client: "", from: today, to: lastDay(today), askedOn: "", bookedOn: "" },
    ...{ ...filled, filled },
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

/**
 * What a client's recent sessions make likely, in the place of what another client's did; what was
 * typed stays.
 * @param care absent: there are no such sessions
 */
export function withProposal(
  entries: EstimateEntries,
  care: ExpectedCare | undefined
): EstimateEntries {
  const { provider, services, filled } = entries;
  const likely = {
    provider: care?.provider ?? "",
    services: care && care.services.length > 0 ? care.services.map(entered) : [blankService([])],
  };
  return {
    ...entries,
    provider: provider === "" || provider === filled.provider ? likely.provider : provider,
    services: services === filled.services ? likely.services : services,
    filled: likely,
  };
}

function entered({ code, units, visits }: ExpectedService, index: number): ServiceEntry {
  return { id: index + 1, code, units: String(units), visits: String(visits) };
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
