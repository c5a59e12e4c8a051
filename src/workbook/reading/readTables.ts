import type { TableName } from "../tables";
import type { Survey } from "./survey";
import { isBlankRow, type RawCell, type TableShape, type TableSnapshot } from "./tableSnapshot";

/** Excel on the web refuses answers over 5 MB. */
const mostBytes = 4_000_000;
/** Before anything was read; long text in a cell may still need a smaller piece. */
const likelyBytesOfCell = 16;

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
 * further 4 MB or so. Cells are as long as those read before them; where an answer is too large
 * all the same, it is asked for in smaller pieces.
 */
export async function readTables(
  context: Excel.RequestContext,
  survey: Survey
): Promise<Snapshots> {
  const snapshots = new Snapshots();
  const parts = new Parts([...survey.shapes.values()]);
  let cellsInOneRequest = mostBytes / likelyBytesOfCell;
  while (!parts.isEmpty) {
    const batch = parts.take(cellsInOneRequest);
    const requests = batch.map((part) => requestRows(context, part));
    try {
      // Each batch is as large as one answer may be: a loop of requests, not of cells.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      const cells = cellsOf(batch);
      if (!isTooLarge(error) || cells < 2) throw error;
      parts.putBack(batch);
      cellsInOneRequest = Math.ceil(cells / 2);
      continue;
    }
    const bytes = requests.reduce((sum, request) => sum + keepRows(snapshots, request), 0);
    cellsInOneRequest = Math.floor(mostBytes / Math.max(bytes / Math.max(cellsOf(batch), 1), 6));
  }
  return snapshots;
}

/** Adds the rows that were read; answers about how many bytes they came in. */
function keepRows(snapshots: Snapshots, request: ReturnType<typeof requestRows>): number {
  const { shape, range } = request;
  const rows = range.values as RawCell[][];
  const known = snapshots.get(shape.name);
  if (known) for (const row of rows) known.rows.push(row);
  else snapshots.add({ ...shape, rows: [...rows] });
  let bytes = keepFormats(snapshots.get(shape.name), request);
  for (const row of rows) for (const cell of row) bytes += sizeOf(cell);
  return bytes;
}

function keepFormats(
  table: TableSnapshot | undefined,
  { formats }: ReturnType<typeof requestRows>
): number {
  let bytes = 0;
  if (!table || formats.length === 0) return bytes;
  table.formats ??= new Map();
  for (const { position, range } of formats) {
    const known = table.formats.get(position) ?? [];
    for (const [format = ""] of range.numberFormat as string[][]) {
      known.push(format);
      bytes += sizeOf(format);
    }
    table.formats.set(position, known);
  }
  return bytes;
}

/** A cell's part of the answer: its text, quotes and comma; letters beyond ASCII take up to three. */
function sizeOf(cell: RawCell): number {
  return typeof cell === "string" ? 3 + cell.length * (/^[ -~]*$/.test(cell) ? 1 : 3) : 8;
}

/** True where Excel refused because the answer would be larger than it sends. */
export function isTooLarge(error: unknown): boolean {
  return (
    error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded"
  );
}

/** Some rows of a table's body, from 0. */
interface Part {
  shape: TableShape;
  first: number;
  rowCount: number;
}

function cellsOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { shape, rowCount }) => sum + rowCount * cellsOfRow(shape), 0);
}

/** A number format is as long as a cell. */
function cellsOfRow({ headers, inPlace }: TableShape): number {
  return headers.length + (inPlace?.formatted.length ?? 0);
}

/** What is still to be read, handed out in pieces of a given number of cells. */
class Parts {
  private waiting: Part[];

  constructor(shapes: readonly TableShape[]) {
    this.waiting = shapes
      .filter(({ rowCount }) => rowCount > 0)
      .map((shape) => ({ shape, first: 0, rowCount: shape.rowCount }));
  }

  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }

  putBack(parts: readonly Part[]): void {
    this.waiting = [...parts, ...this.waiting];
  }

  /** At least one row, else as many as have so many cells together. */
  take(cells: number): Part[] {
    const taken: Part[] = [];
    let room = cells;
    for (let next = this.waiting[0]; next; next = this.waiting[0]) {
      const { shape, first } = next;
      const fitting = Math.floor(room / Math.max(cellsOfRow(shape), 1));
      const rowCount = Math.min(next.rowCount, Math.max(fitting, taken.length === 0 ? 1 : 0));
      if (rowCount === 0) break;
      taken.push({ shape, first, rowCount });
      room -= rowCount * cellsOfRow(shape);
      this.waiting.shift();
      const rest = next.rowCount - rowCount;
      if (rest > 0) this.waiting.unshift({ shape, first: first + rowCount, rowCount: rest });
    }
    return taken;
  }
}

function requestRows(context: Excel.RequestContext, part: Part) {
  const body = context.workbook.tables.getItem(part.shape.title).getDataBodyRange();
  const corner = body.getCell(part.first, 0);
  const range = corner.getAbsoluteResizedRange(part.rowCount, part.shape.headers.length);
  range.load("values");
  const formats = (part.shape.inPlace?.formatted ?? []).map((position) => {
    const first = body.getCell(part.first, position);
    const column = first.getAbsoluteResizedRange(part.rowCount, 1);
    column.load("numberFormat");
    for (const each of [first, column]) each.untrack();
    return { position, range: column };
  });
  // Kept ranges cost a request of their own at the end.
  for (const each of [body, corner, range]) each.untrack();
  return { shape: part.shape, range, formats };
}

/** True where a table's body is the single blank row that Excel gives an empty table. */
export function isEmptyTable(table: TableSnapshot): boolean {
  return table.rowCount === 1 && isBlankRow(table.rows[0] ?? []);
}
