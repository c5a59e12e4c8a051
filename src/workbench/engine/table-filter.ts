import type { BookCore } from "./book-core";
import { bodyArea, type TableState } from "./model";
import { readTexts } from "./reading";
import type { SheetState } from "./sheet-state";

/** Shows the body rows whose texts pass every filter of the table, and hides the others. */
export function applyFilters(core: BookCore, state: SheetState, table: TableState): void {
  const body = bodyArea(table);
  const filters = table.columns
    .map(({ filter }, index) => ({ index, allowed: filter && new Set(filter.map(normal)) }))
    .filter(({ allowed }) => allowed !== undefined);
  const texts = filters.map(({ index }) =>
    readTexts(core, state, { ...body, column: body.column + index, columnCount: 1 })
  );
  for (let row = 0; row < body.rowCount; row += 1) {
    const hidden = filters.some(
      ({ allowed }, at) => !allowed?.has(normal(texts[at]?.[row]?.[0] ?? ""))
    );
    const line = state.grid.rows[body.row + row];
    if (hidden) state.grid.row(body.row + row).hidden = true;
    else if (line?.hidden) delete line.hidden;
  }
  core.calculation.touch();
}

function normal(text: string): string {
  return text.trim().toLowerCase();
}
