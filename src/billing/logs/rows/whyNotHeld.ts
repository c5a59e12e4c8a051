import { quoted } from "../cells/cellText";
import type { LogCell } from "../logSheet";
import { wordsIn } from "../sheets/filledCells";
import type { TellingColumns } from "./classifyRows";
import { isAbsence, isNo, reasonBehindName, reasonNotHeld, reasonNotHeldAlone } from "./rowWords";

/**
 * In plain words why a session did not take place: by the column that tells it; by a word that stands
 * where a code, a time or minutes would, behind the name, or as all that was done; else, where nothing
 * was billed or measured, by a word anywhere. Undefined where the row does not say so.
 */
export function whyNotHeld(
  cells: readonly LogCell[],
  columns: TellingColumns,
  hasCode: boolean
): string | undefined {
  const { status, statusIsPresence, measures } = columns;
  if (status !== undefined) {
    const words = wordsIn(cells[status]);
    const reason = reasonNotHeld(words);
    if (reason) return `${reason}: ${quoted(words)}`;
    const isAbsent = isNo(words) || cells[status]?.value === false;
    if (statusIsPresence && isAbsent) return "the client did not come";
  }
  const inField = whyNotHeldInField(cells, columns);
  if (inField) return inField;
  if (hasCode || measures.some((column) => isNumber(cells[column]))) return undefined;
  for (const cell of cells) {
    const words = wordsIn(cell);
    const reason = words === "" ? undefined : reasonNotHeld(words);
    if (reason) return `${reason}: ${quoted(words)}`;
  }
  return undefined;
}

/** Where a code, a time or minutes would stand, or behind the name, or as all that was done. */
function whyNotHeldInField(
  cells: readonly LogCell[],
  { clients, code, description, measures }: TellingColumns
): string | undefined {
  // Beside minutes "absent" may be of whom was told of; that a visit was called off leaves no doubt.
  const isMeasured = measures.some((column) => isNumber(cells[column]));
  const isOfOthers =
    description !== undefined && isMeasured && isAbsence(wordsIn(cells[description]));
  const alone = [code, isOfOthers ? undefined : description, ...measures].flatMap(
    (column) => column ?? []
  );
  const wordsOf = (column: number) => wordsIn(cells[column]);
  const found =
    alone.map(wordsOf).find((words) => words !== "" && reasonNotHeldAlone(words)) ??
    clients.map(wordsOf).find((words) => words !== "" && reasonBehindName(words));
  if (found === undefined) return undefined;
  return `${reasonNotHeldAlone(found) ?? reasonBehindName(found) ?? ""}: ${quoted(found)}`;
}

/** Also as text, as a text file holds it; none is nothing that was measured. */
function isNumber(cell: LogCell | undefined): boolean {
  if (typeof cell?.value === "number") return cell.value !== 0;
  const words = wordsIn(cell);
  return /^\d+(?:[.,]\d+)?$/.test(words) && Number(words.replace(",", ".")) !== 0;
}
