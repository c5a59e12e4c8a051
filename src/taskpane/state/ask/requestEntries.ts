import { nameKey } from "../../../billing/names";
import type { CoverageRequestKind, IsoDate } from "../../../billing/records";
import { addDays, addMonths, isIsoDate } from "../../../billing/time/isoDate";
import { cellCodes } from "../../../workbook/reading/cellText";
import type { DocumentChoice } from "../../../workflows/previewDocuments";
import type { ReadyWorkbook } from "../../../workflows/lookAtWorkbook";
import { blankService, isBlankService, servicesOf, type CareEntries } from "../careEntries";
import { firstDayToAsk } from "./firstDayToAsk";

/** What she has entered for a sheet that asks a plan, as typed. */
export interface RequestEntries extends CareEntries {
  kind: CoverageRequestKind;
  /** Codes, with commas between them. */
  diagnoses: string;
  /** What the workbook filled in, and nobody typed. */
  filled: Pick<RequestEntries, "provider" | "services" | "from" | "to" | "diagnoses">;
}

/** What of the workbook fills in a request. */
export type RequestSource = Pick<ReadyWorkbook, "records" | "ledger">;

const monthsAsked = 6;

export function blankRequest(today: IsoDate): RequestEntries {
  const from = addDays(today, 1);
  const filled = {
    ...{ provider: "", services: [blankService([])], diagnoses: "" },
    ...{ from, to: lastDayAsked(from) },
  };
  return { kind: "Prior-authorization request", client: "", ...filled, filled };
}

/** Six months from the first day. */
export function lastDayAsked(from: IsoDate): IsoDate {
  return addDays(addMonths(from, monthsAsked), -1);
}

/** Another first day; a last day that nobody has chosen moves with it. */
export function withFirstDayAsked(entries: RequestEntries, from: string): RequestEntries {
  const wasDefault = isIsoDate(entries.from) && entries.to === lastDayAsked(entries.from);
  return { ...entries, from, to: wasDefault && isIsoDate(from) ? lastDayAsked(from) : entries.to };
}

/** Another client, or another kind: what nobody typed is what the workbook says of that. */
export function withSubject(
  entries: RequestEntries,
  subject: Partial<Pick<RequestEntries, "client" | "kind">>,
  source: RequestSource,
  today: IsoDate
): RequestEntries {
  const { client, kind } = { ...entries, ...subject };
  const { from } = firstDayToAsk({ client, kind, today }, source);
  const likely = { from, to: lastDayAsked(from), diagnoses: diagnosesOf(client, source) };
  const { filled } = entries;
  const keptOr = (field: keyof typeof likely) =>
    entries[field] === filled[field] ? likely[field] : entries[field];
  return {
    ...entries,
    ...{ client, kind, filled: { ...filled, ...likely } },
    ...{ from: keptOr("from"), to: keptOr("to"), diagnoses: keptOr("diagnoses") },
  };
}

function diagnosesOf(client: string, { records }: RequestSource): string {
  const named = records.clients.find((each) => nameKey(each.client) === nameKey(client));
  return named?.diagnoses.join(", ") ?? "";
}

/** What is asked of the workflows; the entries have no problem. */
export function requestOf(entries: RequestEntries): DocumentChoice {
  const { kind, client, provider, from, to, services, diagnoses } = entries;
  const given = services.filter((service) => !isBlankService(service));
  const requested = {
    ...{ client, services: servicesOf(given), diagnoses: cellCodes(diagnoses) },
    ...(provider === "" ? {} : { provider }),
  };
  return { kind, from, to, requested: [requested] };
}
