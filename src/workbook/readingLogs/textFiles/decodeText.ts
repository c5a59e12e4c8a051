const marks: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/**
 * The text of a file in whichever encoding: UTF-8 or UTF-16 by the mark at its start or by what its
 * bytes are, else Windows-1252, in which any bytes are text. Undefined where it is no text at all.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const mark = marks.find((each) => each.bytes.every((byte, at) => bytes[at] === byte));
  const encoding = mark?.encoding ?? wideEncoding(bytes) ?? narrowEncoding(bytes);
  const decoded = new TextDecoder(encoding).decode(bytes);
  const letters = encoding === "windows-1252" ? withPunctuation(decoded) : decoded;
  // A program of old times ends a file with a character of its own.
  const text = letters.replace(/\x1a$/, "");
  return isText(text) ? text : undefined;
}

/** The letters of Windows-1252 from 0x80 to 0x9f; five of them mean nothing. */
const punctuation = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Node takes Windows-1252 for Latin-1, which has no letters there. */
function withPunctuation(text: string): string {
  return text.replace(
    /[\x80-\x9f]/g,
    (letter) => punctuation[letter.charCodeAt(0) - 0x80] ?? letter
  );
}

const sampleBytes = 64 * 1024;

/**
 * UTF-16 without a mark: commas, digits and ends of lines have a zero byte each, always on the same
 * side.
 */
function wideEncoding(bytes: Uint8Array): string | undefined {
  let even = 0;
  let odd = 0;
  const end = Math.min(bytes.length, sampleBytes);
  for (let at = 0; at < end; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (bytes.length % 2 === 1 || even === odd) return undefined;
  if (odd > 3 * even) return "utf-16le";
  return even > 3 * odd ? "utf-16be" : undefined;
}

/** UTF-8 also where a few letters of it are damaged: hardly any other text looks like it. */
function narrowEncoding(bytes: Uint8Array): string {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    const read = new TextDecoder("utf-8").decode(bytes.subarray(0, sampleBytes));
    const damaged = read.match(/\ufffd/g)?.length ?? 0;
    const letters = read.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
    return letters > 10 * damaged ? "utf-8" : "windows-1252";
  }
}

/** Text has hardly any control characters besides tabs and ends of lines, and none that is zero. */
function isText(text: string): boolean {
  const sample = text.slice(0, sampleBytes);
  if (text.includes("\0")) return false;
  const controls = sample.match(/[\x01-\x08\x0e-\x1f]/g)?.length ?? 0;
  return controls * 100 <= sample.length;
}
