import { isPlain } from "./modifiersDraft";
import { readingOf } from "./modifiersReading";
import { finding, type Placed, type RowContext } from "./rowContext";
import type { SessionGroups } from "./sessionGroups";
import { clip } from "./words";

const nonePlaced: readonly Placed[] = [];

/** 59 and X modifiers on days on which the code makes a pair with no other, whoever gave it. */
export function checkSeparateServices(groups: SessionGroups): readonly Placed[] {
  const marked = new Map<RowContext, string>();
  for (const row of groups.rows) {
    const modifier = isPlain(row.session.modifiers) ? undefined : readingOf(row).separateService;
    if (modifier !== undefined) marked.set(row, modifier);
  }
  if (marked.size === 0) return nonePlaced;
  const placed: Placed[] = [];
  for (const day of groups.ofClientDays) {
    if (!day.some((row) => marked.has(row))) continue;
    const codes = codesOf(day);
    for (const row of day) {
      const modifier = marked.get(row);
      if (modifier === undefined || !codes || hasReason(row, codes)) continue;
      const message = `${modifier} says that two services of a pair were separate, and ${clip(row.session.code ?? "")} makes a pair with no other code of the day; remove it unless the plan asks for it`;
      placed.push([row, finding("modifier-unneeded", row, message)]);
    }
  }
  return placed;
}

/** How many rows of a day have each code; undefined where one is not known and might make a pair. */
function codesOf(day: readonly RowContext[]): ReadonlyMap<string, number> | undefined {
  const rowsByCode = new Map<string, number>();
  for (const { procedure } of day) {
    if (!procedure) return undefined;
    rowsByCode.set(procedure.code, (rowsByCode.get(procedure.code) ?? 0) + 1);
  }
  return rowsByCode;
}

/** A pair, even one that no modifier helps, is told elsewhere; a code given twice may say so with 59. */
function hasReason(
  { procedure, session, rules }: RowContext,
  rowsByCode: ReadonlyMap<string, number>
): boolean {
  if (!procedure || session.date === undefined) return true;
  if ((rowsByCode.get(procedure.code) ?? 0) > 1) return true;
  for (const other of rowsByCode.keys()) {
    if (rules.editOn(procedure.code, other, session.date)) return true;
  }
  return false;
}
