/** What an image file says of itself. */
export interface ImageFile {
  format: "png" | "jpeg";
  /** Pixels. */
  width: number;
  height: number;
}

/** Reads format and size from a file's first bytes; undefined where it is neither PNG nor JPEG. */
export function imageFile(bytes: Uint8Array): ImageFile | undefined {
  const size = pngSize(bytes) ?? jpegSize(bytes);
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** A PNG's first part: its length, its name `IHDR`, then width and height. */
const pngWidthAt = 16;

function pngSize(bytes: Uint8Array): ImageFile | undefined {
  const isPng = pngSignature.every((byte, at) => bytes[at] === byte);
  if (!isPng || bytes.length < pngWidthAt + 8) return undefined;
  const view = viewOf(bytes);
  return {
    format: "png",
    width: view.getUint32(pngWidthAt),
    height: view.getUint32(pngWidthAt + 4),
  };
}

/** Parts of a JPEG that hold nothing but their name: a restart, the image's end, or padding. */
const isBare = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9);
/** Those between C0 and CF that begin no frame: tables of two kinds, and one that is reserved. */
const frameless = new Set([0xc4, 0xc8, 0xcc]);
const startOfScan = 0xda;

/** The size stands in the part that begins the frame, after parts of any number and length. */
function jpegSize(bytes: Uint8Array): ImageFile | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === startOfScan) return undefined;
    if (isBare(marker)) {
      at += 2;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && !frameless.has(marker)) {
      return { format: "jpeg", height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
