import { editOnDate, type PairEdit } from "../billing/codes/edits";
import { normalizeCode } from "../billing/codes/procedures";
import { isBlank, passedOn, textOf, type Answer } from "./cell";
import { dateOf, newestDate } from "./date";
import { codeOf } from "./knownCode";
import { spread } from "./spread";

/**
 * Whether two codes may be billed together for one client and date, by Medicare's pairs of the third quarter of 2024: "No edit", "Never together", or which one takes modifier 59, such as "59 on 97168, where the two were separate". XE, XP, XS or XU may stand for 59.
 * @customfunction EDIT
 * @param code1 The one code, such as 97530: one cell or a range.
 * @param code2 The other code; the order does not matter.
 * @param date The date of service. Left out: the newest pairs that are known.
 * @returns What holds for the pair; a blank where either code is blank.
 * @helpurl https://localhost:3000/help/functions.html#edit
 */
export function edit(code1: unknown[][], code2: unknown[][], date?: unknown[][]): unknown[][] {
  return spread([code1, code2, date], editOfCells);
}

function editOfCells(cell1: unknown, cell2: unknown, dateCell: unknown): Answer {
  const error = passedOn(cell1) ?? passedOn(cell2);
  if (error) return error;
  if (isBlank(cell1) || isBlank(cell2)) return "";
  const isoDate = dateOf(dateCell);
  if (typeof isoDate === "object") return isoDate;
  const [code1, code2] = [normalizeCode(textOf(cell1)), normalizeCode(textOf(cell2))];
  const edit = editOnDate(code1, code2, isoDate ?? newestDate);
  if (edit) return editWords(edit);
  // Some codes of other therapies are known by their pairs alone.
  const unknown = [codeOf(cell1), codeOf(cell2)].find((one) => typeof one === "object");
  return unknown ?? "No edit";
}

function editWords({ modifierAllowed, column2 }: PairEdit): string {
  return modifierAllowed ? `59 on ${column2}, where the two were separate` : "Never together";
}
