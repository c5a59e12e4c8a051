import type { ExpectedCare } from "../billing/documents/estimate/expectedServices";
import type { DocumentPreview, DocumentRequest } from "../billing/documents/plannedDocument";
import type { DocumentKind, IsoDate } from "../billing/records";
import { readingNotices } from "./check/checkResult";
import { readAndDecide, type Decided } from "./check/readAndDecide";
import { draftsOf, withoutDrafts, type Draft } from "./documents/drafts";
import { planOfKind } from "./documents/planOfKind";
import type { Moment } from "./moment";

/** Which documents to make. */
export interface DocumentChoice {
  kind: DocumentKind;
  /**
   * First and last day. Where one or both are absent, a bill covers a calendar month, a receipt or a
   * statement the month up to today, an estimate a year from today.
   */
  from?: IsoDate;
  to?: IsoDate;
  /** Names as in table Clients; absent: all. */
  clients?: string[];
  /** What care to estimate; for estimates only. */
  expected?: ExpectedCare[];
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
  { decisions }: Decided,
  { kind, expected, moment, ...choice }: DocumentChoice & { moment: Moment }
): { preview: DocumentPreview; drafts: Draft[] } {
  const drafts = draftsOf(kind, decisions.records);
  const preview = planOfKind(kind, {
    records: withoutDrafts(decisions.records, drafts),
    judgements: decisions.judgements,
    sessionIds: decisions.sessionIds,
    request: requestOf(choice, moment),
    ...(expected === undefined ? {} : { expected }),
  });
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
