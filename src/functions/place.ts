import { findPlace } from "../billing/codes/places";
import { isBlank, notFound, passedOn, quoted, textOf, type Answer } from "./cell";
import { spread } from "./spread";

/**
 * The name of a place of service: 11 is "Office". A number may be typed without its zero: 3 is 03.
 * @customfunction PLACE
 * @param code The number of the place, such as 11: one cell or a range.
 * @returns The name; a blank for a blank.
 * @helpurl https://localhost:3000/help/functions.html#place
 */
export function place(code: unknown[][]): unknown[][] {
  return spread([code], nameOfPlace);
}

function nameOfPlace(cell: unknown): Answer {
  if (isBlank(cell)) return "";
  const error = passedOn(cell);
  if (error) return error;
  return findPlace(textOf(cell))?.name ?? notFound(`${quoted(cell)} is no place of service`);
}
