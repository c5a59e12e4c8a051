import { usualUnitsPerVisit, visitsCovered } from "../billing/units/visits";
import { amountOf } from "./amount";
import { invalid, isBlank, type Answer } from "./cell";
import { spread } from "./spread";

/**
 * Whole visits that a number of units covers: 20 units are 5 visits of 4 units, 19 are 4.
 * @customfunction VISITS
 * @param units Units, for example what is left of an authorization: one cell or a range.
 * @param unitsPerVisit Units that one visit takes: 4 when left out.
 * @returns Whole visits; a blank for blank units.
 * @helpurl https://localhost:3000/help/functions.html#visits
 */
export function visits(units: unknown[][], unitsPerVisit?: unknown[][]): unknown[][] {
  return spread([units, unitsPerVisit], visitsOfCell);
}

function visitsOfCell(unitsCell: unknown, perVisitCell: unknown): Answer {
  if (isBlank(unitsCell)) return "";
  const units = amountOf(unitsCell, "units");
  if (typeof units !== "number") return units;
  const perVisit = isBlank(perVisitCell)
    ? usualUnitsPerVisit
    : amountOf(perVisitCell, "units per visit");
  if (typeof perVisit !== "number") return perVisit;
  return visitsCovered(units, perVisit) ?? invalid("Units per visit must be more than 0");
}
