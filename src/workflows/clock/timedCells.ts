import type { ClockRow } from "../../billing/sessions/clock/visitsInHand";
import { unitsOfLine } from "../../billing/units/unitsOfLine";
import {
  blank,
  codeCell,
  dateCell,
  numberCell,
  textCell,
  timeCell,
  type CellInput,
} from "../../workbook/plan/cellInput";
import type { RowCells } from "../../workbook/plan/tableTail";
import { numberFormats } from "../../workbook/applying/createTable";
import { fieldsOf } from "../../workbook/reading/inPlace/readInPlace";
import type { WorkbookReading } from "../../workbook/reading/readWorkbook";
import { readSessions } from "../../workbook/reading/records/sessions";
import { columnIndex, type TableSnapshot } from "../../workbook/reading/tableSnapshot";
import { sessionFormulas } from "../logs/columnFormulas";
import { withRows } from "../logs/virtualTables";

type SessionsTable = TableSnapshot<"Sessions">;

/** A row in hand as a row of Sessions. Minutes and units are formulas where they come to the same. */
export function timedCells(
  row: ClockRow,
  table: SessionsTable,
  reading: WorkbookReading
): RowCells {
  const { entry } = row;
  const cells: RowCells = {
    Date: dateCell(entry.date),
    Client: textCell(entry.client),
    Provider: textCell(entry.provider),
    Code: codeCell(entry.code),
    Start: timeCell(entry.startMinutes),
    End: timeCell(entry.endMinutes),
    "Session ID": textCell(entry.sessionId),
  };
  return table.inPlace
    ? { ...cells, ...numbersInPlace(row, cells, table, reading) }
    : { ...cells, ...formulasOrNumbers(row, table) };
}

function formulasOrNumbers({ entry, minutes, units }: ClockRow, table: SessionsTable): RowCells {
  const formulas = sessionFormulas(table);
  const ofFormula = minutes === undefined ? undefined : unitsOfLine(minutes, entry.code);
  const isOfFormula = units === undefined || units === ofFormula;
  return {
    Minutes: { kind: "formula", formula: formulas.Minutes },
    Units: isOfFormula ? { kind: "formula", formula: formulas.Units } : numberCell(units),
  };
}

/** In a table of hers numbers are typed as she types them, so that they read as what they are. */
function numbersInPlace(
  { minutes, units }: ClockRow,
  cells: RowCells,
  table: SessionsTable,
  reading: WorkbookReading
): RowCells {
  const Units = numberCell(units);
  if (minutes === undefined) return { Minutes: blank, Units };
  const isHers = table.inPlace !== undefined && fieldsOf(table.inPlace).has("Minutes");
  if (!isHers) return { Minutes: numberCell(minutes), Units };
  const ways: CellInput[] = [
    numberCell(minutes),
    numberCell(minutes / 60),
    textCell(`${minutes} min`),
  ];
  const understood = ways.find(
    (way) => minutesRead({ ...cells, Units, Minutes: way }, table, reading) === minutes
  );
  return { Minutes: understood ?? textCell(`${minutes} min`), Units };
}

/** Dates are written with their year, so any day will do. */
const yearKnown = "2026-01-01";

/** The minutes that a row will be read as, once it stands in her table. */
function minutesRead(
  cells: RowCells,
  table: SessionsTable,
  { dateSystem }: WorkbookReading
): number | undefined {
  const after = withRows(table, "Sessions", [cells], dateSystem);
  const formats = new Map(table.formats);
  for (const [header, format] of [
    ["Date", numberFormats.date],
    ["Start", numberFormats.time],
    ["End", numberFormats.time],
  ] as const) {
    const position = columnIndex(table, header);
    const known = formats.get(position);
    if (known) formats.set(position, [...known.slice(0, after.rowCount - 1), format ?? ""]);
  }
  const sessions = readSessions({ ...after, formats }, dateSystem, yearKnown);
  return sessions.find(({ row }) => row === after.rowCount)?.minutes;
}
