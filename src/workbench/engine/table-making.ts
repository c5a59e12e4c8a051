import { intersect } from "./address";
import type { BookCore } from "./book-core";
import type { TableState } from "./model";
import type { SheetState } from "./sheet-state";
import { isBlankArea, shiftSheet } from "./structure";
import { freeColumnName, headerText } from "./table-writing";
import { BookError, type Area } from "./types";

/** Makes a table of an area, whose first row holds its headers or is pushed down by new ones. */
export function makeTable(
  core: BookCore,
  state: SheetState,
  area: Area,
  hasHeaders: boolean
): TableState {
  const inTheWay =
    state.tables.some((table) => intersect(table.area, area)) ||
    state.merges.some((merge) => intersect(merge, area));
  if (inTheWay)
    throw new BookError(
      "InvalidOperation",
      "A table cannot overlap another table or merged cells."
    );
  const hasFormula = hasHeaders && state.grid.hasFormula({ ...area, rowCount: 1 });
  if (hasFormula) core.calculation.ensure();
  const columns: [number, number] = [area.column, area.column + area.columnCount - 1];
  let rowCount = area.rowCount;
  if (!hasHeaders) {
    shiftSheet(core, state, { axis: "row", index: area.row, count: 1, within: columns });
    rowCount += 1;
  } else if (rowCount === 1) {
    const below = { ...area, row: area.row + 1, rowCount: 1 };
    if (!isBlankArea(state, below)) {
      shiftSheet(core, state, { axis: "row", index: below.row, count: 1, within: columns });
    }
    rowCount = 2;
  }
  const id = core.nextTableId();
  const table: TableState = {
    id,
    name: freeTableName(core),
    area: { ...area, rowCount },
    headers: true,
    totals: false,
    filterButton: true,
    columns: [],
    style: {
      name: "TableStyleMedium2",
      firstColumn: false,
      lastColumn: false,
      rowStripes: true,
      columnStripes: false,
    },
  };
  for (let index = 0; index < area.columnCount; index += 1) {
    const cell = state.grid.find(area.row, area.column + index);
    const wanted = hasHeaders ? headerText(cell?.value ?? "") : "";
    const name = wanted === "" ? `Column${index + 1}` : wanted;
    const free = freeColumnName(table, name);
    table.columns.push({ name: free });
    state.grid.put(area.row, area.column + index, { ...cell, formula: undefined, value: free });
  }
  state.tables = [...state.tables, table];
  if (hasFormula) core.calculation.touch(true);
  else core.calculation.touchValues(state, { ...area, rowCount: 1 });
  core.calculation.touchTable(table.name);
  return table;
}

function freeTableName(core: BookCore): string {
  const taken = new Set([
    ...core.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())),
    ...core.names.map(({ name }) => name.toLowerCase()),
  ]);
  for (let number = 1; ; number += 1) {
    if (!taken.has(`table${number}`)) return `Table${number}`;
  }
}
