import type { Procedure } from "../codes/procedure";
import { monthOf } from "../time/isoDate";
import { dateOf, isBilled, type BilledRow } from "./editsBilled";
import { usableMinutes } from "./minutes";
import { finding, type Placed, type RowContext } from "./rowContext";
import type { SessionGroups } from "./sessionGroups";

/** A row of a code that is paid only with the code that it continues. */
interface AddOnRow extends BilledRow {
  procedure: BilledRow["procedure"] & { base: string };
}

/** Adds what is found where a client's day has an add-on code without the code that it continues. */
export function checkAddOns(day: readonly RowContext[], found: Placed[]): void {
  let bases: Map<string, boolean> | undefined;
  for (const row of day) {
    if (!isAddOn(row) || isOfMonth(row)) continue;
    const { base } = row.procedure;
    bases ??= new Map();
    let isThere = bases.get(base);
    if (isThere === undefined) {
      isThere = day.some((other) => mayBe(other, base));
      bases.set(base, isThere);
    }
    if (!isThere) found.push([row, withoutBase(row, "on the same date")]);
  }
}

/**
 * The same of codes that are billed by the calendar month, on the first of a month. Minutes that do
 * not reach the add-on code are told of elsewhere.
 */
export function checkAddOnsOfMonths({ rows }: SessionGroups, found: Placed[]): void {
  const addOns = rows.filter((row): row is AddOnRow => isAddOn(row) && isOfMonth(row));
  if (addOns.length === 0) return;
  const billed = new Set<string>();
  for (const row of rows) {
    if (isBilled(row) && isOfMonth(row)) billed.add(monthKey(row, row.procedure.code));
  }
  for (const [key, month] of byMonth(addOns)) {
    const [first] = month;
    if (!first || billed.has(key) || !reachesAddOn(first, month)) continue;
    found.push([first, withoutBase(first, "in the same month")]);
  }
}

/** Rows by client, month and the code that they continue. */
function byMonth(addOns: readonly AddOnRow[]): Map<string, AddOnRow[]> {
  const months = new Map<string, AddOnRow[]>();
  for (const row of addOns) {
    const key = monthKey(row, row.procedure.base);
    const month = months.get(key);
    if (month) month.push(row);
    else months.set(key, [row]);
  }
  return months;
}

/** True where the minutes are enough for the code that is continued and for the add-on code. */
function reachesAddOn(first: AddOnRow, month: readonly AddOnRow[]): boolean {
  const base = first.rules.procedureOn(first.procedure.base, first.session.date);
  const needed = [base, first.procedure].reduce((sum, one) => sum + unitMinutesOf(one), 0);
  const minutes = month.reduce((sum, { session }) => sum + (usableMinutes(session) ?? 0), 0);
  return minutes >= needed;
}

function unitMinutesOf(procedure: Procedure | undefined): number {
  const timing = procedure?.timing;
  return timing?.basis === "pooled" || timing?.basis === "own" ? timing.unitMinutes : 0;
}

function isAddOn(row: RowContext): row is AddOnRow {
  return (
    row.procedure?.base !== undefined &&
    row.clientNumber !== undefined &&
    row.session.date !== undefined &&
    isBilled(row)
  );
}

/** True of a row of the code, and of one whose code is not known: it may be the one that is missed. */
function mayBe({ procedure, session }: RowContext, code: string): boolean {
  return session.units !== 0 && (procedure === undefined || procedure.code === code);
}

function isOfMonth({ procedure: { timing } }: BilledRow): boolean {
  return timing.basis === "own" && timing.per === "month";
}

function monthKey(row: RowContext, code: string): string {
  return `${row.clientNumber} ${monthOf(dateOf(row))} ${code}`;
}

function withoutBase(row: AddOnRow, when: string) {
  const { code, base } = row.procedure;
  const message = `${code} continues ${base} and is paid only with it ${when}; add a row for ${base}, or correct the code`;
  return finding("add-on-without-base", row, message);
}
