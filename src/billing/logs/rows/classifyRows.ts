import { quoted } from "../cells/cellText";
import { parseDateText } from "../cells/dateText";
import { meaningOf } from "../cells/numberFormat";
import { readCodes } from "../cells/readCodes";
import type { LogCell, LogSheet } from "../logSheet";
import { isFilled, onlyText, wordsIn } from "../sheets/filledCells";
import type { LogBlock } from "../sheets/logBlocks";
import { isTotal, reasonNotHeld, titleWords } from "./rowWords";
import { whyNotHeld } from "./whyNotHeld";

/** Why a row is no session. */
export const skipKinds = [
  "blank",
  "header",
  "total",
  "title",
  /** A title that is a day: the rows under it are of that day. */
  "day",
  "note",
  "not held",
] as const;
export type SkipKind = (typeof skipKinds)[number];

/** What a row of a log is. */
export type RowClass =
  | { row: number; kind: "session" }
  | {
      /** Position in the sheet's `rows`, from 0. */
      row: number;
      kind: SkipKind;
      /** In plain words, to stand behind "Skipped: ". */
      reason: string;
    };

/** Where the columns stand that tell what a row is, from 0; absent: the log has none. */
export interface TellingColumns {
  date?: number;
  clients: readonly number[];
  code?: number;
  /** Start, end, minutes, units, charge: what only a session or a total has. */
  measures: readonly number[];
  /** What was done, in words. */
  description?: number;
  /** Says which sessions took place. */
  status?: number;
  /** The header of `status` asks whether somebody came, so that No means not. */
  statusIsPresence?: boolean;
}

/**
 * Tells the sessions of a block from everything else that stands between them: blank rows, repeated
 * headers, totals, titles, notes, and sessions that did not take place. Every row of the block comes
 * out once, in order.
 */
export function classifyRows(
  sheet: LogSheet,
  block: LogBlock,
  columns: TellingColumns,
  thisYear: number
): RowClass[] {
  const classes: RowClass[] = [];
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    const cells = block.cellsOf(sheet.rows[row] ?? []);
    const above = headerClass(block, row) ?? aboveHeader(block, row, cells);
    classes.push(above ?? classOf(row, cells, columns, thisYear));
  }
  return classes;
}

/** The header of a block, or a repetition of it; undefined for any other row. */
export function headerClass(block: LogBlock, row: number): RowClass | undefined {
  if (!block.headerRows.has(row)) return undefined;
  const isFirst = block.header !== undefined && row <= block.header.lastRow;
  return { row, kind: "header", reason: isFirst ? "the header" : "the header, repeated" };
}

/** A row above the header of a block, whatever it looks like; undefined for any other row. */
export function aboveHeader(
  block: LogBlock,
  row: number,
  cells: readonly LogCell[]
): RowClass | undefined {
  if (!block.header || row >= block.header.firstRow) return undefined;
  if (!cells.some(isFilled)) return { row, kind: "blank", reason: "a blank row" };
  const words = cells.map(wordsIn).filter((text) => text !== "");
  const shown = words.length === 0 ? "" : `: ${quoted(words.join(", "))}`;
  return { row, kind: "title", reason: `it stands above the header${shown}` };
}

function classOf(
  row: number,
  cells: readonly LogCell[],
  columns: TellingColumns,
  thisYear: number
): RowClass {
  const skipped = (kind: SkipKind, reason: string): RowClass => ({ row, kind, reason });
  const filled = cells.filter(isFilled);
  if (filled.length === 0) return skipped("blank", "a blank row");

  const hasCode = columns.code !== undefined && holdsCode(cells[columns.code]);
  const hasDate = columns.date !== undefined && isFilled(cells[columns.date]);
  const hasClient = columns.clients.some((column) => isFilled(cells[column]));
  const measured = columns.measures.some((column) => isFilled(cells[column]));
  const isWhole = hasCode && (hasDate || hasClient);
  // Prose beside a day, a client and a measure is about the session: Total knee exercises.
  const isToldOf = hasDate && hasClient && measured;

  const total = filled
    .map(wordsIn)
    .find((words) => words !== "" && isTotal(words) && !(isToldOf && isProse(words)));
  if (total !== undefined && !isTotalOfSession(cells, columns, isWhole)) {
    return skipped("total", `a total: ${quoted(total)}`);
  }
  const notHeld = whyNotHeld(cells, columns, hasCode);
  if (notHeld) return skipped("not held", notHeld);

  const only = onlyText(cells);
  if (only !== undefined && !isLoneCode(filled)) {
    return parseDateText(only, thisYear)
      ? skipped("day", `the day of the rows below: ${quoted(only)}`)
      : skipped("title", `${titleWords(only)}: ${quoted(only)}`);
  }
  if (filled.length === 1 && filled[0] && isRealDate(filled[0])) {
    return skipped("day", "the day of the rows below");
  }
  if (hasCode) return { row, kind: "session" };

  const words = filled.map(wordsIn).filter((text) => text !== "");
  if (measured && !hasDate && !hasClient && !words.some((text) => /\p{L}/u.test(text))) {
    return skipped("total", "numbers without date, client and code, as of a total");
  }
  // "Prepared by:" beside a name is no day that was typed wrongly.
  const isLabelled = columns.date !== undefined && /^\D+$/.test(wordsIn(cells[columns.date]));
  if (hasClient && (measured || (hasDate && !isLabelled))) return { row, kind: "session" };
  if (measured && hasDate) return { row, kind: "session" };
  return skipped("note", `a note without date and code: ${quoted(words.join(", "))}`);
}

/** The word of a total stands where something else may as well: in the words of a whole session. */
function isTotalOfSession(
  cells: readonly LogCell[],
  { date, clients, code }: TellingColumns,
  isWhole: boolean
): boolean {
  if (!isWhole) return false;
  const telling = [date, code, ...clients].flatMap((column) =>
    column === undefined ? [] : [column]
  );
  return !telling.some((column) => isTotal(wordsIn(cells[column])));
}

function isProse(words: string): boolean {
  return words.split(/\s+/).length >= 3 && !/[:=]$/.test(words);
}

/** A row may continue a visit with nothing but a code; what names none is a title. */
function isLoneCode(filled: readonly LogCell[]): boolean {
  const [only] = filled;
  return only !== undefined && filled.length === 1 && readCodes(only).kind === "read";
}

/** Something is in the code's cell that is no total and no count of sessions. */
function holdsCode(cell: LogCell | undefined): boolean {
  if (!isFilled(cell)) return false;
  if (typeof cell.value === "number") return cell.value >= 10000;
  const words = wordsIn(cell);
  return words !== "" && !isTotal(words) && reasonNotHeld(words) === undefined && words !== "-";
}

function isRealDate(cell: LogCell): boolean {
  return typeof cell.value === "number" && meaningOf(cell.format) === "date";
}
