import { choiceTyped } from "../../billing/names";
import type { CellProblem, Cents, IsoDate, TableRow } from "../../billing/records";
import { serialToMinutes, type DateSystem } from "../../billing/time/serial";
import { parseTextDate } from "../../billing/time/textDate";
import { parseTextTime } from "../../billing/time/textTime";
import type { Header, TableName } from "../tables";
import { cellCents, cellNumber, cellText, cellYesNo, isErrorCell, isWaitingCell } from "./cellText";
import { SharedValues } from "./sharedValues";
import { columnIndex, isBlankRow, type RawCell, type TableSnapshot } from "./tableSnapshot";

const noCodes: readonly string[] = [];

/**
 * One row of a table, read by header. Absent columns and blank cells read as undefined; a cell that
 * its column does not understand reads as undefined and is noted in `problems`.
 */
export class RowReader<Name extends TableName> {
  readonly problems: CellProblem[] = [];

  constructor(
    private readonly cells: readonly RawCell[],
    /** 1-based row of the body. */
    readonly row: number,
    /** As Excel numbers it on the sheet. */
    readonly sheetRow: number,
    private readonly index: ReadonlyMap<string, number>,
    private readonly shared: SharedValues
  ) {}

  /** Where the record comes from; cells read later still add to its problems. */
  get origin(): TableRow {
    return { row: this.row, sheetRow: this.sheetRow, problems: this.problems };
  }

  raw(header: Header<Name>): RawCell {
    return this.cells[this.index.get(header) ?? -1] ?? "";
  }

  isWaiting(header: Header<Name>): boolean {
    return isWaitingCell(this.raw(header));
  }

  text(header: Header<Name>): string | undefined {
    return this.understood(header, cellText);
  }

  code(header: Header<Name>): string | undefined {
    return this.text(header)?.toUpperCase();
  }

  codes(header: Header<Name>): readonly string[] {
    return this.understood(header, (cell) => this.shared.codesOf(cell)) ?? noCodes;
  }

  number(header: Header<Name>): number | undefined {
    return this.understood(header, cellNumber);
  }

  cents(header: Header<Name>): Cents | undefined {
    return this.understood(header, cellCents);
  }

  /** `20%` typed as text, 20 and 0.2 are all one fifth. */
  share(header: Header<Name>): number | undefined {
    return this.understood(header, (cell) => {
      const percent = typeof cell === "string" && /%$/.test(cell.trim());
      const number = cellNumber(typeof cell === "string" ? cell.replace("%", "") : cell);
      return number !== undefined && (percent || number > 1) ? number / 100 : number;
    });
  }

  yesNo(header: Header<Name>): boolean | undefined {
    return this.understood(header, cellYesNo);
  }

  date(header: Header<Name>): IsoDate | undefined {
    return this.understood(header, (cell) => {
      if (typeof cell === "number") return this.shared.dayOf(cell);
      return typeof cell === "string" ? parseTextDate(cell) : undefined;
    });
  }

  /** Minutes after midnight. */
  time(header: Header<Name>): number | undefined {
    return this.understood(header, (cell) => {
      if (typeof cell === "number") return serialToMinutes(cell);
      return typeof cell === "string" ? parseTextTime(cell) : undefined;
    });
  }

  /** One of the column's choices, however it is spelled. */
  choice<C extends string>(header: Header<Name>, choices: readonly C[]): C | undefined {
    return this.understood(header, (cell) => choiceTyped(cellText(cell) ?? "", choices));
  }

  private understood<T>(
    header: Header<Name>,
    read: (cell: RawCell) => T | undefined
  ): T | undefined {
    const cell = this.raw(header);
    if (cell === "" || (typeof cell === "string" && cell.trim() === "")) return undefined;
    if (isErrorCell(cell)) {
      this.problems.push({ column: header, kind: "error", text: String(cell) });
      return undefined;
    }
    const value = read(cell);
    if (value === undefined) {
      this.problems.push({ column: header, kind: "unreadable", text: String(cell) });
    }
    return value;
  }
}

/** Reads every filled row of a table; an absent table has none. */
export function readRows<Name extends TableName, Row>(
  table: TableSnapshot<Name> | undefined,
  dateSystem: DateSystem,
  headers: readonly Header<Name>[],
  toRow: (row: RowReader<Name>) => Row | undefined
): Row[] {
  if (!table) return [];
  const index = new Map<string, number>(
    headers.map((header) => [header, columnIndex(table, header)])
  );
  const shared = new SharedValues(dateSystem);
  const rows: Row[] = [];
  table.rows.forEach((cells, position) => {
    if (isBlankRow(cells)) return;
    const sheetRow = table.firstRow + position + 1;
    const row = toRow(new RowReader<Name>(cells, position + 1, sheetRow, index, shared));
    if (row) rows.push(row);
  });
  return rows;
}
