import type { Day } from "./days";
import type { RowContext } from "./rowContext";

/** The rows of one client and date that count against the units that the plan pays a day. */
export interface PlanDay {
  /** Column Units per day of the payer's row. */
  most: number;
  /** In table order, whoever the provider. */
  rows: RowContext[];
  /** Units that the minutes earn, of rows that are told to be billed for more. */
  earned: Map<RowContext, number>;
}

/** The day's billed units; of rows that are told to have wrong ones, those that they should have. */
export function unitsOfPlanDay(day: PlanDay): number {
  return day.rows.reduce((units, row) => units + unitsThatCount(row, day), 0);
}

/** The rows that have any of the day's units. */
export function rowsWithUnits(day: PlanDay): RowContext[] {
  return day.rows.filter((row) => unitsThatCount(row, day) > 0);
}

/**
 * Where the payer's row names units per day: all services of a client and date, timed or not.
 * Supplies, and what is billed by the month, are no units of the day. Rows that may be there twice count once.
 */
export class PlanDays {
  private readonly days = new Map<string, PlanDay>();

  constructor(rows: readonly RowContext[], duplicates: ReadonlyMap<RowContext, RowContext>) {
    for (const row of rows) {
      const most = row.coverage?.payerRow?.unitsPerDay;
      if (most === undefined || !(most > 0) || !isService(row) || duplicates.has(row)) continue;
      const key = keyOf(row);
      const day = this.days.get(key);
      if (day) day.rows.push(row);
      else this.days.set(key, { most, rows: [row], earned: new Map() });
    }
  }

  /** The day of a row; undefined where its payer names no units per day. */
  of(row: RowContext | undefined): PlanDay | undefined {
    return row && this.days.size > 0 ? this.days.get(keyOf(row)) : undefined;
  }

  /** Counts what the minutes earn, where more is billed and told elsewhere. */
  countEarned({ rows, allocation }: Day): void {
    const earned = this.of(rows[0])?.earned;
    rows.forEach((row, at) => earned?.set(row, allocation.lines[at] ?? 0));
  }

  all(): Iterable<PlanDay> {
    return this.days.values();
  }
}

function keyOf({ session, clientNumber }: RowContext): string {
  return `${session.date} ${clientNumber}`;
}

function isService({ procedure, session, clientNumber }: RowContext): boolean {
  if (!procedure || session.date === undefined || clientNumber === undefined) return false;
  const { kind, timing } = procedure;
  return kind !== "supply" && !(timing.basis === "own" && timing.per === "month");
}

/** An untimed code is one a session, whatever its cell says. */
function unitsThatCount(row: RowContext, { earned }: PlanDay): number {
  const { session, procedure } = row;
  if (procedure?.timing.basis === "session") return session.units === 0 ? 0 : 1;
  return earned.get(row) ?? Math.max(session.units ?? 0, 0);
}
