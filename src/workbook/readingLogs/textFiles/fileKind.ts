/** What a file is by its first bytes, in words that follow "is". */
const kinds: readonly { starts: string; kind: string }[] = [
  { starts: "PK\x03\x04", kind: "an Excel workbook or another packed file" },
  { starts: "PK\x05\x06", kind: "an empty packed file" },
  { starts: "\xd0\xcf\x11\xe0", kind: "an old Excel workbook" },
  { starts: "%PDF", kind: "a PDF" },
  { starts: "\x89PNG", kind: "a picture" },
  { starts: "\xff\xd8\xff", kind: "a picture" },
  { starts: "GIF8", kind: "a picture" },
  { starts: "{\\rtf", kind: "a text document with formats" },
  { starts: "Rar!", kind: "a packed file" },
  { starts: "7z\xbc\xaf", kind: "a packed file" },
  { starts: "\x1f\x8b", kind: "a packed file" },
];

/** What a file is that holds no lines of text; undefined where its first bytes tell nothing. */
export function kindByFirstBytes(bytes: Uint8Array): string | undefined {
  return kinds.find(({ starts }) =>
    [...starts].every((letter, at) => bytes[at] === letter.charCodeAt(0))
  )?.kind;
}

/** True for a page of the web, also one that calls itself .xls or .csv. */
export function isWebPage(text: string): boolean {
  return /^\s*<(?:!doctype|html|head|body|table|meta|\?xml)\b/i.test(text.slice(0, 1000));
}
