import { compareText } from "../../compareText";
import { nameKey } from "../../names";
import type { CoverageRequestKind, PracticeRecords } from "../../records";
import { addDays, addMonths } from "../../time/isoDate";
import { People } from "../people";
import type { DocumentPreview, DocumentRequest, Skipped } from "../plannedDocument";
import { benefitVerification } from "./benefitVerification";
import type { CareAsked, PlannedRequest, RequestedCare } from "./coverageRequest";
import { gapExceptionRequest } from "./gapException";
import { priorAuthorizationRequest } from "./priorAuthorization";

const sheets = {
  "Prior-authorization request": priorAuthorizationRequest,
  "Benefit verification": benefitVerification,
  "Gap-exception request": gapExceptionRequest,
} as const satisfies Record<CoverageRequestKind, (asked: CareAsked) => PlannedRequest>;

export interface CoverageRequestInput {
  records: PracticeRecords;
  request: DocumentRequest;
  /** One sheet is made of each. */
  requested: readonly RequestedCare[];
}

/**
 * Plans sheets that ask health plans about clients' care. Facts that are missing stop none of them:
 * the sheet leaves room, and the warnings name them.
 *
 * @example
 * const { documents } = planCoverageRequests("Prior-authorization request", {
 *   records,
 *   request: { from: "2026-11-09", to: "2027-02-08", today: "2026-11-02" },
 *   requested: [{
 *     client: "Mia L.", provider: "Ana Ruiz",
 *     services: [{ code: "97530", units: 4, visits: 5 }], // 20 units
 *   }],
 * });
 * documents[0]?.toDocument("PA-0001", "2026-11-02");
 */
export function planCoverageRequests(
  kind: CoverageRequestKind,
  { records, request, requested }: CoverageRequestInput
): DocumentPreview<PlannedRequest> {
  const people = new People(records);
  const wanted = request.clients && new Set(request.clients.map(nameKey));
  const { today, from = today, to = addDays(addMonths(from, 12), -1) } = request;
  const documents: PlannedRequest[] = [];
  const skipped: Skipped[] = [];
  for (const care of inOrder(requested)) {
    if (wanted && !wanted.has(nameKey(care.client))) continue;
    const { client, row } = people.client(care.client);
    const reason = whyNot(row > 0, from <= to);
    if (reason === undefined) documents.push(sheets[kind]({ ...care, records, from, to }));
    else skipped.push({ client, provider: care.provider, reason, rows: [] });
  }
  return { documents, skipped };
}

function whyNot(isKnown: boolean, areDaysInOrder: boolean): string | undefined {
  if (!isKnown) return "The client is not in Clients";
  return areDaysInOrder ? undefined : "The last day of the care is before the first";
}

function inOrder(requested: readonly RequestedCare[]): RequestedCare[] {
  return [...requested].sort((one, other) =>
    compareText(nameKey(one.client), nameKey(other.client))
  );
}
