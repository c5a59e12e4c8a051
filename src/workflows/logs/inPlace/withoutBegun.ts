import type { LogHabit } from "../../../billing/logs/bringing/logHabit";
import type { LogSheet } from "../../../billing/logs/logSheet";
import { logBlocks } from "../../../billing/logs/sheets/logBlocks";
import { wordsIn } from "../../../billing/logs/sheets/filledCells";
import type { OpenedLogs } from "../../openLogs";
import { sameHeader } from "../../../workbook/tables";

/** Opened logs without the columns of ours that are no part of them. */
export function withoutBegunColumns(opened: OpenedLogs, habits: readonly LogHabit[]): OpenedLogs {
  return { ...opened, logs: opened.logs.map((sheet) => withoutBegun(sheet, habits)) };
}

/**
 * A log without the columns of ours that an attempt to use it in place has added before it was cut
 * off: they are no part of what she wrote.
 */
export function withoutBegun(sheet: LogSheet, habits: readonly LogHabit[]): LogSheet {
  const own = habits.filter(({ log }) => log === sheet.name);
  const isBegun = own.some(({ about, hers }) => about === "In place" && hers === "");
  const [block] = isBegun ? logBlocks(sheet) : [];
  if (!block?.header) return sheet;
  const header = sheet.rows[block.header.firstRow] ?? [];
  const isHers = (text: string) =>
    own.some(({ about, hers }) => about === "Column" && sameHeader(hers, text));
  let count = header.length;
  while (count > 0 && !isHers(wordsIn(header[count - 1]))) count -= 1;
  // What stands at the right of a list of hers is hers, where none of it is under a header of ours.
  if (count === 0 || header.slice(count).every((cell) => wordsIn(cell) === "")) return sheet;
  return {
    ...sheet,
    rows: sheet.rows.map((row) => row.slice(0, count)),
  };
}
