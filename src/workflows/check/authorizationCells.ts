import type { Account } from "../../billing/coverage/authorizations/account";
import type { Standing } from "../../billing/coverage/authorizations/standing";
import { blank, numberCell, textCell, type CellInput } from "../../workbook/plan/cellInput";
import type { Guard, Step, Write } from "../../workbook/plan/plan";
import { runsOf } from "../../workbook/plan/runs";
import {
  columnIndex,
  type RawCell,
  type TableSnapshot,
} from "../../workbook/reading/tableSnapshot";
import { normalHeader, tableNamed } from "../../workbook/tables";
import type { Decided } from "./readAndDecide";
import { rawOf, sameCell } from "./sessionCells";

type AuthorizationTable = TableSnapshot<"Authorizations">;

const headers = ["Used", "Remaining"] as const;
type Cells = Record<(typeof headers)[number], CellInput>;
const noCells: Cells = { Used: blank, Remaining: blank };

const written = new Set<string>(headers.map(normalHeader));

function isWritten(header: string): boolean {
  return written.has(normalHeader(header));
}

/** What Used and Remaining say of an authorization, by where it stands. */
const toldOf: Readonly<Record<Standing, "drawn" | "nothing" | "as it is">> = {
  live: "drawn",
  "not begun": "drawn",
  ended: "drawn",
  // It was used while it was Active; that is history, which sessions do not draw on any more.
  closed: "as it is",
  pending: "nothing",
  denied: "nothing",
  "no status": "nothing",
  unreliable: "nothing",
};

/**
 * A plan's steps, with the writes that make Used and Remaining of every authorization true: in its
 * last request, or in one of their own where there is none, or none at all where all is true already.
 *
 * @param before table Authorizations as it was before an attempt that met a sort
 */
export function withAuthorizationUse(
  steps: readonly Step[],
  { reading, decisions }: Pick<Decided, "reading" | "decisions">,
  before: AuthorizationTable | undefined
): Step[] {
  const table = reading.snapshots.get("Authorizations");
  const writes = table ? useWrites(table, decisions.ledger.accounts, before) : [];
  if (!table || writes.length === 0) return [...steps];
  const last = steps[steps.length - 1] ?? { label: "authorizations", writes: [], guards: [] };
  return [
    ...steps.slice(0, -1),
    { ...last, writes: [...last.writes, ...writes], guards: [...last.guards, guardRows(table)] },
  ];
}

/** Only cells that do not say so yet, in as few runs as may be. */
function useWrites(
  table: AuthorizationTable,
  accounts: readonly Account[],
  before: AuthorizationTable | undefined
): Write[] {
  const wanted = wantedCells(table, accounts, before);
  return headers.flatMap((header): Write[] => {
    const column = columnIndex(table, header);
    if (column < 0) return [];
    const changes = table.rows.flatMap((row, index) => {
      const cell = wanted.get(index + 1)?.[header];
      return !cell || sameCell(row[column] ?? "", rawOf(cell)) ? [] : [{ row: index + 1, cell }];
    });
    return runsOf(changes).map((run) => ({
      ...{ kind: "cells", table: "Authorizations", header, ...run },
    }));
  });
}

/** By row. Rows that are no authorization and hold anything else are left as they are. */
function wantedCells(
  table: AuthorizationTable,
  accounts: readonly Account[],
  before: AuthorizationTable | undefined
): Map<number, Cells> {
  const byRow = new Map(accounts.map((account) => [account.authorization.row, account]));
  const former = before && cellsByContent(before);
  const wanted = new Map<number, Cells>();
  table.rows.forEach((cells, index) => {
    const account = byRow.get(index + 1);
    const told = account
      ? toldOf[account.standing]
      : isLeftOver(table, cells)
        ? "nothing"
        : "as it is";
    const own = told === "as it is" ? former?.get(contentOf(table, cells)) : undefined;
    if (told === "drawn" && account) wanted.set(index + 1, cellsOf(account));
    else if (told === "nothing") wanted.set(index + 1, noCells);
    else if (own) wanted.set(index + 1, own);
  });
  return wanted;
}

/** Absent is not zero: an amount that is not known is a blank cell. */
function cellsOf({ used, remaining }: Account): Cells {
  return { Used: numberCell(rounded(used)), Remaining: numberCell(rounded(remaining)) };
}

/** Sums of quarters of an hour that were typed as decimals. */
function rounded(amount: number | undefined): number | undefined {
  return amount === undefined ? undefined : Math.round(amount * 1_000_000) / 1_000_000;
}

/** True where she emptied the row and nothing but our own cells is left. */
function isLeftOver(table: AuthorizationTable, cells: readonly RawCell[]): boolean {
  return table.headers.every((header, index) => isWritten(header) || (cells[index] ?? "") === "");
}

/** What rows that are left as they are held, by what else they say; rows alike in all are left out. */
function cellsByContent(table: AuthorizationTable): Map<string, Cells> {
  const [used, remaining] = headers.map((header) => columnIndex(table, header));
  const found = new Map<string, Cells>();
  const twice = new Set<string>();
  for (const cells of table.rows) {
    const content = contentOf(table, cells);
    if (found.has(content)) twice.add(content);
    const inputOf = (index = -1) => cellAsRead(cells[index]);
    found.set(content, { Used: inputOf(used), Remaining: inputOf(remaining) });
  }
  twice.forEach((content) => found.delete(content));
  return found;
}

function cellAsRead(cell: RawCell | undefined): CellInput {
  return typeof cell === "number" ? numberCell(cell) : textCell(String(cell ?? ""));
}

function contentOf(table: AuthorizationTable, cells: readonly RawCell[]): string {
  return JSON.stringify(
    table.headers.map((header, index) => (isWritten(header) ? null : (cells[index] ?? "")))
  );
}

/** What tells rows apart. A Status may be a formula that goes by Remaining. */
const keyHeaders = tableNamed("Authorizations")
  .columns.map(({ header }) => header)
  .filter((header) => !isWritten(header) && header !== "Status");

/** Every authorization must still stand in its row, and say what it said. */
function guardRows(table: AuthorizationTable): Guard {
  const keys = keyHeaders.flatMap((header) => {
    const index = columnIndex(table, header);
    if (index < 0) return [];
    return [{ header, firstRow: 1, cells: table.rows.map((row): RawCell => row[index] ?? "") }];
  });
  return { table: "Authorizations", rowCount: table.rowCount, keys };
}
