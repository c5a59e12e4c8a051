import { isTimed } from "../codes/procedure";
import { nameKey } from "../names";
import type { IsoDate, UnitRule } from "../records";
import { allocateDay, type DayAllocation } from "../units/allocateDay";
import { usableMinutes } from "./minutes";
import { showsError, type RowContext } from "./rowContext";

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
  contexts: readonly RowContext[],
  duplicates: ReadonlyMap<RowContext, RowContext>
): Day[] {
  const rowsOfDay = new Map<string, RowContext[]>();
  const unjudgeable = new Set<string>();
  for (const context of contexts) {
    const key = dayKey(context);
    if (key === undefined) continue;
    const { session } = context;
    if (usableMinutes(session) === undefined || showsError(session, "Units")) unjudgeable.add(key);
    if (duplicates.has(context)) unjudgeable.add(key);
    const rows = rowsOfDay.get(key);
    if (rows) rows.push(context);
    else rowsOfDay.set(key, [context]);
  }
  const days: Day[] = [];
  for (const [key, rows] of rowsOfDay) if (!unjudgeable.has(key)) days.push(dayOf(rows));
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

/** Undefined for a row that is no part of a day's timed treatment, or is so by the month. */
function dayKey({ session, procedure }: RowContext): string | undefined {
  const { date, client, provider } = session;
  if (date === undefined || client === undefined || !procedure || !isTimed(procedure)) {
    return undefined;
  }
  if (procedure.timing.basis === "own" && procedure.timing.per === "month") return undefined;
  return `${date}\n${nameKey(client)}\n${nameKey(provider ?? "")}`;
}
