import { readSessions } from "../../workbook/reading/records/sessions";
import {
  readWorkbook,
  type ReadingOptions,
  type WorkbookReading,
} from "../../workbook/reading/readWorkbook";
import type { TableSnapshot } from "../../workbook/reading/tableSnapshot";
import type { Moment } from "../moment";
import { restoreIds } from "./restoreIds";
import { decideSessions, type SessionDecisions } from "./sessionCells";

/** The ids that were meant for the rows of a table when it was last written. */
export interface WrittenIds {
  table: TableSnapshot<"Sessions">;
  ids: ReadonlyMap<number, string>;
}

/** The workbook read afresh and every session judged. */
export interface Decided {
  reading: WorkbookReading;
  table: TableSnapshot<"Sessions">;
  decisions: SessionDecisions;
}

/**
 * Reads the workbook and decides what its written cells should hold.
 * @param before given after a write that met a sort: ids are put right first
 * @param options `toPrint` where documents are made or previewed
 * @throws UnusableWorkbook where a needed table or column is missing
 */
export async function readAndDecide(
  moment: Moment,
  before?: WrittenIds,
  options?: Omit<ReadingOptions, "today">
): Promise<Decided> {
  const reading = await readWorkbook({ ...options, today: moment.today });
  const table = reading.snapshots.get("Sessions");
  if (!table) throw new Error("readWorkbook refuses a workbook without Sessions");
  const sessions = before
    ? readSessions(restoreIds(before.table, before.ids, table), reading.dateSystem, moment.today)
    : reading.records.sessions;
  const decisions = decideSessions({ ...reading.records, sessions }, table, moment.today);
  return { reading, table, decisions };
}
