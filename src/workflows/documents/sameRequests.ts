import type {
  DocumentPreview,
  PlannedDocument,
  Skipped,
} from "../../billing/documents/plannedDocument";
import { nameKey } from "../../billing/names";
import type { IsoDate, RegisteredDocument } from "../../billing/records";
import { fingerprintOfLayout } from "../../workbook/fingerprints/sheetFingerprint";
import { layOutDocument } from "../../workbook/sheetLayout";
import type { Decided } from "../check/readAndDecide";

/**
 * Leaves out what a plan was asked already, word for word, by a document in force. Table Documents
 * keeps no codes and no total of a request, so its fingerprint tells: it is that of the sheet with
 * the earlier number and day. A benefit verification is for one call, and made again on another day.
 */
export function withoutSameRequests(
  { documents, skipped }: DocumentPreview,
  { decisions, reading }: Pick<Decided, "decisions" | "reading">,
  today: IsoDate
): DocumentPreview {
  const inForce = new Set(
    decisions.records.documents.filter(
      ({ kind, status, issued }) =>
        status === "Issued" && (kind !== "Benefit verification" || issued === today)
    )
  );
  const isPrintedOn = (earlier: RegisteredDocument, plan: PlannedDocument) =>
    isAboutTheSame(earlier, plan) &&
    earlier.issued !== undefined &&
    fingerprintOfLayout(
      layOutDocument(plan.toDocument(earlier.number, earlier.issued)),
      reading.dateSystem
    ) === earlier.fingerprint;
  const left: PlannedDocument[] = [];
  const said: Skipped[] = [];
  for (const plan of documents) {
    const earlier = [...inForce].find((each) => isPrintedOn(each, plan));
    if (!earlier) {
      left.push(plan);
      continue;
    }
    // Each stands for one only: two alike may be asked for.
    inForce.delete(earlier);
    const { number } = earlier;
    said.push({
      ...{ client: plan.client, number, rows: [] },
      reason: `${number} says the same already: open it to print it again`,
    });
  }
  return { documents: left, skipped: [...skipped, ...said] };
}

function isAboutTheSame(earlier: RegisteredDocument, plan: PlannedDocument): boolean {
  return (
    earlier.kind === plan.kind &&
    earlier.from === plan.from &&
    earlier.to === plan.to &&
    nameKey(earlier.client ?? "") === nameKey(plan.client)
  );
}
