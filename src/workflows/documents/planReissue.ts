import { rowList } from "../../billing/checks/words";
import { planSuperbills } from "../../billing/documents/planSuperbills";
import type {
  DocumentInput,
  DocumentPreview,
  PlannedDocument,
  Skipped,
} from "../../billing/documents/plannedDocument";
import { nameKey } from "../../billing/names";
import { rowNumber, type RegisteredDocument } from "../../billing/records";
import type { Decided } from "../check/readAndDecide";
import type { Moment } from "../moment";
import { withoutDrafts, type Draft } from "./drafts";

/** The superbill to make in the place of another, or why none can be made. */
export type PlannedReissue =
  | {
      plan: PlannedDocument;
      warnings: string[];
      /** What was billed and is not billed again, in plain words. */
      notices: string[];
    }
  | { reasons: string[] };

/**
 * Plans a superbill for the client, provider and period of one that is to be replaced, from the
 * rows as they are now.
 * @param decided the workbook as it stands once the replaced superbill is void
 * @param draft where the superbill in its place was begun before
 */
export function planReissue(
  decided: Decided,
  replaced: RegisteredDocument,
  draft: Draft | undefined,
  moment: Moment
): PlannedReissue {
  const { records, judgements, sessionIds } = decided.decisions;
  const lines = records.documentLines.filter(({ document }) => document === replaced.number);
  const client = replaced.client ?? lines[0]?.client;
  if (client === undefined) {
    return { reasons: [`${replaced.number} names no client in table Documents; type it there`] };
  }
  const input: DocumentInput = {
    records: withoutDrafts(records, draft ? [draft] : []),
    judgements,
    sessionIds,
    request: { today: moment.today, from: replaced.from, to: replaced.to, clients: [client] },
  };
  const preview = planSuperbills(input);
  const billed = new Set(lines.map(({ sessionId }) => sessionId));
  const skipped = skippedOf(preview, decided, billed);
  if (skipped.length > 0) return { reasons: skipped.map((each) => reasonOf(each, decided)) };
  const successor = successorAmong(preview, billed, lines[0]?.provider);
  if (!successor) return { reasons: [nothingLeft(preview, decided, replaced.number)] };
  const plan = preview.documents.length === 1 ? successor : plannedAlone(successor, input);
  const again = new Set(plan.sessions.map(({ sessionId }) => sessionId));
  const left = [...billed].filter((sessionId) => !again.has(sessionId)).length;
  const sessions = left === 1 ? "1 session" : `${left} sessions`;
  const notices =
    left === 0
      ? []
      : [
          `${sessions} of ${replaced.number} ${left === 1 ? "is" : "are"} not on the new superbill: the row is gone, or is now another client's, provider's, plan's or month's, or has no units.`,
        ];
  return { plan, warnings: plan.warnings, notices };
}

/** Other superbills of the preview are not made now, and take none of the client's payments. */
function plannedAlone(plan: PlannedDocument, input: DocumentInput): PlannedDocument {
  const rows = new Set(plan.sessions.map(({ row }) => row));
  const judgements = input.judgements.filter(({ session }) => rows.has(session.row));
  return planSuperbills({ ...input, judgements }).documents[0] ?? plan;
}

/** Rows that the replaced superbill billed and that may not be billed as they are now. */
function skippedOf(
  { skipped }: DocumentPreview,
  { decisions }: Decided,
  billed: ReadonlySet<string>
): Skipped[] {
  const unitsOfRow = new Map(decisions.records.sessions.map(({ row, units }) => [row, units]));
  return skipped.flatMap((each) => {
    const rows = each.rows.filter(
      (row) => billed.has(decisions.sessionIds.get(row) ?? "") && unitsOfRow.get(row) !== 0
    );
    return rows.length > 0 ? [{ ...each, rows }] : [];
  });
}

/** The one that bills most of what was billed; of the same provider where there is a choice. */
function successorAmong(
  { documents }: DocumentPreview,
  billed: ReadonlySet<string>,
  provider: string | undefined
): PlannedDocument | undefined {
  const wanted = nameKey(provider ?? "");
  const isOfProvider = ({ lines }: PlannedDocument) =>
    lines.some((line) => nameKey(line.provider ?? "") === wanted);
  const shared = ({ sessions }: PlannedDocument) =>
    sessions.filter(({ sessionId }) => billed.has(sessionId)).length;
  return documents
    .filter((plan) => shared(plan) > 0 || isOfProvider(plan))
    .sort(
      (one, other) =>
        shared(other) - shared(one) || Number(isOfProvider(other)) - Number(isOfProvider(one))
    )[0];
}

function nothingLeft({ skipped }: DocumentPreview, decided: Decided, number: string): string {
  const why = skipped.map((each) => reasonOf(each, decided)).join("; ");
  return `No session is left to bill in the place of ${number}${why ? `: ${why}` : ". If it should bill nothing any more, void it"}`;
}

function reasonOf({ reason, rows }: Skipped, { decisions }: Decided): string {
  const wanted = new Set(rows);
  const shown = decisions.records.sessions.filter(({ row }) => wanted.has(row)).map(rowNumber);
  return `${reason} (${rowList(shown)})`;
}
