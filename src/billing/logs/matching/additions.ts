import { fitOfKind } from "./cellsOfKind";
import type { ColumnLook } from "./columnLooks";
import { kindOfField } from "./fields";
import { headerKey } from "./headerKey";
import { meaningsOf } from "./knownHeaders";
import type { Addition, ColumnMatch } from "./matchColumns";

const leastFit = 0.5;
const leastDays = 0.6;
const leastTimes = 0.8;
const addable = ["Code", "Units", "Modifiers", "Diagnoses"] as const;

/** The code that a header is: `97530`, `97530 units`. */
export function codeOfHeader(header: string): string | undefined {
  return /^\s*(?:CPT\s*)?(\d{5}|[A-Z]\d{4})(?:\s*\(?units?\)?)?\s*$/i
    .exec(header)?.[1]
    ?.toUpperCase();
}

/** The 2 of `CPT 2`; undefined where a header has no number behind it. */
export function numberOfHeader(header: string): number | undefined {
  const digits = /\D\s?(\d{1,2})$/.exec(headerKey(header))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * Says of columns that are no field what they add to one: second codes, diagnoses and modifiers,
 * units under the code that heads them, and the days in a column of starts.
 */
export function withAdditions(
  matches: readonly ColumnMatch[],
  looks: readonly ColumnLook[]
): ColumnMatch[] {
  const hasDate = matches.some(({ field }) => field === "Date");
  const filledBy = (field: ColumnMatch["field"]) =>
    matches.some((match, place) => match.field === field && (looks[place]?.filled ?? 0) > 0);
  const startsInDays =
    filledBy("Start") || filledBy("Time span") ? -1 : daysWithTimes(matches, looks);
  return matches.map((match, place) => {
    const look = looks[place];
    if (!look || match.isFixed) return match;
    if (place === startsInDays) {
      const reason = `${match.reason}, and it holds the times as well`;
      return { ...match, field: "Start", alsoDate: true, reason };
    }
    if (startsInDays >= 0 && match.field === "Start") {
      const reason = "it is empty, and the times stand with the days";
      return { ...match, field: "none", confidence: 0.9, reason };
    }
    if (match.field === "Start" && !hasDate && look.share.date >= leastDays) {
      return { ...match, alsoDate: true, reason: `${match.reason}, and it holds the days as well` };
    }
    const adds = match.field === "none" ? additionOf(look) : undefined;
    return adds ? { ...match, adds, confidence: 0.8, reason: reasonOf(adds) } : match;
  });
}

/** Where the column of dates stands that tells the time of nearly every day; -1: none does. */
function daysWithTimes(matches: readonly ColumnMatch[], looks: readonly ColumnLook[]): number {
  return matches.findIndex(({ field, isFixed }, place) => {
    const share = looks[place]?.share;
    return field === "Date" && !isFixed && share !== undefined && withTimes(share);
  });
}

function withTimes(share: ColumnLook["share"]): boolean {
  return share.date >= leastDays && share.time >= leastTimes;
}

function additionOf(look: ColumnLook): Addition | undefined {
  const code = codeOfHeader(look.header);
  if (code !== undefined) {
    return look.share.units >= leastFit ? { to: "Units", code } : undefined;
  }
  const number = numberOfHeader(look.header);
  if (number === undefined || look.filled === 0) return undefined;
  const bare = headerKey(look.header).replace(/\s?\d{1,2}$/, "");
  const meanings = meaningsOf("Sessions", bare);
  const to = addable.find((field) => (meanings?.get(field) ?? 0) >= 0.9);
  const kind = to && kindOfField("Sessions", to);
  if (!to || !kind || fitOfKind(kind, look) < leastFit) return undefined;
  return { to, number };
}

function reasonOf({ to, code }: Addition): string {
  return code === undefined
    ? `it is more of ${to}`
    : `its header is a code, and its cells the units`;
}
