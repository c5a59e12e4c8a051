import { maximumColumns, maximumRows, parseAddress } from "../../engine/address";
import type { Area, Book, Sheet } from "../../engine/types";
import { richApiError } from "../protocol/errors";
import type { Place } from "./context";

export const wholeSheet: Area = {
  row: 0,
  column: 0,
  rowCount: maximumRows,
  columnCount: maximumColumns,
};

/**
 * The place an address, a defined name or a table's name means, seen from `sheet`. Throws
 * InvalidArgument where it is none of these.
 */
export function placeOf(book: Book, sheet: Sheet, reference: string): Place {
  const parsed = parseAddress(reference.replace(/^=/, ""));
  if (parsed) {
    const named = parsed.sheetName === undefined ? sheet : book.sheetByName(parsed.sheetName);
    if (!named) throw richApiError("ItemNotFound");
    return { sheet: named, area: parsed.area };
  }
  const table = book.tableByName(reference);
  if (table) return { sheet: table.sheet, area: table.bodyArea };
  const name = book.names().find((one) => one.name.toLowerCase() === reference.toLowerCase());
  if (name) return placeOf(book, sheet, name.formula);
  throw richApiError("InvalidArgument");
}

/** The area, if it lies on a sheet; throws InvalidArgument otherwise. */
export function onSheet(area: Area): Area {
  const isInside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    area.row + area.rowCount <= maximumRows &&
    area.column + area.columnCount <= maximumColumns;
  if (isInside) return area;
  throw richApiError("InvalidArgument");
}
