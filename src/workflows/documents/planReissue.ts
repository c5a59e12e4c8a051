import { rowList } from "../../billing/checks/words";
import type {
  DocumentInput,
  DocumentPreview,
  PlannedDocument,
  Skipped,
} from "../../billing/documents/plannedDocument";
import { nothingOwed } from "../../billing/documents/invoice/sharedCandidates";
import { nameKey } from "../../billing/names";
import { madeAnew } from "../../billing/payments/madeAnew";
import { rowNumber, type FamilyDocumentKind, type RegisteredDocument } from "../../billing/records";
import type { Decided } from "../check/readAndDecide";
import type { Moment } from "../moment";
import { withoutDrafts, type Draft } from "./drafts";
import { kindWords } from "./kinds";
import { planOfKind } from "./planOfKind";

/** The document to make in the place of another, or why none can be made. */
export type PlannedReissue =
  | {
      plan: PlannedDocument;
      warnings: string[];
      /** What was billed and is not billed again, in plain words. */
      notices: string[];
    }
  | { reasons: string[] };

/** A document of a kind that can be made anew: all that come from the tables alone. */
export type Replaceable = RegisteredDocument & {
  kind: Exclude<FamilyDocumentKind, "Estimate">;
};

/**
 * Plans a document for the client and period of one that is to be replaced, from the tables as they
 * are now.
 * @param decided the workbook as it stands once the replaced document is void
 * @param draft where the document in its place was begun before
 */
export function planReissue(
  decided: Decided,
  replaced: Replaceable,
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
  return isBill(replaced)
    ? planBill(decided, replaced, input)
    : planAccount(decided, replaced, input);
}

function isBill({ kind }: Replaceable): boolean {
  return kind === "Superbill" || kind === "Invoice";
}

/** A receipt or a statement of the same days. */
function planAccount(
  decided: Decided,
  replaced: Replaceable,
  input: DocumentInput
): PlannedReissue {
  const { number, from, to } = replaced;
  if (from === undefined || to === undefined) {
    return { reasons: [`${number} has no From or no To in table Documents; type its days there`] };
  }
  const { documents, skipped } = planOfKind(replaced.kind, input);
  const plan = documents[0];
  if (plan) return { plan, warnings: plan.warnings, notices: [] };
  const reasons = skipped.map((each) => reasonOf(each, decided));
  return {
    reasons: [
      ...reasons,
      ...(reasons.length > 0 ? [] : [`Nothing is left to say in the place of ${number}`]),
      `If ${number} holds no longer, void it`,
    ],
  };
}

function planBill(decided: Decided, replaced: Replaceable, input: DocumentInput): PlannedReissue {
  const { number, kind } = replaced;
  const lines = input.records.documentLines.filter(({ document }) => document === number);
  const preview = planOfKind(kind, input);
  const billed = new Set(lines.map(({ sessionId }) => sessionId));
  const skipped = skippedOf(preview, decided, billed);
  if (skipped.length > 0) return { reasons: skipped.map((each) => reasonOf(each, decided)) };
  const successor = successorAmong(preview, billed, lines[0]?.provider);
  if (!successor) return { reasons: [nothingLeft(preview, decided, number)] };
  const plan = plannedAlone(successor, number, input);
  const again = new Set(plan.sessions.map(({ sessionId }) => sessionId));
  const left = [...billed].filter((sessionId) => !again.has(sessionId)).length;
  const notices = left === 0 ? [] : [leftOut(left, replaced)];
  return { plan, warnings: plan.warnings, notices };
}

function leftOut(count: number, { number, kind }: Replaceable): string {
  const whose =
    kind === "Superbill" ? "client's, provider's, plan's or month's" : "client's or month's";
  const is = count === 1 ? "is" : "are";
  const sessions = count === 1 ? "1 session" : `${count} sessions`;
  const unowed = kind === "Invoice" ? ", or the family owes nothing of it" : "";
  const noun = kindWords[kind].one.replace(/^an? /, "");
  return `${sessions} of ${number} ${is} not on the new ${noun}: the row is gone, or is now another ${whose}, or has no units${unowed}.`;
}

/**
 * Once more, with what the document in its place will be paid: money for the replaced one is its own,
 * and other bills of the preview are not made now and take none of the client's.
 */
function plannedAlone(
  plan: PlannedDocument,
  replaced: string,
  input: DocumentInput
): PlannedDocument {
  const rows = new Set(plan.sessions.map(({ row }) => row));
  const records = madeAnew(input.records, replaced, plan.lines);
  return planOfKind(plan.kind, { ...input, records, rows }).documents[0] ?? plan;
}

/** Rows that the replaced bill billed and that may not be billed as they are now. */
function skippedOf(
  { skipped }: DocumentPreview,
  { decisions }: Decided,
  billed: ReadonlySet<string>
): Skipped[] {
  const unitsOfRow = new Map(decisions.records.sessions.map(({ row, units }) => [row, units]));
  return skipped.flatMap((each) => {
    if (each.reason === nothingOwed) return [];
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
  return shown.length === 0 ? reason : `${reason} (${rowList(shown)})`;
}
