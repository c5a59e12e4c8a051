/** Pictures, charts and other things drawn over the cells, as the host and the page see them. */

/** A rectangle in points, from the sheet's upper left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Office.js names of the charts that can be made. */
export const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked100",
  "Line",
] as const;
export type ChartType = (typeof chartTypes)[number];

/** True of bars that lie on their side. */
export function isAcross(type: ChartType): boolean {
  return type === "BarClustered" || type === "BarStacked100";
}

/** True where the series of a category follow one another. */
export function isStacked(type: ChartType): boolean {
  return type === "ColumnStacked" || type === "BarStacked100";
}

/**
 * What happens to a drawing where its cells move or change their sizes: it moves and grows with
 * them, moves only, or stays where it is.
 */
export type Placement = "twoCell" | "oneCell" | "absolute";

interface Drawn {
  readonly id: string;
  name: string;
  /** What a screen reader says for it. */
  altText: string;
  box: Box;
  placement: Placement;
  delete(): void;
}

export interface Picture extends Drawn {
  readonly kind: "picture";
  /** The picture's file, as it was put in. */
  readonly bytes: Uint8Array;
  /** `image/png`, `image/jpeg`; another where another program put it on the sheet. */
  readonly contentType: string;
  keepsRatio: boolean;
}

/** One row of bars, or one line, with what the cells say at this moment. */
export interface ChartSeries {
  name: string;
  /** `#rrggbb` */
  color: string;
  categories: string[];
  /** Undefined where a cell holds no number. */
  values: (number | undefined)[];
}

export interface Chart extends Drawn {
  readonly kind: "chart";
  /** Undefined where it is of a type that only Excel can draw. */
  type: ChartType | undefined;
  /** Undefined where it is hidden; "" where it has no text of its own. */
  title: string | undefined;
  series(): ChartSeries[];
  /** A value as its axis shows it: the number format of the first value's cell. */
  valueText(value: number): string;
}

/** A shape, a group, an ink drawing: kept, moved along with its cells, and not drawn. */
export interface OtherDrawing extends Drawn {
  readonly kind: "other";
  readonly shape: "GeometricShape" | "Group" | "Line" | "Unsupported";
}

export type Drawing = Picture | Chart | OtherDrawing;
