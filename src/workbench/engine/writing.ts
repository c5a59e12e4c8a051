import { parse, tokenize } from "@borgar/fx";
import type { BookCore } from "./book-core";
import { readEntry } from "./entry";
import type { Style } from "./excelts";
import { fromTyped } from "./formula-text";
import { isFilled, type GridCell } from "./grid";
import type { TableState } from "./model";
import type { SheetState } from "./sheet-state";
import { maySpill } from "./spilling";
import { afterWriting } from "./table-writing";
import { isError } from "./values";
import { BookError, type Area } from "./types";

const checked = new Set<string>();

/** Refuses a formula that Excel would refuse. */
function checkFormula(formula: string): void {
  if (checked.has(formula)) return;
  try {
    parse(tokenize(formula));
  } catch {
    throw new BookError("InvalidArgument", `The formula =${formula} is not valid.`);
  }
  if (checked.size > 20000) checked.clear();
  checked.add(formula);
}

/** Writes values and formulas as Excel does, and lets tables follow. */
export function writeValues(
  core: BookCore,
  state: SheetState,
  area: Area,
  values: readonly (readonly unknown[])[]
): void {
  const context = {
    core,
    state,
    now: new Date(),
    styles: new Map<Style | undefined, Map<string, Style>>(),
  };
  let hasFormula = false;
  const single = values.length === 1 && values[0]?.length === 1;
  for (let r = 0; r < area.rowCount; r += 1) {
    const inputs = values[single ? 0 : r];
    if (!inputs) continue;
    const row = area.row + r;
    for (let c = 0; c < area.columnCount; c += 1) {
      const input = inputs[single ? 0 : c];
      if (input === null || input === undefined) continue;
      const column = area.column + c;
      const before = state.grid.find(row, column);
      const after = cellOf(context, input, before, row, column);
      hasFormula ||= (before?.formula ?? after?.formula) !== undefined || before?.ghost === true;
      if (after !== before) state.grid.put(row, column, after);
    }
  }
  afterWriting(core, state, area);
  if (hasFormula) core.calculation.touch();
  else core.calculation.touchValues(state, area);
}

interface WritingContext {
  core: BookCore;
  state: SheetState;
  now: Date;
  styles: Map<Style | undefined, Map<string, Style>>;
}

function cellOf(
  context: WritingContext,
  input: unknown,
  before: GridCell | undefined,
  row: number,
  column: number
): GridCell | undefined {
  const { state, core } = context;
  const kept = keptOf(before);
  if (typeof input === "number" || typeof input === "boolean") return { ...kept, value: input };
  if (isError(input)) return { ...kept, value: { error: input.error } };
  if (typeof input !== "string") {
    throw new BookError("InvalidArgument", "A cell takes text, a number or true and false.");
  }
  if (input === "")
    return before && isFilled(before) ? (kept ? { ...kept, value: "" } : undefined) : before;
  const style = before?.style ?? state.grid.styleAt(row, column);
  if (style?.numFmt === "@") return { ...kept, value: input };
  if (input.startsWith("'")) return { ...kept, value: input.slice(1) };
  if (input.startsWith("=") && input.length > 1) {
    const table = state.tableAt(row, column);
    return { ...kept, ...formulaCell(core, input.slice(1), table) };
  }
  const entry = readEntry(input, core.date1904, context.now);
  if (!entry.numberFormat || style?.numFmt !== undefined) return { ...kept, value: entry.value };
  return {
    ...kept,
    value: entry.value,
    style: formatted(context.styles, style, entry.numberFormat),
  };
}

/** What a new content leaves: the format and the note. */
function keptOf(before: GridCell | undefined): Pick<GridCell, "style" | "note"> | undefined {
  if (!before?.style && !before?.note) return undefined;
  return {
    ...(before.style && { style: before.style }),
    ...(before.note && { note: before.note }),
  };
}

/** A cell with a formula, given without "=". */
export function formulaCell(
  core: BookCore,
  typed: string,
  table: TableState | undefined
): GridCell {
  const formula = fromTyped(typed.trim(), table?.name);
  checkFormula(formula);
  const spills = !table && maySpill(formula, (name) => core.isCustomFunction(name));
  return spills ? { value: "", formula, spills } : { value: "", formula };
}

function formatted(
  known: WritingContext["styles"],
  style: Style | undefined,
  numFmt: string
): Style {
  const byFormat = known.get(style) ?? new Map<string, Style>();
  known.set(style, byFormat);
  const answer = byFormat.get(numFmt) ?? { ...style, numFmt };
  byFormat.set(numFmt, answer);
  return answer;
}
