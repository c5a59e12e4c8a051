import type { RequestedCare } from "../billing/documents/coverageRequests/coverageRequest";
import type { ExpectedCare } from "../billing/documents/estimate/expectedServices";
import type { DocumentPreview, DocumentRequest } from "../billing/documents/plannedDocument";
import { isCoverageRequest, type DocumentKind, type IsoDate } from "../billing/records";
import { readingNotices } from "./check/checkResult";
import { readAndDecide, type Decided } from "./check/readAndDecide";
import { draftsOf, withoutDrafts, type Draft } from "./documents/drafts";
import { planOfKind } from "./documents/planOfKind";
import { withoutSameRequests } from "./documents/sameRequests";
import type { Moment } from "./moment";

/** Which documents to make. */
export interface DocumentChoice {
  kind: DocumentKind;
  /**
   * First and last day. Where one or both are absent, a bill covers a calendar month, a receipt or a
   * statement the month up to today, an estimate and what is asked of a plan a year from today.
   */
  from?: IsoDate;
  to?: IsoDate;
  /** Names as in table Clients; absent: all. */
  clients?: string[];
  /** What care to estimate; for estimates only. */
  expected?: ExpectedCare[];
  /** What care to ask plans about; for coverage requests only. */
  requested?: RequestedCare[];
}

/** What would be made, and what to choose from. */
export interface DocumentsAhead extends DocumentPreview {
  kind: DocumentKind;
  /** No document was ever made: a good moment for a backup copy. */
  isFirstBatch: boolean;
  /** Names to choose from, as in table Clients. */
  clients: string[];
  /** Names as in table Providers. */
  providers: string[];
  /** Plain sentences about the workbook and its letterhead. */
  notices: string[];
}

/** Who would get a document of the kind and who would not, and why; writes nothing. */
export async function previewDocuments(
  options: DocumentChoice & { moment: Moment }
): Promise<DocumentsAhead> {
  const decided = await readAndDecide(options.moment, undefined, { toPrint: true });
  const { records } = decided.decisions;
  return {
    ...decideDocuments(decided, options).preview,
    kind: options.kind,
    isFirstBatch: records.documents.length === 0,
    clients: records.clients.map(({ client }) => client),
    providers: records.providers.map(({ provider }) => provider),
    notices: readingNotices(decided),
  };
}

/** What would be made; documents that were begun and not finished count as not yet made. */
export function decideDocuments(
  decided: Decided,
  { kind, expected, requested, moment, ...choice }: DocumentChoice & { moment: Moment }
): { preview: DocumentPreview; drafts: Draft[] } {
  const { decisions } = decided;
  const drafts = draftsOf(kind, decisions.records);
  const planned = planOfKind(kind, {
    records: withoutDrafts(decisions.records, drafts),
    judgements: decisions.judgements,
    sessionIds: decisions.sessionIds,
    request: requestOf(choice, moment),
    ...(expected === undefined ? {} : { expected }),
    ...(requested === undefined ? {} : { requested }),
  });
  const isRequest = isCoverageRequest(kind);
  const preview = isRequest ? withoutSameRequests(planned, decided, moment.today) : planned;
  return { preview, drafts };
}

function requestOf(
  { from, to, clients }: Pick<DocumentChoice, "from" | "to" | "clients">,
  { today }: Moment
): DocumentRequest {
  return {
    today,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(clients === undefined ? {} : { clients }),
  };
}
