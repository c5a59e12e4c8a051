import type { TableName } from "../tables";
import type { Survey } from "./survey";
import { isBlankRow, type RawCell, type TableShape, type TableSnapshot } from "./tableSnapshot";

/** Excel on the web refuses answers over 5 MB; about 24 bytes a cell leave room for long text. */
const cellsInOneRequest = 160_000;

/** Tables as they stood at one moment. A table that the workbook lacks is absent. */
export class Snapshots {
  private readonly byName = new Map<TableName, TableSnapshot>();

  add(table: TableSnapshot): void {
    this.byName.set(table.name, table);
  }

  get<Name extends TableName>(name: Name): TableSnapshot<Name> | undefined {
    return this.byName.get(name) as TableSnapshot<Name> | undefined;
  }
}

/**
 * Reads the cells of every table that the survey found: one request, and one more for every
 * further 160,000 cells.
 */
export async function readTables(
  context: Excel.RequestContext,
  survey: Survey
): Promise<Snapshots> {
  const snapshots = new Snapshots();
  for (const batch of batches([...survey.shapes.values()])) {
    const requests = batch.map((part) => requestRows(context, part));
    // Each batch is as large as one answer may be: a loop of requests, not of cells.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { shape, range } of requests) {
      const known = snapshots.get(shape.name);
      const rows = range.values as RawCell[][];
      if (known) known.rows.push(...rows);
      else snapshots.add({ ...shape, rows: [...rows] });
    }
  }
  return snapshots;
}

/** Some rows of a table's body, from 0. */
interface Part {
  shape: TableShape;
  first: number;
  rowCount: number;
}

function batches(shapes: TableShape[]): Part[][] {
  const all: Part[][] = [[]];
  let room = cellsInOneRequest;
  for (const shape of shapes) {
    const width = Math.max(shape.headers.length, 1);
    for (let first = 0; first < shape.rowCount;) {
      const fitting = Math.floor(room / width);
      if (fitting < 1) {
        all.push([]);
        room = cellsInOneRequest;
        continue;
      }
      const rowCount = Math.min(fitting, shape.rowCount - first);
      all[all.length - 1]?.push({ shape, first, rowCount });
      first += rowCount;
      room -= rowCount * width;
    }
  }
  return all.filter((batch) => batch.length > 0);
}

function requestRows(context: Excel.RequestContext, part: Part) {
  const body = context.workbook.tables.getItem(part.shape.title).getDataBodyRange();
  const corner = body.getCell(part.first, 0);
  const range = corner.getAbsoluteResizedRange(part.rowCount, part.shape.headers.length);
  range.load("values");
  // Kept ranges cost a request of their own at the end.
  for (const each of [body, corner, range]) each.untrack();
  return { shape: part.shape, range };
}

/** True where a table's body is the single blank row that Excel gives an empty table. */
export function isEmptyTable(table: TableSnapshot): boolean {
  return table.rowCount === 1 && isBlankRow(table.rows[0] ?? []);
}
