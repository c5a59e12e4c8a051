import type { IsoDate } from "../../billing/records";
import { monthBounds } from "../../billing/time/isoDate";
import type { Decided } from "../check/readAndDecide";

/** What is out of sight after a batch. */
export interface EarlierSheets {
  /** Sheets of the batch's own documents, made out of sight. */
  own: ReadonlySet<string>;
  /** Sheets of other documents that are in sight and are not to be. */
  others: string[];
}

/** One document of a batch, and the sheet it is made on. */
interface SheetOfBatch {
  number: string;
  sheet: string;
  to: IsoDate;
}

/**
 * The sheets of documents that end before the month that a batch is of, so that the workbook does
 * not drown in tabs. That month is the one of the batch's latest day, or of today where that is
 * earlier. The sheet before her stays, and so do sheets that hold a table.
 */
export function earlierSheets(
  batch: readonly SheetOfBatch[],
  { reading, decisions }: Pick<Decided, "reading" | "decisions">,
  today: IsoDate
): EarlierSheets {
  const last = batch.reduce((latest, { to }) => (to > latest ? to : latest), "");
  if (last === "") return { own: new Set(), others: [] };
  const { from } = monthBounds(last < today ? last : today);
  const kept = new Set([reading.activeSheet, ...tableSheets(reading)].map(sheetKey));
  const isEarlier = (to: IsoDate | undefined, sheet: string) =>
    to !== undefined && to < from && !kept.has(sheetKey(sheet));
  const own = batch.filter(({ to, sheet }) => isEarlier(to, sheet)).map(({ sheet }) => sheet);
  const ofBatch = new Set(batch.map(({ number }) => number));
  const visible = new Map(reading.visibleSheets.map((name) => [sheetKey(name), name]));
  const others = decisions.records.documents.flatMap(({ number, to, sheet = "" }) => {
    const name = visible.get(sheetKey(sheet));
    return name !== undefined && !ofBatch.has(number) && isEarlier(to, name) ? [name] : [];
  });
  return { own: new Set(own), others: [...new Set(others)] };
}

/** Said once for all of them; nothing where there are none. */
export function hiddenNotices(count: number): string[] {
  if (count === 0) return [];
  const sheets =
    count === 1 ? "1 sheet of an earlier month was" : `${count} sheets of earlier months were`;
  return [
    `${sheets} put out of sight. Nothing is lost: the pane opens each of them, and so does Unhide on a sheet's tab, under the name that table Documents has in column Sheet.`,
  ];
}

function tableSheets({ shapes }: Decided["reading"]): string[] {
  return [...shapes.values()].map(({ sheet }) => sheet);
}

function sheetKey(name: string): string {
  return name.toLowerCase();
}
