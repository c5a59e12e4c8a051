import { cellText } from "../../workbook/reading/cellText";
import type { WorkbookReading } from "../../workbook/reading/readWorkbook";
import { columnIndex } from "../../workbook/reading/tableSnapshot";

/** How table Activity names what the superbill workflows did. */
export const madeAction = "Make superbills";
export const stoppedAction = "Superbills stopped";
export const tookBackAction = "Take back superbills";
export const reissueAction = "Reissue superbill";

const rangeText = /^SB-(\d+) to SB-(\d+)$/;

/** The first and last number of a batch, as Activity says it. */
export interface BatchRange {
  first: number;
  last: number;
}

/** `SB-0007` */
export function superbillNumber(count: number): string {
  return `SB-${String(count).padStart(4, "0")}`;
}

/** The counter of a superbill's number; undefined for another document's. */
export function counterOf(number: string): number | undefined {
  const match = /^SB-(\d+)$/i.exec(number);
  return match ? Number(match[1]) : undefined;
}

export function describeRange({ first, last }: BatchRange): string {
  return `${superbillNumber(first)} to ${superbillNumber(last)}`;
}

/** How Activity names a superbill and the one in whose place it was made. */
export function describeReissue(replaced: string, number: string): string {
  return `${replaced} as ${number}`;
}

/**
 * The batch that Activity says was begun last, whether or not it was finished; undefined where it
 * was stopped or taken back since, or where there was none.
 */
export function openBatch(reading: WorkbookReading): BatchRange | undefined {
  const table = reading.snapshots.get("Activity");
  if (!table) return undefined;
  const action = columnIndex(table, "Action");
  const result = columnIndex(table, "Result");
  let stopped: number | undefined;
  for (const row of [...table.rows].reverse()) {
    const name = cellText(row[action] ?? "");
    const match = rangeText.exec(cellText(row[result] ?? "") ?? "");
    if (name === tookBackAction) return undefined;
    if (name === stoppedAction && match) stopped = Number(match[2]);
    if (name === madeAction && match) {
      const last = stopped ?? Number(match[2]);
      return { first: Number(match[1]), last };
    }
  }
  return undefined;
}

/** The finished superbills of the last batch; undefined where there is nothing to take back. */
export function lastBatch(reading: WorkbookReading): { numbers: string[] } | undefined {
  const range = openBatch(reading);
  if (!range) return undefined;
  const numbers = reading.records.documents
    .filter(({ kind, status, number }) => {
      const count = counterOf(number);
      const inRange = count !== undefined && count >= range.first && count <= range.last;
      return kind === "Superbill" && status !== "Void" && status !== "Draft" && inRange;
    })
    .map(({ number }) => number);
  return numbers.length > 0 ? { numbers } : undefined;
}
