import { fromBase64, toBase64 } from "../../engine/base64";
import type { OtherDrawing, Picture, Sheet } from "../../engine/types";
import { notImplemented, richApiError } from "../protocol/errors";
import { HostCollection } from "../protocol/hostObject";
import { DrawnObject, findDrawing, ofKinds, orNotFound } from "./drawn";
import { integer, oneOf, text } from "./values";

const kinds = ["picture", "other"] as const;
const placements = ["TwoCell", "OneCell", "Absolute"] as const;
const inFile = { TwoCell: "twoCell", OneCell: "oneCell", Absolute: "absolute" } as const;
const pictureFormats = ["UNKNOWN", "BMP", "JPEG", "GIF", "PNG", "SVG"] as const;

/** What is drawn on a sheet, without its charts, the hindmost first. */
export class ShapeCollection extends HostCollection<Shape> {
  readonly className = "ShapeCollection";

  constructor(private readonly sheet: Sheet) {
    super();
  }

  items(): Shape[] {
    return ofKinds(this.sheet.drawings(), kinds).map((drawing) => new Shape(drawing));
  }

  GetCount(): number {
    return this.items().length;
  }

  GetItem(key: unknown): Shape {
    return orNotFound(this.GetItemOrNullObject(key));
  }

  GetItemOrNullObject(key: unknown): Shape | null {
    const found = findDrawing(this.sheet.drawings(), kinds, key);
    return found ? new Shape(found) : null;
  }

  GetItemAt(index: unknown): Shape {
    const found = this.items()[integer(index, "index")];
    if (!found) throw richApiError("InvalidArgument");
    return found;
  }

  /** A PNG or JPEG file; it is put at the upper left corner of the sheet in its own size. */
  AddImage(base64: unknown): Shape {
    const bytes = fromBase64(text(base64, "base64ImageString"));
    if (!bytes) {
      throw richApiError("InvalidArgument", "The picture must be given as base64 text.");
    }
    return new Shape(this.sheet.addPicture(bytes));
  }
}

/** A picture, or something else that is kept, named and moved only. */
export class Shape extends DrawnObject<Picture | OtherDrawing> {
  readonly className = "Shape";

  get Type(): string {
    return this.drawing.kind === "picture" ? "Image" : this.drawing.shape;
  }

  get AltTextDescription(): string {
    return this.drawing.altText;
  }

  set AltTextDescription(text: string) {
    this.drawing.altText = text;
  }

  get LockAspectRatio(): boolean {
    return this.drawing.kind === "picture" && this.drawing.keepsRatio;
  }

  set LockAspectRatio(isLocked: boolean) {
    if (this.drawing.kind !== "picture") throw notImplemented(`Locking a ${this.Type}`);
    this.drawing.keepsRatio = isLocked;
  }

  get Placement(): string {
    return oneOf(placements, this.drawing.placement, "placement");
  }

  set Placement(value: string) {
    const placement = oneOf(placements, value, "placement");
    this.drawing.placement = inFile[placement];
  }

  /**
   * The picture's own file as base64: a JPEG stays one where a PNG is asked for, because the
   * workbench converts none. Refused for what is no PNG or JPEG.
   */
  GetAsImage(format: unknown): string {
    const wanted = oneOf(pictureFormats, format, "format");
    const { drawing } = this;
    const isKnown = drawing.kind === "picture" && /^image\/(png|jpeg)$/.test(drawing.contentType);
    if (!isKnown || (wanted !== "PNG" && wanted !== "JPEG")) {
      throw notImplemented(`A picture of this ${this.Type} as ${wanted}`);
    }
    return toBase64(drawing.bytes);
  }

  /** One that is locked keeps its proportions. */
  protected override resize(size: { width?: number; height?: number }): void {
    const { width, height } = this.drawing.box;
    if (!this.LockAspectRatio || width === 0 || height === 0) return super.resize(size);
    const scale = size.width === undefined ? (size.height ?? height) / height : size.width / width;
    super.resize({ width: width * scale, height: height * scale, ...size });
  }
}
