import type { CellInput } from "../../workbook/plan/cellInput";
import type { Header, TableName } from "../../workbook/tables";

/** A row by header. A header that is left out is a blank cell, or the column's formula. */
export type SampleRow<Name extends TableName> = Partial<Record<Header<Name>, CellInput>>;

/** The rows of one table of the sample. */
export interface SampleTable<Name extends TableName = TableName> {
  table: Name;
  rows: Record<string, CellInput>[];
}

/** Headers that the table does not have are refused by the compiler. */
export function sampleTable<Name extends TableName>(
  table: Name,
  rows: readonly SampleRow<Name>[]
): SampleTable<Name> {
  return { table, rows: rows.map((row) => ({ ...row }) as Record<string, CellInput>) };
}
