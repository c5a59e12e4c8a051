import type { Book, CellValue } from "../../../src/workbench/engine/types";

type Rows = string[][];

/** Everything that a workflow may have written, in a form that can be compared. */
export interface State {
  tables: Record<string, Rows>;
  sheets: Record<string, Rows>;
  /** Names of the sheets that are out of sight. */
  hidden: string[];
}

/** The log says when and how often; it is not part of what a run leaves behind. */
const log = "Activity";

function shown(value: CellValue): string {
  return typeof value === "object" ? value.error : String(value);
}

/** Every table's body, and every document's sheet cell by cell. */
export function stateOf(book: Book): State {
  const tables: Record<string, Rows> = {};
  const tableSheets = new Set<string>();
  for (const table of book.tables()) {
    tableSheets.add(table.sheet.name);
    if (table.name === log) continue;
    tables[table.name] = [
      table.columnNames(),
      ...table.sheet.values(table.bodyArea).map((row) => row.map(shown)),
    ];
  }
  const sheets: Record<string, Rows> = {};
  for (const sheet of book.sheets()) {
    if (tableSheets.has(sheet.name)) continue;
    const area = sheet.usedArea(false);
    sheets[sheet.name] = area ? sheet.values(area).map((row) => row.map(shown)) : [];
  }
  return { tables, sheets, hidden: hiddenSheets(book) };
}

function hiddenSheets(book: Book): string[] {
  return book.sheets().flatMap(({ name, visibility }) => (visibility === "visible" ? [] : [name]));
}

/**
 * The same state whatever the order of rows and whichever ids new sessions got: rows sorted, ids
 * named after what their session says.
 */
export function stateRegardlessOfOrder(book: Book): State {
  const { tables, sheets, hidden } = stateOf(book);
  const sessions = tables.Sessions ?? [];
  const headers = sessions[0] ?? [];
  const idColumn = headers.indexOf("Session ID");
  const names = new Map(
    sessions
      .slice(1)
      .map((row) => [row[idColumn] ?? "", row.filter((_, column) => column !== idColumn).join("|")])
  );
  const renamed = Object.fromEntries(
    Object.entries(tables).map(([name, [head = [], ...rows]]) => [
      name,
      [
        head,
        ...rows
          .map((row) =>
            row.map((cell) => (names.has(cell) && cell !== "" ? `id of ${names.get(cell)}` : cell))
          )
          .sort((one, other) => (one.join("|") < other.join("|") ? -1 : 1)),
      ],
    ])
  );
  return { tables: renamed, sheets, hidden };
}
