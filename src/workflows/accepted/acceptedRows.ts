import { blank, numberCell, textCell } from "../../workbook/plan/cellInput";
import type { RowCells } from "../../workbook/plan/tableTail";
import {
  columnIndex,
  isBlankRow,
  type RawCell,
  type TableSnapshot,
} from "../../workbook/reading/tableSnapshot";
import { cellAt } from "../check/sessionCells";
import type { Moment } from "../moment";
import type { AcceptedEntry } from "./shownReviews";

export type AcceptedTable = TableSnapshot<"Accepted">;

/** What tells one accepted review from another; a second acceptance replaces the first. */
export type ReviewName = Pick<AcceptedEntry, "sessionId" | "finding">;

/** The id goes first here and comes last there: a row that was begun or half emptied has none. */
export const noCells: RowCells = {
  "Session ID": blank,
  Finding: blank,
  "Row fingerprint": blank,
  When: blank,
};

/** A new row of the table. */
export function cellsOf(entry: AcceptedEntry, moment: Moment): RowCells {
  return {
    When: { kind: "moment", isoDate: moment.today, minutes: moment.minutes },
    "Row fingerprint": textCell(entry.rowFingerprint),
    Finding: textCell(entry.finding),
    "Session ID": textCell(entry.sessionId),
  };
}

/** How the key columns of a written row will read. */
export function keysOf(cells: RowCells): { sessionId: RawCell; finding: RawCell } {
  const text = (header: string) => {
    const cell = cells[header];
    return cell?.kind === "text" ? cell.text : "";
  };
  return { sessionId: text("Session ID"), finding: text("Finding") };
}

/** A row that says nothing: an empty one, or one that a cut-off attempt left half. */
export interface FreeRow {
  row: number;
  isHalf: boolean;
}

/** The rows that can be written over, ascending; what she noted beside a row keeps it. */
export function freeRows(table: AcceptedTable): FreeRow[] {
  const ours = new Set(Object.keys(noCells).map((header) => columnIndex(table, header)));
  return table.rows.flatMap((cells, position) => {
    const row = position + 1;
    const hers = cells.filter((_, column) => !ours.has(column));
    if (!isBlankRow(hers) || cellAt(table, row, "Session ID") !== "") return [];
    return [{ row, isHalf: !isBlankRow(cells) }];
  });
}

interface NamedRow {
  name: string;
  row: number;
}

/** Every row that names a session and a check, by ascending row; a copied row is there twice. */
export function namedRows(table: AcceptedTable | undefined): NamedRow[] {
  if (!table) return [];
  return table.rows.flatMap((_, position) => {
    const row = position + 1;
    const sessionId = String(cellAt(table, row, "Session ID")).trim();
    const finding = String(cellAt(table, row, "Finding")).trim();
    return sessionId === "" || finding === ""
      ? []
      : [{ name: nameOf({ sessionId, finding }), row }];
  });
}

export function fingerprintAt(table: AcceptedTable, row: number): string {
  return String(cellAt(table, row, "Row fingerprint"));
}

/** Rows that were there when this began and are not any more, as they were. */
export function lostRows(
  before: AcceptedTable | undefined,
  rowOf: ReadonlyMap<string, number>
): { name: string; cells: RowCells }[] {
  if (!before) return [];
  return namedRows(before)
    .filter(({ name }) => !rowOf.has(name))
    .map(({ name, row }) => {
      const text = (header: string) => textCell(String(cellAt(before, row, header)));
      const when = cellAt(before, row, "When");
      return {
        name,
        cells: {
          When: typeof when === "number" ? numberCell(when) : textCell(String(when)),
          "Row fingerprint": text("Row fingerprint"),
          Finding: text("Finding"),
          "Session ID": text("Session ID"),
        },
      };
    });
}

export function nameOf({ sessionId, finding }: ReviewName): string {
  return `${sessionId}\n${finding}`;
}
