import { findModifier, type Modifier } from "../billing/codes/modifiers";
import { isBlank, notFound, passedOn, quoted, textOf, type Answer } from "./cell";
import { spread } from "./spread";

/**
 * What a modifier says: GO is "Occupational-therapy plan of care". One that has no place on an occupational therapist's line says so, and what is probably meant.
 * @customfunction MODIFIER
 * @param modifier The modifier, such as GO or 59: one cell or a range.
 * @returns Its meaning; a blank for a blank.
 * @helpurl https://localhost:3000/help/functions.html#modifier
 */
export function modifier(modifier: unknown[][]): unknown[][] {
  return spread([modifier], meaningOfModifier);
}

function meaningOfModifier(cell: unknown): Answer {
  if (isBlank(cell)) return "";
  const error = passedOn(cell);
  if (error) return error;
  const known = findModifier(textOf(cell));
  if (known) return meaning(known);
  return notFound(`${quoted(cell)} is no modifier that Quarterhour knows`);
}

function meaning({ name, use, instead }: Modifier): string {
  if (use !== "never") return name;
  const meant = instead ? `; ${instead} is probably meant` : "";
  return `${name}: not for an occupational therapist's line${meant}`;
}
