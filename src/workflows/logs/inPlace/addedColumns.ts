import type { LogField } from "../../../billing/logs/matching/fields";
import type { LogRow } from "../../../billing/logs/rows/logRow";
import type { LogSheet } from "../../../billing/logs/logSheet";
import { headerOfField } from "../../../workbook/reading/inPlace/contractHeaders";
import type { HerColumn } from "../../../workbook/reading/inPlace/inPlace";
import { sameHeader, tableNamed } from "../../../workbook/tables";
import { cellOfSameRow } from "../../../workbook/plan/sameRow";

/** A column of the contract that is added at the right of her table. */
export interface AddedColumn {
  /** Of the contract. */
  header: string;
  /** As it is called in her table: another one of hers may have the contract's header. */
  as: string;
  formula?: string;
}

export interface ListColumns {
  /** Hers, as the table spells them, and what they are; by position. */
  headers: readonly string[];
  columns: readonly HerColumn[];
  /** The list as a table, and its sessions. */
  sheet: LogSheet;
  rows: readonly LogRow[];
}

/** The columns that the contract asks for and her table lacks, in the contract's order. */
export function addedColumns(list: ListColumns): AddedColumn[] {
  const byHeader = spelledByHeader(list);
  const added = tableNamed("Sessions")
    .columns.filter(({ header, optional }) => !optional && !byHeader.has(header))
    .map(({ header }): AddedColumn => ({ header, as: freeHeader(header, list.headers) }));
  for (const { header, as } of added) byHeader.set(header, as);
  return added.map((column): AddedColumn => {
    const formula = formulaOf(column.header, byHeader, list);
    return formula === undefined ? column : { ...column, formula };
  });
}

/** Headers of the contract to those of the table. */
function spelledByHeader({ headers, columns }: ListColumns): Map<string, string> {
  const fields = new Set(
    columns.flatMap((column): LogField[] => (column.kind === "field" ? [column.field] : []))
  );
  return new Map(
    columns.flatMap((column, position): [string, string][] => {
      const header = column.kind === "field" ? headerOfField(column.field, fields) : undefined;
      return header === undefined ? [] : [[header, headers[position] ?? ""]];
    })
  );
}

function freeHeader(header: string, taken: readonly string[]): string {
  let free = header;
  while (taken.some((each) => sameHeader(each, free))) free = `${free} (Quarterhour)`;
  return free;
}

/**
 * Minutes from her times and Units from her minutes and codes, where functions read her cells as
 * they are meant: 1.25 in a column of hours would be a unit too few, so there she types the units.
 */
function formulaOf(
  header: string,
  byHeader: ReadonlyMap<string, string>,
  list: ListColumns
): string | undefined {
  const cell = (of: string) => cellOfSameRow(byHeader.get(of) ?? of);
  if (header === "Minutes") return `=OT.MINUTES(${cell("Start")},${cell("End")})`;
  if (header !== "Units" || !hasPlainMinutes(list)) return undefined;
  // 97530-GO: the code itself is what the cell begins with.
  const code = hasPlainCodes(list) ? cell("Code") : `LEFT(TRIM(${cell("Code")}),5)`;
  // In a row of sums there are minutes, but no code.
  return `=IF(TRIM(${cell("Code")})="","",OT.UNITS(${cell("Minutes")},${code}))`;
}

/** Her minutes are numbers of minutes; where she has no such column the one of ours holds them. */
function hasPlainMinutes({ columns, sheet, rows }: ListColumns): boolean {
  const position = positionOf(columns, "Minutes");
  if (position < 0) return true;
  return rows.every(({ sheetRow, minutes, asTyped }) => {
    if (minutes === undefined) return asTyped.Minutes === undefined;
    return sheet.rows[sheetRow - sheet.firstRow]?.[position]?.value === minutes;
  });
}

function hasPlainCodes({ columns, sheet, rows }: ListColumns): boolean {
  const position = positionOf(columns, "Code");
  return rows.every(({ sheetRow, code }) => {
    const cell = sheet.rows[sheetRow - sheet.firstRow]?.[position]?.value;
    return code === undefined || String(cell).trim().toUpperCase() === code;
  });
}

function positionOf(columns: readonly HerColumn[], field: LogField): number {
  return columns.findIndex((column) => column.kind === "field" && column.field === field);
}
