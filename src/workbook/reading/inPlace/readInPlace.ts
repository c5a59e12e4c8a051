import { builtInRules } from "../../../billing/codes/ruleBook";
import { withSheetNames } from "../../../billing/logs/bringing/sheetNames";
import { withNames } from "../../../billing/logs/bringing/withNames";
import type { LogField, SessionField } from "../../../billing/logs/matching/fields";
import { readLog } from "../../../billing/logs/readLog";
import type { LogRow, UnclearCell } from "../../../billing/logs/rows/logRow";
import type { IsoDate, Session } from "../../../billing/records";
import type { DateSystem } from "../../../billing/time/serial";
import { readRows } from "../rowReader";
import { headersOf } from "../records/headersOf";
import type { TableSnapshot } from "../tableSnapshot";
import type { InPlace } from "./inPlace";
import { fixedColumns, logOfTable } from "./logOfTable";
import { sessionInPlace } from "./sessionInPlace";

/** What her log says of one row of the sheet. */
export interface ToldOfRow {
  /** Several where one cell held several codes. */
  lines: LogRow[];
  unclear: UnclearCell[];
}

/**
 * The sessions of a log of hers that is table Sessions: her cells read as she writes them, our
 * columns as in any workbook. Totals, titles and repeated headers between them are no sessions.
 */
export function readInPlace(
  table: TableSnapshot<"Sessions">,
  inPlace: InPlace,
  { dateSystem, today }: { dateSystem: DateSystem; today: IsoDate }
): Session[] {
  const reading = readLog(logOfTable(table, inPlace, dateSystem), {
    table: "Sessions",
    columns: fixedColumns(table, inPlace),
    answers: inPlace.answers,
    today,
    rules: builtInRules,
  });
  if (reading.table !== "Sessions") return [];
  const told = new Map<number, ToldOfRow>();
  const named = withNames(withSheetNames(reading.rows, inPlace.sheetNames), inPlace.names);
  for (const line of named) {
    const known = told.get(line.sheetRow);
    if (known) known.lines.push(line);
    else told.set(line.sheetRow, { lines: [line], unclear: [] });
  }
  for (const cell of reading.unclear) told.get(cell.row)?.unclear.push(cell);
  const fields = fieldsOf(inPlace);
  return readRows(table, dateSystem, headersOf("Sessions"), (row) => {
    const ofRow = told.get(row.sheetRow);
    return ofRow && sessionInPlace(row, ofRow, fields);
  });
}

/** The fields that columns of hers hold. */
export function fieldsOf({ hers }: InPlace): ReadonlySet<LogField> {
  const fields = [...hers.values()].flatMap((column) =>
    column.kind === "field" ? [column.field] : []
  );
  return new Set<SessionField | LogField>(fields);
}
