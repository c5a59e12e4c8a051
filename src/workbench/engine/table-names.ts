import type { BookCore } from "./book-core";
import type { TableState } from "./model";
import { BookError } from "./types";

/** Throws where Excel would not give a table this name. */
export function checkTableName(core: BookCore, table: TableState, name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  if (!wellFormed || /^([a-z]{1,3}\d+|[rc])$/i.test(name)) {
    throw new BookError("InvalidArgument", `A table cannot be named ${name}.`);
  }
  const lower = name.toLowerCase();
  const tables = core.sheets.flatMap((sheet) => sheet.tables).filter((other) => other !== table);
  if ([...tables, ...core.names].some((other) => other.name.toLowerCase() === lower)) {
    throw new BookError("ItemAlreadyExists", `The name ${name} is already in use.`);
  }
}
