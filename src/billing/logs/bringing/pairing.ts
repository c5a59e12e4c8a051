import { groupBy } from "../../groupBy";
import type { Session } from "../../records";
import type { LogRow } from "../rows/logRow";
import type { BroughtRow } from "./broughtRow";
import type { MatchedRow } from "./matchedRow";

/** A row of a log on its way to its match. */
export interface RowToMatch {
  log: string;
  row: LogRow;
  fingerprint: string;
  /** As it would stand in Sessions. */
  asSession: Session;
  state: MatchedRow["state"];
  brought?: BroughtRow;
  session?: Session;
}

/** A row of LogRows with the session it tells of; absent: that was removed. */
export interface Entry {
  entry: BroughtRow;
  session?: Session;
  isTaken: boolean;
}

/** Puts a row of a log and a row of LogRows together. */
export function take(row: RowToMatch, entry: Entry, state: MatchedRow["state"]): void {
  entry.isTaken = true;
  row.brought = entry.entry;
  row.state = entry.session ? state : "removed";
  if (entry.session) row.session = entry.session;
}

export function isThere({ session }: Entry): boolean {
  return session !== undefined;
}

/** Row and part. */
export function placeInLog(each: RowToMatch | Entry): string {
  if ("row" in each) return `${each.row.sheetRow}\n${each.row.part?.number ?? ""}`;
  return `${each.entry.logRow}\n${each.entry.part ?? ""}`;
}

export function isOpen({ state }: RowToMatch): boolean {
  return state === "new";
}

export function isFree({ isTaken }: Entry): boolean {
  return !isTaken;
}

/** Pairs open rows with free entries one to one: those in the same place first, then in order. */
export function pairUp(
  rows: readonly RowToMatch[],
  entries: readonly Entry[],
  pair: (row: RowToMatch, entry: Entry) => void
): void {
  const byPlace = groupBy(entries.filter(isFree), placeInLog);
  for (const row of rows.filter(isOpen)) {
    const inPlace = byPlace.get(placeInLog(row))?.find(isFree);
    if (inPlace) pair(row, inPlace);
  }
  const left = entries.filter(isFree);
  rows.filter(isOpen).forEach((row, place) => {
    const entry = left[place];
    if (entry) pair(row, entry);
  });
}

/** The first that fits, taken out of the list. */
export function takenOut<Item>(
  list: Item[] | undefined,
  fits: (item: Item) => boolean
): Item | undefined {
  const place = list?.findIndex(fits) ?? -1;
  return place < 0 ? undefined : list?.splice(place, 1)[0];
}
