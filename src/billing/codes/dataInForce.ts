import type { IsoDate } from "../records";
import { addMonths } from "../time/isoDate";
import type { SourceId } from "./sources";

/** How current one of the lists that come with the add-in is. */
export interface ListInForce {
  /** e.g. `Code pairs`. */
  title: string;
  /** First day on which the list was in force. */
  asOf: IsoDate;
  /** The same in words, e.g. `2024, third quarter`. */
  asOfWords: string;
  source: SourceId;
}

/** The lists that come with the add-in, in the order in which they are shown. */
export const listsInForce: readonly ListInForce[] = [
  {
    title: "Procedures",
    asOf: "2026-01-01",
    asOfWords: "2026",
    source: "therapyServices2026",
  },
  { title: "Supplies", asOf: "2024-07-01", asOfWords: "July 2024", source: "hcpcs" },
  {
    title: "Code pairs",
    asOf: "2024-07-01",
    asOfWords: "2024, third quarter",
    source: "codePairs",
  },
  {
    title: "Daily maxima",
    asOf: "2024-07-01",
    asOfWords: "2024, third quarter",
    source: "dailyMaxima",
  },
  {
    title: "Diagnoses",
    asOf: "2025-10-01",
    asOfWords: "fiscal year 2026",
    source: "diagnoses2026",
  },
  {
    title: "Places of service",
    asOf: "2023-09-01",
    asOfWords: "September 2023",
    source: "placesOfService",
  },
  { title: "Modifiers", asOf: "2024-07-01", asOfWords: "July 2024", source: "modifierList" },
  { title: "KX thresholds", asOf: "2026-01-01", asOfWords: "2026", source: "therapyServices2026" },
  {
    title: "Denial reasons",
    asOf: "2024-06-01",
    asOfWords: "June 2024",
    source: "adjustmentReasons",
  },
];

/** The lists that are more than a year old at a date of service, and may have changed since. */
export function agedLists(isoDate: IsoDate): readonly ListInForce[] {
  return listsInForce.filter(({ asOf }) => addMonths(asOf, 12) < isoDate);
}

/**
 * One notice, without a full stop, for all lists that are more than a year old at the latest date
 * of service that was looked at; undefined where none is. It is said once, never of a row.
 */
export function agedListsNotice(isoDate: IsoDate): string | undefined {
  const titlesByAge = new Map<string, string[]>();
  for (const { title, asOfWords } of agedLists(isoDate)) {
    const titles = titlesByAge.get(asOfWords) ?? [];
    titlesByAge.set(asOfWords, [...titles, title]);
  }
  if (titlesByAge.size === 0) return undefined;
  const lists = [...titlesByAge].map(([asOf, titles]) => `${titles.join(", ")} (${asOf})`);
  return `On ${isoDate} these built-in lists were more than a year old: ${lists.join("; ")}; put what has changed since in the tables Codes and Edits`;
}
