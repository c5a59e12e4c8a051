/** A map may list this many characters at once. */
const mostInBlock = 100;

/**
 * The map by which a reader of PDFs finds, searches and copies text: each code's characters.
 * @param texts by code; an empty one is left out
 */
export function toUnicodeMap(texts: readonly string[]): string {
  const lines = texts.flatMap((text, code) =>
    text === "" ? [] : [`<${hex(code)}> <${utf16(text)}>`]
  );
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += mostInBlock) {
    const block = lines.slice(at, at + mostInBlock);
    blocks.push(`${block.length} beginbfchar`, ...block, "endbfchar");
  }
  return [
    "/CIDInit /ProcSet findresource begin",
    "12 dict begin",
    "begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def",
    "/CMapType 2 def",
    "1 begincodespacerange",
    "<0000> <ffff>",
    "endcodespacerange",
    ...blocks,
    "endcmap",
    "CMapName currentdict /CMap defineresource pop",
    "end",
    "end",
  ].join("\n");
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join("");
}

function hex(number: number): string {
  return number.toString(16).padStart(4, "0");
}
