/** Image files that are no more than their beginnings, for what is read of them. */

const bytesOf = (...parts: (number | string)[]): number[] =>
  parts.flatMap((part) =>
    typeof part === "number" ? [part] : Array.from(part, (letter) => letter.charCodeAt(0))
  );
const two = (number: number) => [number >> 8, number & 0xff];
const four = (number: number) => [...two(number >>> 16), ...two(number & 0xffff)];

export function png(width: number, height: number, padding = 0): number[] {
  return [
    ...bytesOf(0x89, "PNG\r\n\x1a\n"),
    ...[...four(13), ...bytesOf("IHDR"), ...four(width), ...four(height), 8, 6, 0, 0, 0],
    ...Array.from({ length: padding }, () => 0),
  ];
}

/** With a JFIF part, a table and padding before the frame, as cameras write. */
export function jpeg(width: number, height: number, frame = 0xc0): number[] {
  const part = (marker: number, content: number[]) => [
    ...[0xff, marker],
    ...two(content.length + 2),
    ...content,
  ];
  return [
    ...[0xff, 0xd8],
    ...part(0xe0, bytesOf("JFIF\0", 1, 1, 0, 0, 1, 0, 1, 0, 0)),
    ...part(0xc4, [0, 1, 2, 3, 4, 5, 6, 7, 8]),
    0xff,
    ...part(frame, [8, ...two(height), ...two(width), 3, 1, 0x22, 0]),
    ...[0xff, 0xda, 0, 2],
  ];
}

export function base64Of(bytes: readonly number[]): string {
  return Buffer.from(bytes).toString("base64");
}
