import { groupBy } from "../../billing/groupBy";
import type { CellInput } from "../../workbook/plan/cellInput";
import type { Guard, Plan, Write } from "../../workbook/plan/plan";
import { runsOf } from "../../workbook/plan/runs";
import { columnIndex, type TableSnapshot } from "../../workbook/reading/tableSnapshot";
import { UnusableWorkbook } from "../../workbook/reading/unusableWorkbook";
import { normalHeader } from "../../workbook/tables";
import { cellAt } from "../check/sessionCells";
import { claimSent } from "./sentClaims";

type SessionsTable = TableSnapshot<"Sessions">;

const title = "Mark claims as sent";

/**
 * Adds column Claim sent; undefined where the table has it.
 * @throws UnusableWorkbook where a log of hers has a column of that name that is something else
 */
export function planColumn(table: SessionsTable): Plan | undefined {
  if (columnIndex(table, claimSent) >= 0) return undefined;
  if (table.spelled?.some((header) => normalHeader(header) === normalHeader(claimSent))) {
    throw new UnusableWorkbook(
      `Your table on sheet ${table.sheet} has a column ${claimSent} of its own, which means something else here. Give it another name, then press the button again.`
    );
  }
  const writes: Write[] = [{ kind: "addColumns", table: "Sessions", headers: [claimSent] }];
  return { title, steps: [{ label: claimSent, writes, guards: [] }] };
}

/** A cell of column Claim sent as it is to be, and the number format that it needs for that. */
export interface ClaimCell {
  row: number;
  cell: CellInput;
  format?: string;
}

/** Writes cells of column Claim sent, by ascending row, where the rows stand as they were read. */
export function planClaimCells(cells: readonly ClaimCell[], table: SessionsTable): Plan {
  const writes = [...groupBy(cells, ({ format = "" }) => format)].flatMap(([format, alike]) =>
    runsOf(alike).map((run): Write => ({
      ...{ kind: "cells", table: "Sessions", header: claimSent, ...run },
      ...(format === "" ? {} : { format }),
    }))
  );
  const rows = cells.map(({ row }) => row);
  const [first = 1, last = first] = [rows[0], rows[rows.length - 1]];
  return { title, steps: [{ label: claimSent, writes, guards: [guardOf(table, first, last)] }] };
}

function guardOf(table: SessionsTable, first: number, last: number): Guard {
  const rows = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  const keys = (["Date", "Client", "Code", "Session ID"] as const)
    .filter((header) => columnIndex(table, header) >= 0)
    .map((header) => ({
      ...{ header, firstRow: first },
      cells: rows.map((row) => cellAt(table, row, header)),
    }));
  return { table: "Sessions", rowCount: table.rowCount, keys };
}
