/** What a picture's bytes say of it. */

/** `image/png` or `image/jpeg`; undefined for anything else. */
export function imageType(bytes: Uint8Array): "image/png" | "image/jpeg" | undefined {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "image/png";
  return startsWith(bytes, [0xff, 0xd8, 0xff]) ? "image/jpeg" : undefined;
}

/** Width and height in pixels; undefined where the bytes are cut off or no PNG or JPEG. */
export function imageSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const type = imageType(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size =
    type === "image/png" ? pngSize(view) : type === "image/jpeg" ? jpegSize(view) : undefined;
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

function pngSize(view: DataView) {
  if (view.byteLength < 24) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Walks the segments of a JPEG to the one that starts a frame. */
function jpegSize(view: DataView) {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const hasNoLength = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
    if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += hasNoLength ? 2 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** Start-of-frame markers, without those of tables that have numbers among them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
