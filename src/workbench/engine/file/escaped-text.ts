/**
 * The file spells a character that XML cannot hold as `_x000d_`, so text that looks like that by
 * itself has its first underscore spelled so.
 */

/** Text as the file spells it. */
export function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
      (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`
    );
}

/**
 * Mends the library's spelling of shared strings: it leaves out the second of two spellings that
 * share an underscore (`_x0041_x0042_`), and carriage returns.
 */
export function mendSharedStrings(xml: string): string {
  const start = xml.indexOf("<sst");
  return (
    xml.slice(0, start) +
    xml
      .slice(start)
      .replace(/(_x005F_x[0-9A-Fa-f]{4})_(?=x[0-9A-Fa-f]{4}_)/g, "$1_x005F_")
      .replace(/\r|&#13;|&#xD;/g, "_x000D_")
  );
}

/** The text that a spelling of the file means. */
export function unescapeText(spelled: string): string {
  if (!spelled.includes("_x")) return spelled;
  return spelled.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16))
  );
}
