import { isTimed } from "../codes/procedure";
import type { IsoDate, UnitRule } from "../records";
import { allocateDay, type DayAllocation } from "../units/allocateDay";
import { usableMinutes } from "./minutes";
import { showsError, type RowContext } from "./rowContext";
import type { Visits } from "./visits";

/** The timed rows of one client, provider and date, in table order. */
export interface Day {
  isoDate: IsoDate;
  unitRule: UnitRule;
  rows: RowContext[];
  /** What the rows' minutes earn; lines in the order of `rows`. */
  allocation: DayAllocation;
}

/**
 * The days whose timed rows can be judged. A day is left out while the minutes of a timed row are
 * not known, a Units cell shows an error, or a row may be there twice: first those are to be put
 * right, and what its units are to be is not known before.
 */
export function judgeableDays(
  visits: Visits,
  duplicates: ReadonlyMap<RowContext, RowContext>
): Day[] {
  const days: Day[] = [];
  for (const visit of visits.values()) {
    const rows = visit.filter(isOfDay);
    const known = rows.every(
      (row) =>
        usableMinutes(row.session) !== undefined &&
        !showsError(row.session, "Units") &&
        !duplicates.has(row)
    );
    if (rows.length > 0 && known) days.push(dayOf(rows));
  }
  return days;
}

function dayOf(rows: RowContext[]): Day {
  const unitRule = rows[0]?.unitRule ?? "CMS";
  const isoDate = rows[0]?.session.date ?? "";
  const lines = rows.map(({ session }) => ({
    code: session.code ?? "",
    minutes: session.minutes ?? 0,
  }));
  return { isoDate, unitRule, rows, allocation: allocateDay(lines, unitRule, isoDate) };
}

/** False for a row that is no timed treatment, or is billed by the month. */
function isOfDay({ procedure }: RowContext): boolean {
  if (!procedure || !isTimed(procedure)) return false;
  return !(procedure.timing.basis === "own" && procedure.timing.per === "month");
}
