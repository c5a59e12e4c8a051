import type {
  ExpectedCare,
  ExpectedService,
} from "../../billing/documents/estimate/expectedServices";

/** One expected service, as typed. */
export interface ServiceEntry {
  /** Tells the rows of the form apart. */
  id: number;
  code: string;
  /** Units of one visit. */
  units: string;
  visits: string;
}

/** Care of one client that is still to come, as typed. */
export interface CareEntries {
  client: string;
  provider: string;
  from: string;
  to: string;
  services: readonly ServiceEntry[];
  /** What recent sessions filled in, and nobody typed. */
  filled: Pick<CareEntries, "provider" | "services">;
}

/** A row below the others. */
export function blankService(others: readonly ServiceEntry[]): ServiceEntry {
  const id = Math.max(0, ...others.map((each) => each.id)) + 1;
  return { id, code: "", units: "", visits: "" };
}

/** True for a row that nobody has filled in. */
export function isBlankService({ code, units, visits }: ServiceEntry): boolean {
  return [code, units, visits].every((cell) => cell.trim() === "");
}

/** What is asked of the workflows; the rows have no problem. */
export function servicesOf(services: readonly ServiceEntry[]): ExpectedService[] {
  return services.map(({ code, units, visits }) => ({
    ...{ code: code.trim(), units: Number(units), visits: Number(visits) },
  }));
}

/**
 * What a client's recent sessions make likely, in the place of what another client's did; what was
 * typed stays.
 * @param care absent: there are no such sessions
 */
export function withProposal<Entries extends CareEntries>(
  entries: Entries,
  care: ExpectedCare | undefined
): Entries {
  const { provider, services, filled } = entries;
  const likely = {
    provider: care?.provider ?? "",
    services: care && care.services.length > 0 ? care.services.map(entered) : [blankService([])],
  };
  return {
    ...entries,
    provider: provider === "" || provider === filled.provider ? likely.provider : provider,
    services: services === filled.services ? likely.services : services,
    filled: { ...filled, ...likely },
  };
}

function entered({ code, units, visits }: ExpectedService, index: number): ServiceEntry {
  return { id: index + 1, code, units: String(units), visits: String(visits) };
}
