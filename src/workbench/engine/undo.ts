import type { Core } from "./core";
import type { Grid, GridRow } from "./grid";
import type { NameState } from "./model";
import type { SheetContents, SheetState } from "./sheet-state";
import { boundingArea } from "./address";
import type { Area } from "./types";

/** All that an undo brings back. Cells are never changed in place, so lists of them are enough. */
interface BookSnapshot {
  sheets: { state: SheetState; contents: SheetContents }[];
  names: NameState[];
  active: SheetState;
  kept: (Area | undefined)[];
}

function take(core: Core): BookSnapshot {
  return {
    sheets: core.sheets.map((state) => ({ state, contents: state.snapshot() })),
    names: core.names.slice(),
    active: core.active,
    kept: core.keptRanges.map(({ area }) => area),
  };
}

function bringBack(core: Core, snapshot: BookSnapshot): void {
  const before = core.sheets.map((state) => ({ state, grid: state.grid }));
  const gone = core.sheets.filter((state) => !snapshot.sheets.some((one) => one.state === state));
  const back = snapshot.sheets.filter(({ state }) => !core.sheets.includes(state));
  core.sheets = snapshot.sheets.map(({ state }) => state);
  core.names = snapshot.names.slice();
  core.active = snapshot.active;
  core.keptRanges.forEach((kept, index) => {
    if (index < snapshot.kept.length) kept.area = snapshot.kept[index];
  });
  for (const { state, contents } of snapshot.sheets) state.restore(contents);
  core.calculation.touch(true);
  for (const state of gone) core.emit({ kind: "sheetDeleted", sheet: core.sheetOf(state) });
  for (const { state } of back) core.emit({ kind: "sheetAdded", sheet: core.sheetOf(state) });
  for (const { state, grid } of before) {
    const area = core.sheets.includes(state) ? difference(grid, state.grid) : undefined;
    if (!area) continue;
    const sheet = core.sheetOf(state);
    core.emit({ kind: "changed", sheet, area, change: "RangeEdited", source: core.source });
  }
}

/** The smallest area around all cells that differ. */
function difference(a: Grid, b: Grid): Area | undefined {
  let found: Area | undefined;
  for (let row = 0; row < Math.max(a.rows.length, b.rows.length); row += 1) {
    const columns = differentColumns(a.rows[row], b.rows[row]);
    if (!columns) continue;
    const area = { row, rowCount: 1, column: columns[0], columnCount: columns[1] - columns[0] + 1 };
    found = found ? boundingArea(found, area) : area;
  }
  return found;
}

function differentColumns(
  a: GridRow | undefined,
  b: GridRow | undefined
): [number, number] | undefined {
  let first = -1;
  let last = -1;
  const width = Math.max(a?.cells.length ?? 0, b?.cells.length ?? 0);
  for (let column = 0; column < width; column += 1) {
    if (a?.cells[column] === b?.cells[column]) continue;
    if (first < 0) first = column;
    last = column;
  }
  return first < 0 ? undefined : [first, last];
}

/** Does some work; `undo` and `redo` bring the book before and after it back. */
export function transact<T>(
  core: Core,
  work: () => T
): { result: T; undo: () => void; redo: () => void } {
  const before = take(core);
  let result: T;
  try {
    result = work();
  } catch (error) {
    bringBack(core, before);
    throw error;
  }
  let after: BookSnapshot | undefined;
  return {
    result,
    undo: () => {
      after ??= take(core);
      bringBack(core, before);
    },
    redo: () => {
      if (after) bringBack(core, after);
    },
  };
}
