import { planSuperbills } from "../billing/documents/planSuperbills";
import type { SuperbillPreview } from "../billing/documents/superbillPreview";
import type { IsoDate } from "../billing/records";
import { readAndDecide, type Decided } from "./check/readAndDecide";
import type { Moment } from "./moment";
import { superbillDrafts, withoutDrafts, type Draft } from "./documents/drafts";

/** Which sessions to bill: a period (absent: a superbill for each month) and clients (absent: all). */
export interface SuperbillChoice {
  from?: IsoDate;
  to?: IsoDate;
  clients?: string[];
}

export interface SuperbillsAhead extends SuperbillPreview {
  /** No document was ever made: a good moment for a backup copy. */
  isFirstBatch: boolean;
  /** Names to choose from, as in table Clients. */
  clients: string[];
}

/** Who would get a superbill and who would not, and why; writes nothing. */
export async function previewSuperbills(
  options: SuperbillChoice & { moment: Moment }
): Promise<SuperbillsAhead> {
  const decided = await readAndDecide(options.moment);
  const { records } = decided.decisions;
  return {
    ...decideSuperbills(decided, options).preview,
    isFirstBatch: records.documents.length === 0,
    clients: records.clients.map(({ client }) => client),
  };
}

/** What would be made; superbills that were begun and not finished count as not yet made. */
export function decideSuperbills(
  { decisions }: Decided,
  options: SuperbillChoice & { moment: Moment }
): { preview: SuperbillPreview; drafts: Draft[] } {
  const drafts = superbillDrafts(decisions.records);
  const preview = planSuperbills({
    records: withoutDrafts(decisions.records, drafts),
    judgements: decisions.judgements,
    sessionIds: decisions.sessionIds,
    request: {
      today: options.moment.today,
      ...(options.from === undefined ? {} : { from: options.from }),
      ...(options.to === undefined ? {} : { to: options.to }),
      ...(options.clients === undefined ? {} : { clients: options.clients }),
    },
  });
  return { preview, drafts };
}
