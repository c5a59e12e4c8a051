import { clientOfEntry } from "../../billing/logs/bringing/newNames";
import { nameKinds, type NameKind } from "../../billing/logs/bringing/names";
import { typedCents, typedNumber } from "../../billing/charges/typedMoney";
import type { LogField } from "../../billing/logs/matching/fields";
import type { ListedTable, LogEntry } from "../../billing/logs/rows/logRow";
import { parseTextDate } from "../../billing/time/textDate";
import {
  blank,
  codeCell,
  codesCell,
  dateCell,
  moneyCell,
  numberCell,
  textCell,
  type CellInput,
} from "../../workbook/plan/cellInput";
import type { RowCells } from "../../workbook/plan/tableTail";
import { cellYesNo } from "../../workbook/reading/cellText";
import { tableNamed, type Column } from "../../workbook/tables";
import { firstAndLast } from "./firstAndLast";

/** What she said that a name of a log is. */
export type NamesSaid = (kind: NameKind, name: string) => string;

/** A row of a log's list as a row of its table; what was unclear stays as it was typed. */
export function entryCells(table: ListedTable, entry: LogEntry, said: NamesSaid): RowCells {
  const columns: readonly Column[] = tableNamed(table).columns;
  const values = valuesOf(table, entry, said);
  const cells: RowCells = {};
  for (const column of columns) {
    const field = column.header as LogField;
    const value = values[field];
    const typed = entry.asTyped[field];
    const cell = value === undefined ? textCell(doubtful(column, typed)) : valueCell(column, value);
    if (cell.kind !== "blank") cells[column.header] = cell;
  }
  return cells;
}

/**
 * What was unclear is no answer: a text that its column would understand all the same, such as a date
 * in the other order, has ` ?` behind it.
 */
function doubtful({ type }: Column, typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const text = typed.trim();
  const isUnderstood =
    (type === "date" && parseTextDate(text) !== undefined) ||
    (type === "money" && typedCents(text) !== undefined) ||
    ((type === "count" || type === "share") && typedNumber(text.replace("%", "")) !== undefined) ||
    (type === "yesNo" && cellYesNo(text) !== undefined);
  return isUnderstood ? `${text} ?` : text;
}

/** A client in two columns has one name; names are those that she said. */
function valuesOf(table: ListedTable, entry: LogEntry, said: NamesSaid): LogEntry["values"] {
  const values = { ...entry.values };
  if (table === "Clients") {
    const client = clientOfEntry(entry);
    if (client !== undefined) values.Client = client;
  }
  for (const kind of nameKinds) {
    const name = values[kind];
    if (typeof name === "string") values[kind] = said(kind, name);
  }
  return table === "Clients" ? withNameParts(values, entry) : values;
}

/** A list may have the name in one column only. */
function withNameParts(
  values: LogEntry["values"],
  { asTyped }: Pick<LogEntry, "asTyped">
): LogEntry["values"] {
  const says = (field: "First name" | "Last name") =>
    values[field] !== undefined || asTyped[field] !== undefined;
  if (says("First name") || says("Last name")) return values;
  const parts = typeof values.Client === "string" ? firstAndLast(values.Client) : undefined;
  return parts ? { ...values, "First name": parts.first, "Last name": parts.last } : values;
}

function valueCell(column: Column, value: string | number | boolean | string[]): CellInput {
  if (Array.isArray(value)) return codesCell(value);
  if (typeof value === "boolean") return textCell(value ? "Yes" : "No");
  if (typeof value === "number") {
    return column.type === "money" ? moneyCell(value) : numberCell(value);
  }
  if (column.type === "date") return dateCell(value);
  if (column.type === "code") return codeCell(value);
  const choice = column.choices?.find((each) => each.toLowerCase() === value.toLowerCase());
  return value === "" ? blank : textCell(choice ?? value);
}
