import { findProcedure } from "../billing/codes/procedures";
import { notFound, type Answer } from "./cell";
import { fieldOf } from "./codeFields";
import { dateOf } from "./date";
import { codeOf } from "./knownCode";
import { spread } from "./spread";

/**
 * What a code is: 97533 is "Sensory-integration techniques, one-on-one", and its timing "Timed: 15 minutes a unit ...". Dates are answered as text, such as 2016-12-31.
 * @customfunction CODE
 * @param code The code, such as 97530; one that was retired is still known. One cell or a range.
 * @param field What of it: name (used when left out), kind, timing, minutes, add-on, base, from, until, replacement, daily maximum (Medicare, third quarter of 2024), therapy, status, note, source or confidence.
 * @param date The date of service. Left out: the code as it was last valid.
 * @returns The field's text or number; a blank where the code has none, or is blank.
 * @helpurl https://localhost:3000/help/functions.html#code
 */
export function code(code: unknown[][], field?: unknown[][], date?: unknown[][]): unknown[][] {
  return spread([code, field, date], fieldOfCode);
}

function fieldOfCode(codeCell: unknown, fieldCell: unknown, dateCell: unknown): Answer {
  const code = codeOf(codeCell);
  if (code === undefined) return "";
  if (typeof code === "object") return code;
  const field = fieldOf(fieldCell);
  if (typeof field === "object") return field;
  const isoDate = dateOf(dateCell);
  if (typeof isoDate === "object") return isoDate;
  const procedure = findProcedure(code, isoDate);
  return procedure ? field(procedure, isoDate) : notFound(`${code} is not known`);
}
