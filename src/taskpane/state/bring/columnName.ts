import type { ColumnMatch } from "../../../billing/logs/matching/matchColumns";

/** How a column is called: by her header, or where nothing heads it by its place. */
export function columnName({ header, column }: Pick<ColumnMatch, "header" | "column">): string {
  return header.trim() === "" ? `Column ${column + 1}, without a header` : header;
}
