import type { Day } from "./days";
import type { RowContext } from "./rowContext";

/** The rows of one client and date that count against the units that the plan pays a day. */
export interface PlanDay {
  /** Column Units per day of the payer's row. */
  most: number;
  /** In table order, whoever the provider. */
  rows: RowContext[];
  /** Billed units of the rows; of a row that is told to have too many, those that it should have. */
  units: number;
}

/**
 * Where the payer's row names units per day: all services of a client and date, timed or not.
 * Supplies are no units of service. Rows that may be there twice count once.
 */
export class PlanDays {
  private readonly days = new Map<string, PlanDay>();

  constructor(rows: readonly RowContext[], duplicates: ReadonlyMap<RowContext, RowContext>) {
    for (const row of rows) {
      const most = row.coverage?.payerRow?.unitsPerDay;
      if (most === undefined || !(most > 0) || !isService(row) || duplicates.has(row)) continue;
      const key = keyOf(row);
      const day = this.days.get(key);
      const units = unitsThatCount(row);
      if (!day) this.days.set(key, { most, rows: [row], units });
      else {
        day.rows.push(row);
        day.units += units;
      }
    }
  }

  /** The day of a row; undefined where its payer names no units per day. */
  of(row: RowContext | undefined): PlanDay | undefined {
    return row && this.days.size > 0 ? this.days.get(keyOf(row)) : undefined;
  }

  /** Takes units off that are billed beyond what the minutes earn, which is told elsewhere. */
  takeOffUnearned({ rows, allocation }: Day): void {
    const planDay = this.of(rows[0]);
    if (!planDay) return;
    rows.forEach((row, at) => {
      planDay.units += (allocation.lines[at] ?? 0) - unitsThatCount(row);
    });
  }

  all(): Iterable<PlanDay> {
    return this.days.values();
  }
}

function keyOf({ session, clientNumber }: RowContext): string {
  return `${session.date} ${clientNumber}`;
}

function isService({ procedure, session, clientNumber }: RowContext): boolean {
  if (session.date === undefined || clientNumber === undefined) return false;
  return procedure !== undefined && procedure.kind !== "supply";
}

/** An untimed code is one a session; more is told as such. */
function unitsThatCount({ session, procedure }: RowContext): number {
  const units = Math.max(session.units ?? 0, 0);
  return procedure?.timing.basis === "session" ? Math.min(units, 1) : units;
}
