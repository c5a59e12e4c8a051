import { findProcedure, normalizeCode } from "../billing/codes/procedures";
import { isBlank, notFound, passedOn, quoted, textOf } from "./cell";

/**
 * The code that a cell holds, as number or text, upper case; undefined where it is blank; #N/A
 * where there is no such code.
 */
export function codeOf(cell: unknown): string | undefined | CustomFunctions.Error {
  if (isBlank(cell)) return undefined;
  const error = passedOn(cell);
  if (error) return error;
  const code = normalizeCode(textOf(cell));
  if (findProcedure(code)) return code;
  return notFound(`${quoted(cell)} is no code that Quarterhour knows`);
}
