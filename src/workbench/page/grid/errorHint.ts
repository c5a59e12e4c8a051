import type { CellError, ErrorCode } from "../../engine/types";

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

/** What an error in a cell means: the function's own message where it gave one. */
export function errorHint(value: CellError, message: string | undefined): string {
  return `${value.error}: ${message ?? value.message ?? meanings[value.error]}`;
}
