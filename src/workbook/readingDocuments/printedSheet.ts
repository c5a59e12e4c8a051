import type { Picture } from "../../billing/documents/letterhead";
import type { DateSystem } from "../../billing/time/serial";
import type { RawCell } from "../reading/tableSnapshot";

/** A cell of what is printed of a sheet, as Excel tells it. */
export interface PrintedCell {
  /** "" where it is blank. */
  value: RawCell;
  /** As the cell shows it. */
  text: string;
  numberFormat: string;
  /** Points. */
  fontSize: number;
  bold: boolean;
  /** `#RRGGBB` */
  color: string;
  align: "left" | "center" | "right";
}

/** What is printed of a sheet: all that a document is read back from. */
export interface PrintedSheet {
  /** Row by row, all equally long. */
  cells: readonly (readonly PrintedCell[])[];
  /** Where the first of them stands on the sheet, from 0. */
  first: { row: number; column: number };
  /** Points of each column. */
  columnPoints: readonly number[];
  logo?: Picture;
  dateSystem: DateSystem;
}
