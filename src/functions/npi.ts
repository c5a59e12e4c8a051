import { isNpi } from "../billing/codes/identifiers";
import { isBlank, passedOn, textOf, type Answer } from "./cell";
import { spread } from "./spread";

/**
 * TRUE for a National Provider Identifier: ten digits whose last, the check digit, fits the others.
 * @customfunction NPI
 * @param npi The number: one cell or a range.
 * @returns TRUE or FALSE; a blank for a blank.
 * @helpurl https://localhost:3000/help/functions.html#npi
 */
export function npi(npi: unknown[][]): unknown[][] {
  return spread([npi], isNpiCell);
}

function isNpiCell(cell: unknown): Answer {
  if (isBlank(cell)) return "";
  return passedOn(cell) ?? isNpi(textOf(cell));
}
