import type { Picture } from "../../../billing/documents/letterhead";
import { imageFile } from "./imageFile";

/** A picture as the host gives it. */
export interface RawPicture {
  /** As the sheet calls it. */
  name: string;
  /** In base64, perhaps with the prefix of a data address. */
  base64: string;
}

const mostBytes = 1_000_000;
/** A small file may unpack to more than a computer has room for. */
const mostPixels = 20_000_000;
/** Width to height; beyond these a logo is a line, not a picture. */
const widestShape = 15;
const tallestShape = 1 / 8;

/** A picture as it is printed at a height, or why it cannot be, as the end of a sentence. */
export function logoOf(
  { base64: raw }: RawPicture,
  heightPoints: number
): { logo: Picture } | { trouble: string } {
  const base64 = raw.replace(/^data:[^,]*,/, "").replace(/\s+/g, "");
  const bytes = decoded(base64);
  if (bytes && bytes.length > mostBytes) return { trouble: "is larger than 1 MB" };
  const image = bytes && imageFile(bytes);
  if (!image) return { trouble: "is neither a PNG nor a JPEG that can be read" };
  if (image.width * image.height > mostPixels) {
    return { trouble: `is ${image.width} by ${image.height} pixels, more than a logo needs` };
  }
  const shape = image.width / image.height;
  if (shape > widestShape || shape < tallestShape) {
    return {
      trouble: `is ${image.width} by ${image.height} pixels, too narrow to print as a logo`,
    };
  }
  const { format } = image;
  return { logo: { format, base64, widthPoints: heightPoints * shape, heightPoints } };
}

function decoded(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    // What is no base64 is no picture either.
    return undefined;
  }
}
