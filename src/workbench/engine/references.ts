/** What inserting, deleting, moving and renaming do to the references in formulas. */
import {
  MAX_COLS,
  MAX_ROWS,
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  stringifyStructRef,
  type RangeA1,
  type Token,
} from "@borgar/fx";
import { rewriteFormula } from "./tokens";
import type { Area } from "./types";

/** `count` rows or columns inserted before `index`, or deleted from it where negative. */
export interface Shift {
  axis: "row" | "column";
  index: number;
  count: number;
  /**
   * Only cells in these columns (where rows move) or rows (where columns move) follow, both counted
   * in; without it whole rows or columns do.
   */
  within?: [number, number];
}

const isRange = (token: Token) => token.type === "range" || token.type === "range_beam";

/** The first and last of a span after a shift; undefined where all of it is deleted. */
export function shiftSpan(first: number, last: number, shift: Shift): [number, number] | undefined {
  const { index, count } = shift;
  if (count >= 0) {
    if (first >= index) return [first + count, last + count];
    return last >= index ? [first, last + count] : [first, last];
  }
  const end = index - count;
  if (first >= index && last < end) return undefined;
  const newFirst = first < index ? first : first < end ? index : first + count;
  const newLast = last < index ? last : last < end ? index - 1 : last + count;
  return [newFirst, newLast];
}

/** An area after a shift of its sheet; undefined where all of it is deleted. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  const [start, count] =
    shift.axis === "row" ? [area.column, area.columnCount] : [area.row, area.rowCount];
  if (isBeside(start, start + count - 1, shift)) return area;
  if (shift.axis === "row") {
    const span = shiftSpan(area.row, area.row + area.rowCount - 1, shift);
    return span && { ...area, row: span[0], rowCount: span[1] - span[0] + 1 };
  }
  const span = shiftSpan(area.column, area.column + area.columnCount - 1, shift);
  return span && { ...area, column: span[0], columnCount: span[1] - span[0] + 1 };
}

/** True where a shift of a block leaves a span of the other direction alone. */
function isBeside(first: number, last: number, { within }: Shift): boolean {
  return within !== undefined && (first < within[0] || last > within[1]);
}

/** A formula of sheet `home` after a shift of sheet `moved`. */
export function shiftFormula(formula: string, home: string, moved: string, shift: Shift): string {
  return rewriteFormula(formula, (token) => {
    if (!isRange(token)) return undefined;
    const reference = parseA1Ref(token.value);
    if (!reference || !("range" in reference)) return undefined;
    const sheet = reference.context?.[0] ?? home;
    if (sheet.toLowerCase() !== moved.toLowerCase()) return undefined;
    const range = shiftRange(reference.range, shift);
    return range ? stringifyA1Ref({ ...reference, range }) : "#REF!";
  });
}

function shiftRange(range: RangeA1, shift: Shift): RangeA1 | undefined {
  const first = shift.axis === "row" ? range.top : range.left;
  const last = shift.axis === "row" ? range.bottom : range.right;
  if (first === null || first === undefined) return range;
  const [start, end] = shift.axis === "row" ? [range.left, range.right] : [range.top, range.bottom];
  if (isBeside(start ?? 0, end ?? start ?? MAX_ROWS, shift)) return range;
  const limit = shift.axis === "row" ? MAX_ROWS : MAX_COLS;
  const span = shiftSpan(first, last ?? first, shift);
  if (!span || span[0] > limit) return undefined;
  const stop = Math.min(span[1], limit);
  return shift.axis === "row"
    ? { ...range, top: span[0], bottom: stop }
    : { ...range, left: span[0], right: stop };
}

/** A formula as it reads after its cell was copied `rows` down and `columns` to the right. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteFormula(formula, (token) => {
    if (!isRange(token)) return undefined;
    const reference = parseA1Ref(token.value);
    if (!reference || !("range" in reference)) return undefined;
    const { range } = reference;
    const row = (value: number | null | undefined, fixed: boolean | null | undefined) =>
      value === null || value === undefined || fixed ? value : value + rows;
    const column = (value: number | null | undefined, fixed: boolean | null | undefined) =>
      value === null || value === undefined || fixed ? value : value + columns;
    const moved = {
      ...range,
      top: row(range.top, range.$top) ?? null,
      bottom: row(range.bottom, range.$bottom),
      left: column(range.left, range.$left) ?? null,
      right: column(range.right, range.$right),
    };
    const outside = [moved.top, moved.bottom, moved.left, moved.right].some(
      (value) => typeof value === "number" && value < 0
    );
    return outside ? "#REF!" : stringifyA1Ref({ ...reference, range: moved });
  });
}

/** Follows a table's new name, or the new names of its columns, keyed by old ones in lower case. */
export function renameInStructured(
  formula: string,
  table: string,
  change: { table?: string; columns?: ReadonlyMap<string, string> }
): string {
  if (!formula.includes("[") || !formula.toLowerCase().includes(table.toLowerCase())) {
    return formula;
  }
  const same = (a: string | undefined, b: string) => a?.toLowerCase() === b.toLowerCase();
  return rewriteFormula(formula, (token) => {
    if (token.type !== "structured") return undefined;
    const reference = parseStructRef(token.value);
    if (!reference || !same(reference.table, table)) return undefined;
    const columns = reference.columns?.map(
      (name) => change.columns?.get(name.toLowerCase()) ?? name
    );
    const renamed = { ...reference, columns, table: change.table ?? reference.table };
    return stringifyStructRef(renamed, { thisRow: true });
  });
}

/** Follows a sheet's new name, or its deletion where `to` is undefined. */
export function renameSheetInFormula(
  formula: string,
  from: string,
  to: string | undefined
): string {
  if (!formula.includes("!")) return formula;
  return rewriteFormula(formula, (token) => {
    if (!isRange(token)) return undefined;
    const reference = parseA1Ref(token.value);
    const sheet = reference?.context?.[0];
    if (!reference || sheet?.toLowerCase() !== from.toLowerCase()) return undefined;
    return to === undefined ? "#REF!" : stringifyA1Ref({ ...reference, context: [to] });
  });
}
