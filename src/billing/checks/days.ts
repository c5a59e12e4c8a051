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
  rows: readonly RowContext[];
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
  const allocations = new Allocations();
  for (const visit of visits.values()) {
    const rows = visit.every(isOfDay) ? visit : visit.filter(isOfDay);
    const known = rows.every(
      (row) =>
        usableMinutes(row.session) !== undefined &&
        !showsError(row.session, "Units") &&
        !duplicates.has(row)
    );
    if (rows.length > 0 && known) days.push(dayOf(rows, allocations));
  }
  return days;
}

function dayOf(rows: readonly RowContext[], allocations: Allocations): Day {
  const unitRule = rows[0]?.unitRule ?? "CMS";
  const isoDate = rows[0]?.session.date ?? "";
  return { isoDate, unitRule, rows, allocation: allocations.of(rows, unitRule, isoDate) };
}

/** Many clients have the same codes and minutes on a day: their units are worked out once. */
class Allocations {
  private readonly known = new Map<string, DayAllocation>();

  of(rows: readonly RowContext[], unitRule: UnitRule, isoDate: IsoDate): DayAllocation {
    let key = `${unitRule} ${isoDate}`;
    for (const { session } of rows) key += `|${session.code ?? ""} ${session.minutes ?? 0}`;
    const known = this.known.get(key);
    if (known) return known;
    const lines = rows.map(({ session }) => ({
      code: session.code ?? "",
      minutes: session.minutes ?? 0,
    }));
    const allocation = allocateDay(lines, unitRule, isoDate, rows[0]?.rules);
    this.known.set(key, allocation);
    return allocation;
  }
}

/** True where one row has the units that its minutes earn, and there is nothing more to say. */
export function isPlainlyRight({ rows, allocation }: Day): boolean {
  if (rows.length !== 1 || allocation.codes.length !== 1) return false;
  const units = allocation.lines[0] ?? 0;
  return units > 0 && units === allocation.timedUnits && rows[0]?.session.units === units;
}

/** False for a row that is no timed treatment, or is billed by the month. */
function isOfDay({ procedure }: RowContext): boolean {
  if (!procedure || !isTimed(procedure)) return false;
  return !(procedure.timing.basis === "own" && procedure.timing.per === "month");
}
