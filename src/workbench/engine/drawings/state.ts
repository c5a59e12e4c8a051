/** Drawings as data that is never changed in place, so that lists of them are enough for undo. */

/** A part of a file that is kept as it is, with the parts that it points to. */
export interface KeptPart {
  /** `xl/media/image1.png`: its folder and ending are kept on saving, its number may change. */
  readonly path: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly links: readonly KeptLink[];
}

/** A relationship of a part. */
export interface KeptLink {
  readonly id: string;
  readonly type: string;
  readonly target: KeptPart | { readonly external: string };
}

/** A place within a cell; `across` and `down` are points from the cell's upper left corner. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly across: number;
  readonly down: number;
}

/** What a drawing holds on to; sizes in points. */
export type Anchor =
  | { readonly placement: "twoCell"; readonly from: Corner; readonly to: Corner }
  | {
      readonly placement: "oneCell";
      readonly from: Corner;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly placement: "absolute";
      readonly left: number;
      readonly top: number;
      readonly width: number;
      readonly height: number;
    };

interface DrawnState {
  readonly id: string;
  readonly anchor: Anchor;
  /** The elements within the anchor, each with the namespaces it needs. */
  readonly content: string;
  /** The parts that the content points to. */
  readonly links: readonly KeptLink[];
}

export interface PictureState extends DrawnState {
  readonly kind: "picture";
  readonly picture: KeptPart;
}

export interface ChartState extends DrawnState {
  readonly kind: "chart";
  /** The chart's part, whose bytes are `xml`; the content points to it by `linkId`. */
  readonly linkId: string;
  readonly part: Omit<KeptPart, "bytes">;
  readonly xml: string;
}

export interface OtherState extends DrawnState {
  readonly kind: "other";
}

/** Something without an anchor of its own, such as the two versions of a form control. */
export interface LooseState extends Omit<DrawnState, "anchor"> {
  readonly kind: "loose";
}

export type DrawingState = PictureState | ChartState | OtherState | LooseState;
export type AnchoredState = Exclude<DrawingState, LooseState>;
