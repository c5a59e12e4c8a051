import type { ClockEntry } from "../billing/sessions/clock/clockEntry";
import { findEntry } from "../billing/sessions/clock/findEntry";
import { normalizeCode } from "../billing/codes/procedures";
import { UnusableWorkbook } from "../workbook/reading/unusableWorkbook";
import { changeClock, type ClockOptions } from "./clock/changeClock";
import { changedMeanwhile } from "./clock/endRow";
import { fieldCells, type ClockFields } from "./clock/entryCells";

export type { ClockFields } from "./clock/entryCells";

/**
 * Corrects a row of Clock by hand.
 * @param shown the row as it was shown
 * @param fields what is to be corrected; one that is named and undefined is cleared
 * @throws UnusableWorkbook where the row is another by now
 */
export async function correctClock(
  shown: ClockEntry,
  fields: ClockFields,
  options: ClockOptions
): Promise<void> {
  const wanted: ClockFields = {
    ...fields,
    ...(fields.code !== undefined && { code: normalizeCode(fields.code) }),
  };
  await changeClock("Correct the clock", options, ({ clock }) => {
    const entry = findEntry(clock, shown);
    const corrected = clock.some(
      (each) => each.sessionId === shown.sessionId && says(each, wanted)
    );
    if (!entry && !corrected) throw new UnusableWorkbook(changedMeanwhile);
    if (!entry || says(entry, wanted)) return { answer: undefined, changes: [] };
    const changes = [{ kind: "put", row: entry.row, cells: fieldCells(wanted) } as const];
    return { answer: undefined, changes };
  });
}

/** True where a row says all that is wanted, and what it says is understood. */
function says(entry: ClockEntry, wanted: ClockFields): boolean {
  const fields = Object.keys(wanted) as (keyof ClockFields)[];
  const columns = Object.keys(fieldCells(wanted));
  return (
    fields.every((field) => entry[field] === wanted[field]) &&
    !entry.problems.some(({ column }) => columns.includes(column))
  );
}
