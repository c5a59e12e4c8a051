import { dashboardTitle } from "../workbook/dashboardLayout";
import { lookAtLogSheets, type LogSheetLook } from "../workbook/readingLogs/lookAtLogSheets";
import { tables } from "../workbook/tables";

/** A sheet of hers that may be a log. */
export interface FoundSheet {
  /** As its tab is spelled. */
  name: string;
  /** How many rows and columns what stands on it spans; 0 where it is empty. */
  rows: number;
  columns: number;
  isHidden: boolean;
}

const ours = new Set<string>(tables.map(({ name }) => name.toLowerCase()));

/**
 * Every sheet of the workbook that Quarterhour did not make, in the order of their tabs: without
 * sheets that hold one of its tables, its documents and its dashboard. Works in any workbook, also
 * in one that was never set up. Writes nothing; two requests.
 */
export async function findLogs(): Promise<FoundSheet[]> {
  const { sheets, documentSheets } = await lookAtLogSheets();
  const documents = new Set(documentSheets.map((name) => name.toLowerCase()));
  return sheets
    .filter((sheet) => !isOurs(sheet) && !documents.has(sheet.name.toLowerCase()))
    .map(({ name, rows, columns, isHidden }) => ({ name, rows, columns, isHidden }));
}

function isOurs({ tables: names, firstCell }: LogSheetLook): boolean {
  const isDashboard = firstCell === dashboardTitle && names.length === 0;
  return isDashboard || names.some((name) => ours.has(name.toLowerCase()));
}
