import type { IsoDate } from "../../billing/records";

/**
 * A document laid out on a new, empty worksheet: what to write where and how it looks, as few
 * rectangular operations. Pure data; the adapter applies it, and alone knows Excel's serial dates
 * and how to write text so that it is never taken for a formula.
 */
export interface SheetLayout {
  /** Row by row from A1, every row as long as `columnWidths`; null leaves the cell empty. */
  cells: (LayoutCell | null)[][];
  /** Excel number formats; areas do not overlap. Everything else keeps General. */
  numberFormats: { area: Area; format: string }[];
  /** Applied in order, the later over the earlier: the first covers the whole sheet. */
  styles: { area: Area; style: CellStyle }[];
  /** Do not overlap. A text that is not merged may run on over the empty cells beside it. */
  merges: Merge[];
  /** Points, from column A. */
  columnWidths: number[];
  /** Points; applied in order, the first for every row. */
  rowHeights: { fromRow: number; rows: number; points: number }[];
  page: PageSetup;
  /** Named apart; drawn over the cells. */
  pictures?: SheetPicture[];
  charts?: SheetChart[];
}

/** Where something stands on the sheet, in points from its top left corner. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface SheetPicture {
  /** Such as `Logo`; one there of that name is replaced. */
  name: string;
  /** A PNG or a JPEG, in base64. */
  base64: string;
  /** What a screen reader says. */
  altText: string;
  place: Place;
}

/** A native chart of cells on the same sheet; its first row and column name series and categories. */
export interface SheetChart {
  /** One there of that name is replaced. */
  name: string;
  type: "ColumnClustered" | "ColumnStacked" | "BarClustered" | "BarStacked100" | "Line";
  title: string;
  data: Area;
  place: Place;
}

/** A cell's value by kind. Text is data, never a formula, however it begins. */
export type LayoutCell =
  | { kind: "text"; text: string }
  | { kind: "number"; value: number }
  | { kind: "date"; isoDate: IsoDate };

/** Zero-based, like `getRangeByIndexes(row, column, rows, columns)`. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** `across` merges each row of the area by itself, like `Range.merge(true)`. */
export interface Merge {
  area: Area;
  across: boolean;
}

/** Only what is named is changed. Colours are `#RRGGBB`, sizes points. */
export interface CellStyle {
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  color?: string;
  fill?: string;
  horizontal?: "Left" | "Center" | "Right";
  vertical?: "Top" | "Center" | "Bottom";
  wrap?: boolean;
  /** Steps of about three spaces. */
  indent?: number;
  borders?: Partial<Record<BorderEdge, Border>>;
}

export const borderEdges = ["EdgeTop", "EdgeBottom", "InsideHorizontal"] as const;
export type BorderEdge = (typeof borderEdges)[number];

export interface Border {
  weight: "Hairline" | "Thin" | "Medium";
  color: string;
}

export interface PageSetup {
  paper: "Letter";
  orientation: "Portrait" | "Landscape";
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number; footer: number };
  /** Absent: as many pages tall as it takes. */
  fit: { pagesWide: 1; pagesTall?: 1 };
  centerHorizontally: boolean;
  printArea: Area;
  /** Whole rows repeated at the top of every page. */
  titleRows?: { fromRow: number; rows: number };
  /** In Excel's header and footer codes. */
  footer: { left: string; center: string; right: string };
  /** At the top of every page but the first, in the same codes; absent: nothing. */
  continued?: string;
  showGridlines: false;
}
