import { crc32, deflateSync } from "node:zlib";
import type { Picture } from "../../src/billing/documents/letterhead";

/** A real PNG of one colour that is half transparent. */
export function pngFile(width: number, height: number): Buffer {
  const row = Buffer.concat([
    Buffer.from([0]),
    Buffer.alloc(4 * width, Buffer.from([31, 85, 102, 128])),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...[chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))],
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A logo as letterheads have it: real, and small in bytes whatever its size on paper. */
export function logo(widthPoints: number, heightPoints: number): Picture {
  const base64 = pngFile(2, 2).toString("base64");
  return { format: "png", base64, widthPoints, heightPoints };
}
