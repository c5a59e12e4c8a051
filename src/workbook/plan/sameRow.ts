/**
 * A reference to a cell of the same row in a formula of a table: `[@Start]`, `[@[CPT Code]]`. What is
 * more than letters and digits stands in brackets of its own, with the signs escaped that mean
 * something to Excel.
 * @param header as the table spells it
 */
export function cellOfSameRow(header: string): string {
  if (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(header)) return `[@${header}]`;
  return `[@[${header.replace(/['#@[\]]/g, "'$&")}]]`;
}
