import type { BookCore } from "./book-core";
import { computeFormulas } from "./scratch";
import type { SheetState } from "./sheet-state";

/**
 * What a custom function said about the error in a cell. The engine keeps only an error's code, so
 * the formula is computed once more, and the answers that it meets are looked at.
 */
export function messageAt(
  core: BookCore,
  state: SheetState,
  row: number,
  column: number
): string | undefined {
  core.calculation.ensure();
  const cell = state.grid.find(row, column);
  if (cell?.formula === undefined || typeof cell.value !== "object") return undefined;
  const { error } = cell.value;
  const { messages } = core.calculation.functions;
  messages.length = 0;
  computeFormulas(core, state, [{ row, column, formula: cell.formula }]);
  return messages.find((one) => one.error === error)?.message;
}
