import type { IsoDate } from "../records";
import type { BilledSessions } from "./billedSessions";
import type { RowContext } from "./rowContext";
import { visitsOfDays, type Visits } from "./visits";

type Groups = readonly (readonly RowContext[])[];

/** The rows of a check, brought together as the families need them; each grouping is made once. */
export class SessionGroups {
  private clients?: Groups;
  private clientDays?: Groups;
  private providerDays?: Groups;
  private ofVisits?: Visits;

  /**
   * @param rows all rows, in table order
   * @param billed what issued bills say of them
   */
  constructor(
    readonly rows: readonly RowContext[],
    readonly billed: BilledSessions
  ) {}

  /** All rows of each client, provider and date, in table order. */
  get visits(): Visits {
    return (this.ofVisits ??= visitsOfDays(this.ofClientDays));
  }

  /** All rows of each client, in table order. */
  get ofClients(): Groups {
    return (this.clients ??= [...byNumber(this.rows, ({ clientNumber }) => clientNumber).values()]);
  }

  /** All rows of each client and date, whoever the provider, in table order. */
  get ofClientDays(): Groups {
    return (this.clientDays ??= byDay(this.rows, ({ clientNumber }) => clientNumber));
  }

  /** All rows of each provider and date, whoever the client, in table order. */
  get ofProviderDays(): Groups {
    return (this.providerDays ??= byDay(this.rows, ({ providerNumber }) => providerNumber));
  }
}

function byNumber(
  rows: readonly RowContext[],
  numberOf: (row: RowContext) => number | undefined
): Map<number, RowContext[]> {
  const groups = new Map<number, RowContext[]>();
  for (const row of rows) add(groups, numberOf(row), row);
  return groups;
}

/** One small map a date: rows are mostly typed in the order of their dates. */
function byDay(
  rows: readonly RowContext[],
  numberOf: (row: RowContext) => number | undefined
): Groups {
  const days = new Map<IsoDate, Map<number, RowContext[]>>();
  for (const row of rows) {
    const { date } = row.session;
    if (date === undefined) continue;
    let day = days.get(date);
    if (!day) {
      day = new Map();
      days.set(date, day);
    }
    add(day, numberOf(row), row);
  }
  const groups: RowContext[][] = [];
  for (const day of days.values()) for (const group of day.values()) groups.push(group);
  return groups;
}

function add(groups: Map<number, RowContext[]>, number: number | undefined, row: RowContext): void {
  if (number === undefined) return;
  const group = groups.get(number);
  if (group) group.push(row);
  else groups.set(number, [row]);
}
