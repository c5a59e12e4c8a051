import type { IsoDate } from "../../billing/records";
import { serialToIsoDate, type DateSystem } from "../../billing/time/serial";
import { cellCodes } from "./cellText";
import type { RawCell } from "./tableSnapshot";

/**
 * Values that many cells of a table hold alike, read once and kept once: a year has no more than 366
 * days, and most rows carry the same modifiers. It holds for one reading of one table.
 */
export class SharedValues {
  private readonly days = new Map<number, IsoDate | undefined>();
  private readonly lists = new Map<string, readonly string[]>();

  constructor(private readonly dateSystem: DateSystem) {}

  /** The day of a serial number. See `serialToIsoDate`. */
  dayOf(serial: number): IsoDate | undefined {
    const known = this.days.get(serial);
    if (known !== undefined) return known;
    const isoDate = serialToIsoDate(serial, this.dateSystem);
    this.days.set(serial, isoDate);
    return isoDate;
  }

  /** Several codes in one cell. See `cellCodes`. */
  codesOf(cell: RawCell): readonly string[] {
    const text = String(cell);
    let codes = this.lists.get(text);
    if (codes === undefined) this.lists.set(text, (codes = cellCodes(cell)));
    return codes;
  }
}
