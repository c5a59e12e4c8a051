import { clip, clock } from "../../billing/checks/words";
import { printedDate } from "../../billing/documents/printed";
import {
  elapsedMinutes,
  isRunning,
  type ClockEntry,
  type ClockTime,
} from "../../billing/sessions/clock/clockEntry";
import { canEndNow } from "../../billing/sessions/clock/entryEnd";
import { beganAs, findEntry } from "../../billing/sessions/clock/findEntry";
import { UnusableWorkbook } from "../../workbook/reading/unusableWorkbook";
import type { Moment } from "../moment";
import { fieldCells } from "./entryCells";
import type { ClockChange } from "./planClock";

/**
 * Ends a running row as it was shown; nothing where it has ended meanwhile.
 * @throws UnusableWorkbook where it is another by now, or began too long ago to be ended by the clock
 */
export function endRow(
  entries: readonly ClockEntry[],
  shown: ClockEntry,
  { today, minutes }: Moment,
  endMinutes = minutes
): ClockChange[] {
  const entry = findEntry(entries, shown);
  if (!entry) {
    if (entries.some((each) => beganAs(each, shown) && !isRunning(each))) return [];
    throw new UnusableWorkbook(changedMeanwhile);
  }
  if (!isRunning(entry)) return [];
  if (!canEndNow(entry, { today, minutes })) {
    throw new UnusableWorkbook(whyNotNow(entry, { today, minutes }));
  }
  return [{ kind: "put", row: entry.row, cells: fieldCells({ endMinutes }) }];
}

function whyNotNow(entry: ClockEntry, now: ClockTime): string {
  const { client = "This row", date, startMinutes = 0 } = entry;
  const day = date === undefined ? "a day that is not known" : printedDate(date);
  const isAhead = (elapsedMinutes(entry, now) ?? 0) < 0;
  return isAhead
    ? `${clip(client)} begins on ${day} at ${clock(startMinutes)}, later than the clock of this computer says. Correct the day or the start of the row.`
    : `${clip(client)} has been timed since ${day}, ${clock(startMinutes)}, which the clock cannot end by itself. Correct the row and type when it ended.`;
}

export const changedMeanwhile =
  "The row was changed in sheet Clock since it was shown, so nothing was written. Look at it again, then press the button once more.";
