import type { DateCell } from "./dateCells";
import { asksForOrder, dayIn, hasDay, type DateOrder, type DecidedOrder } from "./dateOrder";
import { certain, type WrittenDate } from "./dateText";

export const realDateAnswers = ["as shown", "turned around"] as const;
/** Whether the real dates of a column are the days they show. */
export type RealDates = (typeof realDateAnswers)[number];

const mostMonths = 12;

/**
 * True where Excel may have taken days for months. Where a file with 5/10/2026 and 13/10/2026 is
 * opened on a computer that writes the month first, the one becomes a real date, the 10th of May,
 * and the other stays text. So: every text can be read in the decided order only, and no real date
 * lies behind the 12th of its month.
 */
export function mayBeTurned(
  cells: readonly DateCell[],
  decided: DecidedOrder | undefined
): boolean {
  if (decided?.from !== "cell" && decided?.from !== "answer") return false;
  const [real, texts] = [realDates(cells), textsInNumbers(cells)];
  const other: DateOrder = decided.order === "month first" ? "day first" : "month first";
  return (
    texts.length > 0 &&
    texts.every((text) => !hasDay(other, text)) &&
    real.some(({ monthFirst }) => monthFirst.month !== monthFirst.day) &&
    real.every(({ monthFirst }) => monthFirst.day <= mostMonths) &&
    !isSortedAsShown(cells, decided.order)
  );
}

/** The same cells with day and month of real dates changed, where the calendar has that day. */
export function turnedAround(cells: readonly DateCell[]): DateCell[] {
  return cells.map((cell) => {
    if (cell.kind !== "written" || !cell.isRealDate) return cell;
    const { monthFirst, year } = cell.written;
    if (monthFirst.day > mostMonths) return cell;
    return { ...cell, written: certain(monthFirst.day, monthFirst.month, year) };
  });
}

function realDates(cells: readonly DateCell[]): WrittenDate[] {
  return cells.flatMap((cell) =>
    cell.kind === "written" && cell.isRealDate ? [cell.written] : []
  );
}

function textsInNumbers(cells: readonly DateCell[]): WrittenDate[] {
  return cells.flatMap((cell) =>
    cell.kind === "written" && asksForOrder(cell.written) ? [cell.written] : []
  );
}

/** Where the real dates fit between the texts as they are, they are meant as they are. */
function isSortedAsShown(cells: readonly DateCell[], order: DateOrder): boolean {
  const days = cells.flatMap((cell) => {
    const isoDate = cell.kind === "written" ? dayIn(order, cell.written) : undefined;
    return isoDate === undefined ? [] : [isoDate];
  });
  const isInOrder = (sign: 1 | -1) =>
    days.every((day, position) => {
      const before = days[position - 1];
      return before === undefined || before === day || (before < day ? 1 : -1) === sign;
    });
  return isInOrder(1) || isInOrder(-1);
}
