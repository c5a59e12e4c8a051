import type { IsoDate } from "../../billing/records";
import { isoDateToSerial, type DateSystem } from "../../billing/time/serial";
import type { CellInput } from "../plan/cellInput";

/** What Office.js takes for a cell: null leaves it as it is, "" clears it. */
export type RawInput = string | number | null;

const minutesOfDay = 24 * 60;

/** Words of our own, and text that Excel cannot take for anything but text. */
const plainText =
  /^(Ready$|Review: |Fix: |SB?-[0-9]+(\.[0-9]+)?(, |$))|^(?!true$|false$)\p{L}[^\p{N}]*$/iu;

/**
 * The only place where text becomes cell content: `=cmd|...` never becomes a formula, `02134` keeps
 * its zero, `3-4` is no date. In a cell that is formatted as text everything stays as it is; in any
 * other a leading apostrophe makes Excel keep the rest as text.
 */
export function rawInput(
  cell: CellInput,
  dateSystem: DateSystem,
  isTextCell: boolean = false
): RawInput {
  switch (cell.kind) {
    case "text":
      return isTextCell || plainText.test(cell.text) ? cell.text : `'${cell.text}`;
    case "number":
      return cell.number;
    case "date":
      return serialOf(cell.isoDate, dateSystem);
    case "moment": {
      const day = serialOf(cell.isoDate, dateSystem);
      return typeof day === "number" ? day + cell.minutes / minutesOfDay : day;
    }
    case "time":
      return cell.minutes / minutesOfDay;
    case "formula":
      return cell.formula;
    case "blank":
      return "";
  }
}

/** A day before the date system begins has no serial number; it is written as it is spelled. */
function serialOf(isoDate: IsoDate, dateSystem: DateSystem): number | string {
  return isoDateToSerial(isoDate, dateSystem) ?? `'${isoDate}`;
}
