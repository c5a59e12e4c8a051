import type { IsoDate } from "../../records";
import { calendarDay, yearOf } from "../../time/isoDate";
import { serialToIsoDate } from "../../time/serial";
import type { CellReading, LogCell, LogSheet } from "../logSheet";
import { blankOrError, plainText, quoted, unclear } from "./cellText";
import { certain, isYear, parseDateText, type WrittenDate } from "./dateText";
import { meaningOf } from "./numberFormat";

/** What a cell holds before order and years are decided. */
export type DateCell =
  | { kind: "written"; written: WrittenDate; isRealDate: boolean }
  /** A ditto mark: the date above holds. */
  | { kind: "ditto" }
  | { kind: "reading"; reading: CellReading<IsoDate> };

/** Numbers that are days of this century up to 2064, where nothing says that they are dates. */
const [firstPlainSerial, lastPlainSerial] = [36526, 60000];
const days1904Behind = 1462;

const dittoMark = /^(?:"|''|[“”„″〃]|ditto|do\.|same|idem|id\.|dto\.?)$/i;

/** What each cell of a column of dates holds; a text that comes again is looked at once. */
export function dateCells(
  cells: readonly LogCell[],
  dateSystem: LogSheet["dateSystem"],
  today: IsoDate
): DateCell[] {
  const thisYear = yearOf(today);
  const byText = new Map<string, WrittenDate | undefined>();
  const written = (text: string) => {
    if (!byText.has(text)) byText.set(text, parseDateText(text, thisYear));
    return byText.get(text);
  };
  return cells.map((cell): DateCell => {
    const reading = blankOrError(cell);
    if (reading) return { kind: "reading", reading };
    if (typeof cell.value === "number") return ofNumber(cell, cell.value, dateSystem);
    const text = String(cell.value);
    if (dittoMark.test(plainText(text))) return { kind: "ditto" };
    if (/^\d{5}$/.test(plainText(text))) return ofNumber(cell, Number(plainText(text)), dateSystem);
    const date = typeof cell.value === "boolean" ? undefined : written(text);
    if (!date) return left(cell, `${quoted(text)} is not a date that can be read`);
    if (date.year !== undefined && !isYear(date.year)) {
      return left(cell, `the year ${date.year} cannot be meant`);
    }
    return { kind: "written", written: date, isRealDate: false };
  });
}

function ofNumber(cell: LogCell, number: number, dateSystem: LogSheet["dateSystem"]): DateCell {
  const isRealDate = meaningOf(cell.format) === "date";
  const isEightDigits = !isRealDate && /^\d{8}$/.test(String(number));
  const eightDigits = isEightDigits ? parseDateText(String(number), 0) : undefined;
  if (eightDigits) return { kind: "written", written: eightDigits, isRealDate: false };
  const behind = dateSystem === "1904" ? days1904Behind : 0;
  const isLikely = number >= firstPlainSerial - behind && number < lastPlainSerial + 1 - behind;
  const isoDate = serialToIsoDate(number, dateSystem === "1904" ? 1904 : 1900);
  const day = isoDate === undefined ? undefined : calendarDay(isoDate);
  if (!day || !(isRealDate || isLikely)) return left(cell, `${number} is a number, not a date`);
  if (!isYear(day.year)) return left(cell, `the year ${day.year} cannot be meant`);
  return { kind: "written", written: certain(day.month, day.day, day.year), isRealDate };
}

function left(cell: LogCell, why: string): DateCell {
  return { kind: "reading", reading: unclear(cell, why) };
}
