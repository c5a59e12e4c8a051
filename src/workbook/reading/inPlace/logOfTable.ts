import type { LogCell, LogSheet } from "../../../billing/logs/logSheet";
import type { FixedMatch } from "../../../billing/logs/matching/matchColumns";
import type { DateSystem } from "../../../billing/time/serial";
import { isErrorCell } from "../cellText";
import type { RawCell, TableSnapshot } from "../tableSnapshot";
import type { InPlace } from "./inPlace";

const empty: LogCell = { value: null };

/** Her table of sessions as the log that it is: her columns, with blanks in place of ours. */
export function logOfTable(
  table: TableSnapshot<"Sessions">,
  inPlace: InPlace,
  dateSystem: DateSystem
): LogSheet {
  const { spelled = table.headers, formats } = table;
  const isHers = spelled.map((_, position) => inPlace.hers.has(position));
  const ofColumn = spelled.map((_, position) => formats?.get(position));
  const header = spelled.map((text, position): LogCell =>
    isHers[position] ? { value: text } : empty
  );
  const rows = table.rows.map((cells, row) =>
    cells.map((cell, position) =>
      isHers[position] ? logCell(cell, ofColumn[position]?.[row]) : empty
    )
  );
  return {
    name: inPlace.log,
    rows: [header, ...rows],
    // The header stands above the body, whose place is counted from 0.
    firstRow: table.firstRow,
    firstColumn: table.firstColumn + 1,
    dateSystem: dateSystem === 1904 ? "1904" : "1900",
    isTable: true,
  };
}

/** Every column is what it was said to be; those of ours are none. */
export function fixedColumns(table: TableSnapshot<"Sessions">, inPlace: InPlace): FixedMatch[] {
  return table.headers.flatMap((_, column): FixedMatch[] => {
    const hers = inPlace.hers.get(column);
    if (hers?.kind === "told") return [];
    return [{ column, field: hers?.kind === "field" ? hers.field : "none" }];
  });
}

function logCell(cell: RawCell, format: string | undefined): LogCell {
  if (cell === "") return empty;
  if (typeof cell === "string") {
    return isErrorCell(cell) ? { value: cell, isError: true } : { value: cell };
  }
  const isPlain = typeof cell !== "number" || format === undefined || format === "General";
  return isPlain ? { value: cell } : { value: cell, format };
}
