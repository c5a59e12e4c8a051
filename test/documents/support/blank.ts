import type { HostSession } from "../../../src/workbench/host/node/bootExcel";
import type { Source } from "./superbillChecklist";

/** Clears a column of a table in all of its rows, or the value of a setting of table Practice. */
export function blank(host: HostSession, source: Source): void {
  const name = "setting" in source ? "Practice" : source.table;
  const header = "setting" in source ? "Value" : source.header;
  const table = host.book.tableByName(name);
  if (!table) throw new Error(`There is no table ${name}.`);
  const { bodyArea, sheet } = table;
  const across = table.columnNames().indexOf(header);
  if (across < 0) throw new Error(`Table ${name} has no column ${header}.`);
  const column = bodyArea.column + across;
  sheet.values(bodyArea).forEach((cells, at) => {
    if ("setting" in source && cells[0] !== source.setting) return;
    const cell = { row: bodyArea.row + at, column, rowCount: 1, columnCount: 1 };
    sheet.setValues(cell, [[""]]);
  });
}
