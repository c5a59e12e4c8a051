import { RefusedRequest } from "../refusedRequest";
import type { ColumnMatch, FixedColumn, LogAhead, LogWishes } from "./logs";

/** `--column "October:CPT=Code"`: what a column of a log means. */
export interface ColumnWish {
  /** Absent: every log that has such a column. */
  log?: string;
  /** Its header, or, where it has none, its letter. */
  column: string;
  /** A header of ours, or `none`. */
  field: string;
}

/** @throws RefusedRequest in one sentence */
export function readColumns(words: readonly string[]): ColumnWish[] {
  return words.map((word) => {
    const equals = word.lastIndexOf("=");
    const colon = word.slice(0, Math.max(equals, 0)).indexOf(":");
    const log = colon < 0 ? "" : word.slice(0, colon).trim();
    const column = word.slice(colon + 1, Math.max(equals, 0)).trim();
    const field = word.slice(equals + 1).trim();
    if (equals < 0 || column === "" || field === "") {
      throw new RefusedRequest(
        `--column ${word} does not say what a column means; write it like --column "October:CPT=Code", or =none for a column to leave out.`
      );
    }
    return { ...(log === "" ? {} : { log }), column, field };
  });
}

/**
 * Where the columns stand that she gave a meaning.
 * @param logs as they are read without her wishes
 * @param fields the headers that may be meant, by table
 * @throws RefusedRequest where there is no such log, column or meaning
 */
export function columnsOfLogs(
  wishes: readonly ColumnWish[],
  logs: readonly (Pick<LogAhead, "name" | "reading"> & { firstColumn: number })[],
  fields: Readonly<Record<string, readonly string[]>>
): NonNullable<LogWishes["logs"]> {
  const fixed: Record<string, { columns: FixedColumn[] }> = {};
  for (const wish of wishes) {
    const named = logs.filter(({ name }) => wish.log === undefined || isSame(name, wish.log));
    if (named.length === 0) throw new RefusedRequest(`There is no log called ${wish.log ?? ""}.`);
    const found = named.flatMap(({ name, reading, firstColumn }) => {
      const match = columnNamed(wish.column, reading.columns, firstColumn);
      if (!match) return [];
      const known = fields[reading.table === "none" ? "Sessions" : reading.table] ?? [];
      return [{ name, column: match.column, field: fieldNamed(wish, known) }];
    });
    if (found.length === 0) {
      const headers = named.flatMap(({ reading }) => reading.columns.map(({ header }) => header));
      const shown = [...new Set(headers.filter((header) => header !== ""))].join(", ");
      throw new RefusedRequest(
        `${wish.log ?? "No log"} has ${wish.log === undefined ? "a" : "no"} column "${wish.column}"; there are ${shown || "none with a header"}.`
      );
    }
    for (const { name, column, field } of found) {
      (fixed[name] ??= { columns: [] }).columns.push({ column, field });
    }
  }
  return fixed;
}

function columnNamed(
  text: string,
  columns: readonly ColumnMatch[],
  firstColumn: number
): ColumnMatch | undefined {
  return (
    columns.find(({ header }) => isSame(header, text)) ??
    columns.find(
      ({ header, column }) => header === "" && isSame(letter(firstColumn + column), text)
    )
  );
}

/** Of a column counted from 1. */
function letter(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? letter(rest) : ""}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

function fieldNamed({ field }: ColumnWish, known: readonly string[]): string {
  const meant = ["none", ...known].find((each) => isSame(each, field));
  if (meant !== undefined) return meant;
  throw new RefusedRequest(
    `--column does not know "${field}"; a column of that log may be ${known.join(", ")} or none.`
  );
}

function isSame(one: string, other: string): boolean {
  return spaced(one) === spaced(other);
}

/** A header over two lines is typed in one. */
function spaced(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}
