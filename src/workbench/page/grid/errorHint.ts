import type { ErrorCode, Sheet } from "../../engine/types";
import { areaOf, type Cell } from "../areas";

const meanings: Record<ErrorCode, string> = {
  "#NULL!": "The two ranges have no cell in common.",
  "#DIV/0!": "Something is divided by zero or by a blank cell.",
  "#VALUE!": "A value is of the wrong kind.",
  "#REF!": "A cell that the formula refers to was deleted.",
  "#NAME?": "The formula uses a name that is not known.",
  "#NUM!": "A number is out of range.",
  "#N/A": "No value is available.",
  "#GETTING_DATA": "The value is being computed.",
  "#BUSY!": "The value is being computed.",
  "#SPILL!": "Other cells are in the way of the results.",
  "#CALC!": "The formula cannot be computed.",
};

const waiting: readonly ErrorCode[] = ["#GETTING_DATA", "#BUSY!"];

/**
 * What the error in a cell means: the function's own message where it gave one; "" where the cell
 * holds no error. Finding the message may compute the formula again: not to be asked of many cells.
 */
export function errorHint(sheet: Sheet, cell: Cell): string {
  const value = sheet.values(areaOf(cell))[0]?.[0];
  if (typeof value !== "object") return "";
  const { error } = value;
  const message = waiting.includes(error) ? undefined : sheet.errorMessage(cell.row, cell.column);
  return `${error}: ${message ?? value.message ?? meanings[error]}`;
}
