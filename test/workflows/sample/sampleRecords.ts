import type { PracticeRecords } from "../../../src/billing/records";
import { parseTextTime } from "../../../src/billing/time/textTime";
import { minutesBetween } from "../../../src/billing/units/minutesBetween";
import { unitsOfLine } from "../../../src/billing/units/unitsOfLine";
import { rawInput } from "../../../src/workbook/applying/rawInput";
import type { CellInput } from "../../../src/workbook/plan/cellInput";
import { practiceRecords } from "../../../src/workbook/reading/readPracticeRecords";
import { Snapshots } from "../../../src/workbook/reading/readTables";
import type { RawCell } from "../../../src/workbook/reading/tableSnapshot";
import { tableNamed } from "../../../src/workbook/tables";
import { samplePractice } from "../../../src/workflows/sample/samplePractice";

type Row = Record<string, CellInput>;

/** The sample as Excel would give it back once its formulas are computed. */
export function sampleRecords(): PracticeRecords {
  const snapshots = new Snapshots();
  for (const { table, rows } of samplePractice()) {
    const headers = tableNamed(table).columns.map((column) => column.header);
    snapshots.add({
      name: table,
      title: table,
      sheet: tableNamed(table).sheet,
      headers,
      rowCount: rows.length,
      hasTotals: false,
      isCrowded: false,
      firstRow: 1,
      firstColumn: 0,
      rows: rows.map((row) => headers.map((header) => shown(row, header))),
    });
  }
  return practiceRecords(snapshots, 1900, "2026-11-02");
}

function shown(row: Row, header: string): RawCell {
  if (header === "Minutes" && !row.Minutes) return minutesOf(row) ?? "";
  if (header === "Units" && !row.Units) return unitsOf(row);
  const cell = row[header];
  if (cell === undefined) return "";
  if (cell.kind === "text") return cell.text;
  if (cell.kind === "formula") return cell.formula === "=NA()" ? "#N/A" : cell.formula;
  return rawInput(cell, 1900) ?? "";
}

/** As =OT.MINUTES([@Start],[@End]) answers. */
function minutesOf({ Start, End }: Row): number | undefined {
  const start = timeOf(Start);
  const end = timeOf(End);
  return start === undefined || end === undefined ? undefined : minutesBetween(start, end);
}

function timeOf(cell: CellInput | undefined): number | undefined {
  if (cell?.kind === "time") return cell.minutes;
  return cell?.kind === "text" ? parseTextTime(cell.text) : undefined;
}

/** As =OT.UNITS([@Minutes],[@Code]) answers. */
function unitsOf(row: Row): RawCell {
  const minutes = row.Minutes?.kind === "number" ? row.Minutes.number : minutesOf(row);
  if (minutes === undefined) return "";
  const code = row.Code ? codeOf(row.Code) : undefined;
  return unitsOfLine(minutes, code) ?? "#N/A";
}

function codeOf(cell: CellInput): string | undefined {
  if (cell.kind === "number") return String(cell.number);
  return cell.kind === "text" ? cell.text : undefined;
}
