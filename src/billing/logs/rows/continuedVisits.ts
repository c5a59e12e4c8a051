import { isSameStretch, type PlannedRow } from "./plannedSheet";

/** A row as the filling down of names sees it. */
export interface NamedRow {
  row: PlannedRow;
  /** The client as read, "" where unclear; undefined where the row names none. */
  name?: string;
  /** Its day is that of the row above, so that it may be of the same visit. */
  isDayFilled: boolean;
  /** It has a time of its own, and so is a visit of its own. */
  hasOwnTime: boolean;
}

/** So few blanks are omissions. */
const fewestBlanks = 2;
const leastShare = 0.05;

/**
 * Which rows continue the visit of a row above: they name no client, as merged cells do not, and
 * have neither day nor time of their own. Only where the log does so throughout: it never repeats a
 * client from row to row, and leaves the name out often.
 *
 * @returns for each row the position of the one whose client it has; undefined: its own, or none
 */
export function continuedVisits(rows: readonly NamedRow[]): (number | undefined)[] {
  const from: (number | undefined)[] = [];
  let blanks = 0;
  let repeats = 0;
  let last: number | undefined;
  rows.forEach(({ row, name, isDayFilled, hasOwnTime }, position) => {
    const above = last === undefined ? undefined : rows[last];
    if (above && !isSameStretch(above.row, row)) last = undefined;
    if (name !== undefined) {
      if (above && above.name === name && rows[position - 1]?.name === name && isDayFilled) {
        repeats += 1;
      }
      last = position;
      from.push(undefined);
      return;
    }
    if (!isDayFilled || hasOwnTime) last = undefined;
    if (last !== undefined) blanks += 1;
    from.push(last);
  });
  const isHabit = repeats === 0 && blanks >= Math.max(fewestBlanks, rows.length * leastShare);
  return isHabit ? from : rows.map(() => undefined);
}
