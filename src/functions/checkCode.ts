import { normalizeCode, procedureStatus } from "../billing/codes/procedures";
import { codeProblem } from "../billing/codes/procedureWords";
import { isBlank, passedOn, quoted, textOf, type Answer } from "./cell";
import { dateOf, newestDate } from "./date";
import { spread } from "./spread";

/**
 * Whether a code may be billed on a date: OK, or what is wrong and what to do, such as "97003 was retired on 2016-12-31; bill 97165, 97166 or 97167".
 * @customfunction CHECKCODE
 * @param code The code, such as 97530: one cell or a range.
 * @param date The date of service. Left out: whether the code is still in force, as far as is known.
 * @returns OK or a message; a blank for a blank code.
 * @helpurl https://localhost:3000/help/functions.html#checkcode
 */
export function checkCode(code: unknown[][], date?: unknown[][]): unknown[][] {
  return spread([code, date], problemOfCode);
}

function problemOfCode(codeCell: unknown, dateCell: unknown): Answer {
  if (isBlank(codeCell)) return "";
  const error = passedOn(codeCell);
  if (error) return error;
  const isoDate = dateOf(dateCell);
  if (typeof isoDate === "object") return isoDate;
  const status = procedureStatus(normalizeCode(textOf(codeCell)), isoDate ?? newestDate);
  return status.status === "known" ? "OK" : codeProblem(status, quoted(codeCell));
}
