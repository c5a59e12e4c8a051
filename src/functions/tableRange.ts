import { typedCents } from "../billing/charges/typedMoney";
import { choiceTyped, nameKey } from "../billing/names";
import type { CellProblem, Cents, IsoDate, TableRow } from "../billing/records";
import { errorCode, invalid, isBlank, textOf } from "./cell";
import { dayOf } from "./date";
import type { Range } from "./spread";

/** A table that a function is given whole, e.g. `Payers[#All]`. */
interface Expected<Header extends string> {
  /** As the workbook calls the table. */
  table: string;
  /** Headers without which no answer is possible. */
  needed: readonly Header[];
  /** Headers that may be missing. */
  optional?: readonly Header[];
}

/**
 * The filled rows below the header row of a range, each read by `toRow`. Columns are found by header
 * in any order, ignoring case and spaces. Throws #VALUE! that names a column that is missing.
 */
export function rowsOf<Header extends string, Row>(
  range: Range,
  { table, needed, optional = [] }: Expected<Header>,
  toRow: (row: RangeRow<Header>) => Row | undefined
): Row[] {
  const [headers = [], ...body] = range ?? [];
  const places = new Map(headers.map((cell, place) => [nameKey(textOf(cell)), place]));
  const missing = needed.find((header) => !places.has(nameKey(header)));
  if (missing !== undefined) {
    throw invalid(
      `Give the table with its header row, ${table}[#All]: there is no column ${missing}`
    );
  }
  const index = new Map<string, number>();
  for (const header of [...needed, ...optional]) {
    index.set(header, places.get(nameKey(header)) ?? -1);
  }
  return body.flatMap((cells, at) => {
    if (cells.every(isBlank)) return [];
    const row = toRow(new RangeRow<Header>(cells, at + 1, index));
    return row === undefined ? [] : [row];
  });
}

/** One row of a table, read as the checks read it: what is not understood is a problem of the row. */
export class RangeRow<Header extends string> {
  private readonly problems: CellProblem[] = [];

  constructor(
    private readonly cells: readonly unknown[],
    private readonly row: number,
    private readonly index: ReadonlyMap<string, number>
  ) {}

  /** Where the record comes from; cells read later still add to its problems. */
  get origin(): TableRow {
    return { row: this.row, problems: this.problems };
  }

  text(header: Header): string | undefined {
    return this.understood(header, (cell) => textOf(cell) || undefined);
  }

  date(header: Header): IsoDate | undefined {
    return this.understood(header, dayOf);
  }

  cents(header: Header): Cents | undefined {
    return this.understood(header, (cell) =>
      typeof cell === "number" || typeof cell === "string" ? typedCents(cell) : undefined
    );
  }

  /** One of the column's choices, however it is spelled. */
  choice<C extends string>(header: Header, choices: readonly C[]): C | undefined {
    return this.understood(header, (cell) => choiceTyped(textOf(cell), choices));
  }

  private understood<T>(header: Header, read: (cell: unknown) => T | undefined): T | undefined {
    const cell = this.cells[this.index.get(header) ?? -1];
    if (isBlank(cell)) return undefined;
    const error = errorCode(cell);
    const value = error === undefined ? read(cell) : undefined;
    if (value === undefined) {
      const kind = error === undefined ? "unreadable" : "error";
      this.problems.push({ column: header, kind, text: error ?? textOf(cell) });
    }
    return value;
  }
}
