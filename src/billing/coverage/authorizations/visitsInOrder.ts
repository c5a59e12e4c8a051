import type { RowContext } from "../../checks/rowContext";
import { groupBy } from "../../groupBy";

/** One date with one provider: its rows, in their order. */
export type Visit = readonly [RowContext, ...RowContext[]];

/** The rows of each date, of rows that stand in the order of their dates. */
export function daysInOrder(rows: readonly RowContext[]): RowContext[][] {
  const days: RowContext[][] = [];
  let day: RowContext[] = [];
  for (const row of rows) {
    if (day[0]?.session.date === row.session.date) day.push(row);
    else days.push((day = [row]));
  }
  return days;
}

/** The visits of one client, whose rows stand in the order of their dates. */
export function visitsInOrder(rows: readonly RowContext[]): Visit[] {
  return daysInOrder(rows).flatMap(([first, ...others]) => {
    if (!first) return [];
    return others.length === 0 ? [[first] as const] : visitsOfDay([first, ...others]);
  });
}

function visitsOfDay(rows: readonly RowContext[]): Visit[] {
  const byProvider = groupBy(rows, ({ providerNumber }) => String(providerNumber));
  return [...byProvider.values()].flatMap(([first, ...others]) =>
    first ? [[first, ...others] as const] : []
  );
}
