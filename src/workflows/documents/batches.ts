import { familyDocumentKinds, type DocumentKind } from "../../billing/records";
import { cellText } from "../../workbook/reading/cellText";
import type { WorkbookReading } from "../../workbook/reading/readWorkbook";
import { columnIndex } from "../../workbook/reading/tableSnapshot";
import { counterOf, documentNumber, kindWords } from "./kinds";

/** The first and last number of a batch, as Activity says it. */
export interface BatchRange {
  kind: DocumentKind;
  first: number;
  last: number;
}

export function describeRange({ kind, first, last }: BatchRange): string {
  return `${documentNumber(kind, first)} to ${documentNumber(kind, last)}`;
}

/** How Activity names a document and the one in whose place it was made. */
export function describeReissue(replaced: string, number: string): string {
  return `${replaced} as ${number}`;
}

/**
 * The batch that Activity says was begun last, whether or not it was finished; undefined where it
 * was taken back since, or where there was none.
 * @param wanted kinds to look for; absent: any that families get. What is asked of a plan is made one
 * at a time and is no batch to take back: it stands in the way of none that is.
 */
export function openBatch(
  reading: WorkbookReading,
  wanted: readonly DocumentKind[] = familyDocumentKinds
): BatchRange | undefined {
  const stops = new Map<DocumentKind, number>();
  for (const { action, result } of newestFirst(reading)) {
    for (const kind of wanted) {
      const words = kindWords[kind];
      if (action === words.tookBack) return undefined;
      const range = rangeOf(kind, result);
      if (!range) continue;
      if (action === words.stopped && !stops.has(kind)) stops.set(kind, range.last);
      if (action === words.made) return { ...range, last: stops.get(kind) ?? range.last };
    }
  }
  return undefined;
}

function* newestFirst({ snapshots }: WorkbookReading): Iterable<{
  action: string | undefined;
  result: string;
}> {
  const table = snapshots.get("Activity");
  if (!table) return;
  const [action, result] = [columnIndex(table, "Action"), columnIndex(table, "Result")];
  for (const row of [...table.rows].reverse()) {
    yield { action: cellText(row[action] ?? ""), result: cellText(row[result] ?? "") ?? "" };
  }
}

function rangeOf(kind: DocumentKind, text: string): BatchRange | undefined {
  const [one = "", other = "", ...more] = text.split(" to ");
  const [first, last] = [counterOf(kind, one), counterOf(kind, other)];
  const isRange = first !== undefined && last !== undefined && more.length === 0;
  return isRange ? { kind, first, last } : undefined;
}

/** The finished documents of the last batch; undefined where there is nothing to take back. */
export function lastBatch(
  reading: WorkbookReading
): { kind: DocumentKind; numbers: string[] } | undefined {
  const range = openBatch(reading);
  if (!range) return undefined;
  const numbers = reading.records.documents
    .filter(({ kind, status, number }) => {
      const count = counterOf(range.kind, number);
      const inRange = count !== undefined && count >= range.first && count <= range.last;
      return kind === range.kind && status !== "Void" && status !== "Draft" && inRange;
    })
    .map(({ number }) => number);
  return numbers.length > 0 ? { kind: range.kind, numbers } : undefined;
}
