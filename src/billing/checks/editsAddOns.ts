import { monthOf } from "../time/isoDate";
import { dateOf, isBilled, type BilledRow } from "./editsBilled";
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

/** The same of codes that are billed by the calendar month. */
export function checkAddOnsOfMonths({ rows }: SessionGroups, found: Placed[]): void {
  const addOns = rows.filter((row): row is AddOnRow => isAddOn(row) && isOfMonth(row));
  if (addOns.length === 0) return;
  const billed = new Set<string>();
  for (const row of rows) {
    if (isBilled(row) && isOfMonth(row)) billed.add(monthKey(row, row.procedure.code));
  }
  for (const row of addOns) {
    if (billed.has(monthKey(row, row.procedure.base))) continue;
    found.push([row, withoutBase(row, "in the same month")]);
  }
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
