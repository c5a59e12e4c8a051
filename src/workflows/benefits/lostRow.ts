import { numberCell, textCell, type CellInput } from "../../workbook/plan/cellInput";
import type { Write } from "../../workbook/plan/plan";
import { columnIndex, isBlankRow, type TableSnapshot } from "../../workbook/reading/tableSnapshot";
import { tableNamed } from "../../workbook/tables";
import { cellAt } from "../check/sessionCells";

export type BenefitsTable = TableSnapshot<"Benefits">;

/** A row that stood where ours was written, because rows had been put in above it meanwhile. */
export interface LostRow {
  writes: Write[];
}

/**
 * The row that ours was written over, because rows were put in above it after the table was read;
 * undefined where there is none, or where it cannot be told from one that she has changed herself.
 * @param before the table as it was when ours was planned
 * @param row where ours stands now, from 1
 */
export function lostRow(
  before: BenefitsTable,
  table: BenefitsTable,
  row: number
): LostRow | undefined {
  if (table.rowCount <= before.rowCount || filled(table) !== filled(before)) return undefined;
  const left = new Map<string, number>();
  for (const [index] of table.rows.entries()) {
    const key = contentOf(table, index + 1);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  const missing = before.rows.flatMap((each, index) => {
    if (isBlankRow(each)) return [];
    const key = contentOf(before, index + 1);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0 ? [] : [index + 1];
  });
  const [lost] = missing;
  if (lost === undefined || missing.length > 1) return undefined;
  return { writes: rewritten(before, lost, row) };
}

function filled({ rows }: BenefitsTable): number {
  return rows.filter((cells) => !isBlankRow(cells)).length;
}

function contentOf(table: BenefitsTable, row: number): string {
  return JSON.stringify(headers.map((header) => cellAt(table, row, header)));
}

const headers = tableNamed("Benefits").columns.map(({ header }) => header);

/** The contract's columns alone: ours left her own beside it as they were. */
function rewritten(before: BenefitsTable, lost: number, row: number): Write[] {
  return headers
    .filter((header) => columnIndex(before, header) >= 0)
    .map((header) => {
      const raw = cellAt(before, lost, header);
      const cell: CellInput = typeof raw === "number" ? numberCell(raw) : textCell(String(raw));
      return { kind: "cells", table: "Benefits", header, firstRow: row, cells: [cell] };
    });
}
