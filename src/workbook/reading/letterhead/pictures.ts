import { isTooLarge } from "../readTables";
import type { RawPicture } from "./logo";

/** A picture on the letterhead's sheet that may be the logo. */
export interface SheetPicture {
  name: string;
  /** Points, as shown on the sheet. */
  width: number;
  height: number;
}

/**
 * Which picture is the logo: the only one, or the one named Logo; else the largest, with a notice.
 * Undefined where there is none.
 */
export function chooseLogo<Picture extends SheetPicture>(
  pictures: readonly Picture[],
  sheet: string
): { picture: Picture; notice?: string } | undefined {
  const isNamed = ({ name }: Picture) => name.trim().toLowerCase() === "logo";
  const area = ({ width, height }: Picture) => width * height;
  const [largest] = [...pictures].sort((one, other) => area(other) - area(one));
  const picture = pictures.length > 1 ? (pictures.find(isNamed) ?? largest) : largest;
  if (!picture) return undefined;
  if (pictures.length === 1 || isNamed(picture)) return { picture };
  return {
    picture,
    notice: `Sheet ${sheet} has ${pictures.length} pictures and none is named Logo, so the largest, ${picture.name}, is printed. Delete the others, or select the right one and type Logo in the Name Box.`,
  };
}

/** Asks, with whatever is asked next, for the shapes on the sheet of table Letterhead. */
export function requestPictures(context: Excel.RequestContext) {
  const table = context.workbook.tables.getItemOrNullObject("Letterhead");
  table.load("name");
  const { worksheet } = table;
  worksheet.load("name");
  worksheet.shapes.load("items/name,items/type,items/width,items/height");
  return { table, worksheet };
}

/** The chosen picture, asked for with whatever is asked next. */
export interface AskedLogo {
  name: string;
  sheet: string;
  shape: Excel.Shape;
  image: OfficeExtension.ClientResult<string>;
  notice?: string;
}

export function askForLogo({
  table,
  worksheet,
}: ReturnType<typeof requestPictures>): AskedLogo | undefined {
  if (table.isNullObject) return undefined;
  const shapes = worksheet.shapes.items.filter(({ type }) => type === "Image");
  const chosen = chooseLogo(shapes, worksheet.name);
  if (!chosen) return undefined;
  const { picture: shape, notice } = chosen;
  const image = shape.getAsImage("PNG");
  return { name: shape.name, sheet: worksheet.name, shape, image, notice };
}

/**
 * The picture that was asked for. Where the answer was too large to come along, it is asked for once
 * more by itself; undefined where it cannot be had.
 */
export async function receiveLogo(
  context: Excel.RequestContext,
  { name, shape, image }: AskedLogo
): Promise<RawPicture | undefined> {
  const received = valueOf(image);
  if (received !== undefined) return { name, base64: received };
  const again = shape.getAsImage("PNG");
  try {
    await context.sync();
  } catch (error) {
    if (!isAboutPicture(error) && !isTooLarge(error)) throw error;
    return undefined;
  }
  const base64 = valueOf(again);
  return base64 === undefined ? undefined : { name, base64 };
}

function valueOf(image: OfficeExtension.ClientResult<string>): string | undefined {
  try {
    return image.value;
  } catch {
    // It came with a request that failed and was repeated without it.
    return undefined;
  }
}

const lackingCodes = new Set(["ApiNotFound", "ApiNotAvailable", "NotImplemented"]);

/** True where the host has no pictures at all. */
export function lacksPictures(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && lackingCodes.has(error.code);
}

/** True where it was the picture that a request failed at. */
export function isAboutPicture(error: unknown): boolean {
  return (
    error instanceof OfficeExtension.Error &&
    (lackingCodes.has(error.code) || /getAsImage/i.test(errorLocation(error)))
  );
}

function errorLocation({ debugInfo }: OfficeExtension.Error): string {
  return (debugInfo as Partial<OfficeExtension.DebugInfo> | undefined)?.errorLocation ?? "";
}
