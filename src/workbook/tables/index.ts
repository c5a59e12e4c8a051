import type { Column, TableDefinition } from "./column";
import { letterheadTables } from "./letterheadTable";
import { logTables } from "./logTables";
import { practiceTables } from "./practiceTables";
import { ruleTables } from "./ruleTables";
import { workTables } from "./workTables";

/** Every table of the workbook, in the order in which set-up makes their sheets; some on request. */
export const tables = [
  ...practiceTables,
  ...workTables,
  ...ruleTables,
  ...letterheadTables,
  ...logTables,
] as const;

export type TableName = (typeof tables)[number]["name"];

type DefinitionOf<Name extends TableName> = Extract<(typeof tables)[number], { name: Name }>;
/** The headers that a table may have, e.g. `Header<"Sessions">`. */
export type Header<Name extends TableName> = DefinitionOf<Name>["columns"][number]["header"];

const byName = new Map<TableName, TableDefinition>(tables.map((table) => [table.name, table]));

/** The definition of a table. */
export function tableNamed(name: TableName): TableDefinition {
  return byName.get(name) as TableDefinition;
}

/** The definition of a column, or undefined for a column that is the user's own. */
export function columnOf(table: TableName, header: string): Column | undefined {
  return tableNamed(table).columns.find((column) => sameHeader(column.header, header));
}

/** Headers are the same whatever their case and the spaces around and between words. */
export function sameHeader(one: string, other: string): boolean {
  return normalHeader(one) === normalHeader(other);
}

/** A header as compared: lower case, single spaces. */
export function normalHeader(header: string): string {
  return header.trim().replace(/\s+/g, " ").toLowerCase();
}

export * from "./column";
export { letterheadLines, letterheadSettings, type LetterheadSetting } from "./letterheadTable";
export { practiceSettings, type PracticeSetting } from "./practiceTables";
