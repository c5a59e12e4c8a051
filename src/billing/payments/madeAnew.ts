import type { PlannedLine } from "../documents/plannedDocument";
import type { PracticeRecords } from "../records";

/**
 * The records as payments are to be seen while a bill is made in the place of another: what names the
 * one that is replaced pays the sessions of the new one, which is in no register yet.
 * @param lines of the new bill
 */
export function madeAnew(
  records: PracticeRecords,
  replaced: string,
  lines: readonly PlannedLine[]
): PracticeRecords {
  return {
    ...records,
    documents: records.documents.map((document) =>
      // An attempt that was given up is no longer in its place.
      document.replaces === replaced && document.status === "Void"
        ? { ...document, replaces: undefined }
        : document
    ),
    documentLines: [
      ...records.documentLines.filter(({ document }) => document !== replaced),
      ...lines.map((line) => ({ ...line, document: replaced, row: 0, problems: [] })),
    ],
  };
}
