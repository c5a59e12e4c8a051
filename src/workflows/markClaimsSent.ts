import type { IsoDate, Session } from "../billing/records";
import { isoDateToSerial } from "../billing/time/serial";
import { applyPlan, type ApplyOptions } from "../workbook/applying/applyPlan";
import { numberFormats } from "../workbook/applying/createTable";
import { blank, dateCell, numberCell, textCell, type CellInput } from "../workbook/plan/cellInput";
import { columnFormats } from "../workbook/reading/columnFormats";
import type { RawCell, TableSnapshot } from "../workbook/reading/tableSnapshot";
import type { CheckResult } from "./check/checkResult";
import { readAndDecide, type Decided } from "./check/readAndDecide";
import { checkSessions } from "./checkSessions";
import { planClaimCells, planColumn, type ClaimCell } from "./claims/planSentClaims";
import { claimSent, sentClaims } from "./claims/sentClaims";
import { misplacedFixes } from "./fixes/misplaced";
import type { Moment } from "./moment";
import { persist, type Attempt } from "./persist";

export interface ClaimsSent extends CheckResult {
  /** The day that was written. */
  isoDate: IsoDate;
  /** Sessions that say now that their claim was sent. */
  marked: number;
  /** Sessions whose cell was filled before; it was left as it was. */
  filled: number;
  /** Sessions that are not there as they were shown; nothing was written for them. */
  stale: number;
  /** Column Claim sent was added for it. */
  addedColumn: boolean;
}

interface MarkOptions extends ApplyOptions {
  /** As they were shown. */
  sessions: readonly Session[];
  /** The day on which the claims were sent; absent: today. */
  isoDate?: IsoDate;
  moment: Moment;
}

/**
 * Writes into sessions the day on which their claim was sent, then checks again. Column Claim sent is
 * added where the table has none. Only blank cells are written, of exactly the sessions that still
 * stand as they were shown, wherever their rows are by then: so an attempt that was cut off is
 * finished by running it again, and a day that stands there stays. Clearing the cells undoes it.
 * @throws UnusableWorkbook, or OfficeExtension.Error where Excel refuses
 */
export async function markClaimsSent(options: MarkOptions): Promise<ClaimsSent> {
  const isoDate = options.isoDate ?? options.moment.today;
  const written = await new Marking(isoDate, options).run();
  return { ...(await checkSessions(options)), ...written };
}

type Written = Omit<ClaimsSent, keyof CheckResult>;

interface ClaimWrite {
  row: number;
  column: typeof claimSent;
  value: RawCell;
}

class Marking {
  private addedColumn = false;
  /** Sessions whose cell was filled before this run wrote anything. */
  private filled: number | undefined;
  /** What this run has written, and the table as it was when it was read for that. */
  private before: { table: TableSnapshot<"Sessions">; writes: ClaimWrite[] } | undefined;

  constructor(
    private readonly isoDate: IsoDate,
    private readonly options: MarkOptions
  ) {}

  async run(): Promise<Written> {
    return persist(() => this.attempt());
  }

  private async attempt(): Promise<Attempt<Written>> {
    const decided = await this.readWithColumn();
    const { table, reading } = decided;
    if (await this.takeBackMisplaced(decided)) return { readAgain: true };
    const { rows, filled, stale } = sentClaims(this.options.sessions, decided);
    this.filled ??= filled;
    const answer = {
      ...{ isoDate: this.isoDate, stale, filled: this.filled, addedColumn: this.addedColumn },
      marked: this.options.sessions.length - stale - this.filled,
    };
    if (rows.length === 0) return { answer };
    const value = isoDateToSerial(this.isoDate, reading.dateSystem) ?? this.isoDate;
    this.before = { table, writes: rows.map((row) => ({ row, column: claimSent, value })) };
    const cells = await this.withFormats(rows, table);
    const applied = await applyPlan(planClaimCells(cells, table), reading, this.progress);
    return applied.outcome === "moved" ? { readAgain: true } : { answer };
  }

  private async readWithColumn(): Promise<Decided> {
    const decided = await readAndDecide(this.options.moment);
    const column = planColumn(decided.table);
    if (!column) return decided;
    this.addedColumn = true;
    await applyPlan(column, decided.reading, this.progress);
    return readAndDecide(this.options.moment);
  }

  /** Where rows were sorted at the moment of writing, some days stand in rows of other sessions. */
  private async takeBackMisplaced({ table, reading }: Decided): Promise<boolean> {
    if (!this.before) return false;
    const misplaced = misplacedFixes(this.before.table, this.before.writes, table);
    this.before = undefined;
    if (misplaced.length === 0) return false;
    const cells = misplaced.map(({ row, value }): ClaimCell => ({ row, cell: formerCell(value) }));
    cells.sort((one, other) => one.row - other.row);
    await applyPlan(planClaimCells(cells, table), reading, this.progress);
    return true;
  }

  /** A column that she added herself may be formatted as text, or not at all. */
  private async withFormats(
    rows: readonly number[],
    table: TableSnapshot<"Sessions">
  ): Promise<ClaimCell[]> {
    const [first = 1, last = first] = [rows[0], rows[rows.length - 1]];
    const formats = await columnFormats(table, claimSent, first, last - first + 1);
    return rows.map((row) => {
      const format = formats[row - first];
      const isDay = format !== undefined && format !== "General" && format !== "@";
      const cell = dateCell(this.isoDate);
      return isDay ? { row, cell } : { row, cell, format: numberFormats.date };
    });
  }

  private get progress(): ApplyOptions {
    const { onProgress } = this.options;
    return onProgress ? { onProgress } : {};
  }
}

function formerCell(value: RawCell): CellInput {
  if (value === "") return blank;
  return typeof value === "number" ? numberCell(value) : textCell(String(value));
}
