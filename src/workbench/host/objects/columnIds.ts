import type { Table } from "../../engine/types";

/**
 * Ids of table columns, which the client keeps between requests: a column keeps its id while it
 * keeps its name or is renamed by the add-in, wherever it stands in the table.
 */
export class ColumnIds {
  private readonly idsByTable = new Map<string, Map<string, number>>();

  idOf(table: Table, name: string): number {
    const ids = this.idsOf(table);
    const key = name.toLowerCase();
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = 1 + Math.max(0, ...ids.values());
    ids.set(key, id);
    return id;
  }

  /** The name of the column that has the id; undefined where it is gone. */
  nameOf(table: Table, id: number): string | undefined {
    return table.columnNames().find((name) => this.idOf(table, name) === id);
  }

  rename(table: Table, from: string, to: string): void {
    const ids = this.idsOf(table);
    const id = this.idOf(table, from);
    ids.delete(from.toLowerCase());
    ids.set(to.toLowerCase(), id);
  }

  /** Numbers the columns from left to right when a table is first met. */
  private idsOf(table: Table): Map<string, number> {
    const known = this.idsByTable.get(table.id);
    if (known) return known;
    const numbered = table
      .columnNames()
      .map((name, index) => [name.toLowerCase(), index + 1] as const);
    const ids = new Map<string, number>(numbered);
    this.idsByTable.set(table.id, ids);
    return ids;
  }
}
