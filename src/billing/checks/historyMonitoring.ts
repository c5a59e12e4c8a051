import type { Procedure, Timing } from "../codes/procedure";
import { rowNumber } from "../records";
import { monthOf } from "../time/isoDate";
import { findDuplicates } from "./duplicates";
import type { Finding, Fix } from "./finding";
import { usableMinutes } from "./minutes";
import { finding, showsError, type Placed, type RowContext } from "./rowContext";
import { visitsOf } from "./visits";
import { count, plain, rowList } from "./words";

type ByMonth = Extract<Timing, { basis: "own" }>;

/** A code of remote monitoring, and its units of a month. */
interface MonthUnits {
  code: string;
  timing: ByMonth;
  /** The code that it continues. */
  base?: string;
  billed: number;
  earned: number;
}

/**
 * Units of remote monitoring beyond what the minutes of a client's calendar month with one provider
 * reach: a finding on the first row that bills any. No minute counts for two units.
 */
export function checkMonitoring(rows: readonly RowContext[]): Placed[] {
  const found: Placed[] = [];
  for (const month of monitoredMonths(rows).values()) {
    const told = checkMonth(month);
    if (told) found.push(told);
  }
  return found;
}

function monitoredMonths(rows: readonly RowContext[]): Map<string, RowContext[]> {
  const months = new Map<string, RowContext[]>();
  for (const row of rows) {
    const { procedure, session, clientNumber, providerNumber } = row;
    if (!procedure || !timingByMonth(procedure)) continue;
    if (session.date === undefined || clientNumber === undefined) continue;
    const key = `${monthOf(session.date)} ${clientNumber} ${providerNumber ?? ""}`;
    const month = months.get(key);
    if (month) month.push(row);
    else months.set(key, [row]);
  }
  return months;
}

function checkMonth(all: readonly RowContext[]): Placed | undefined {
  const duplicates = findDuplicates(visitsOf(all));
  const rows = all.filter((row) => !duplicates.has(row));
  if (!rows.every(isKnown)) return undefined;
  const billing = rows.filter(({ session }) => (session.units ?? 0) > 0);
  const [first] = billing;
  if (!first) return undefined;
  const minutes = rows.reduce((sum, { session }) => sum + (session.minutes ?? 0), 0);
  const codes = monthUnits(billing, minutes);
  if (codes.every(({ billed, earned }) => billed <= earned)) return undefined;
  return [first, tooFewMinutes(first, billing, codes, minutes)];
}

function isKnown({ session }: RowContext): boolean {
  return usableMinutes(session) !== undefined && !showsError(session, "Units");
}

/** What is billed by code, and what of it the minutes reach: the longest first unit comes first. */
function monthUnits(billing: readonly RowContext[], minutes: number): MonthUnits[] {
  const byCode = new Map<string, MonthUnits>();
  for (const { procedure, session } of billing) {
    const timing = procedure && timingByMonth(procedure);
    if (!timing) continue;
    const { code, base } = procedure;
    const known = byCode.get(code) ?? { code, timing, base, billed: 0, earned: 0 };
    known.billed += session.units ?? 0;
    byCode.set(code, known);
  }
  const codes = [...byCode.values()].sort(
    (one, other) =>
      other.timing.unitMinutes - one.timing.unitMinutes || continuing(one) - continuing(other)
  );
  let left = minutes;
  for (const one of codes) {
    const { unitMinutes, once } = one.timing;
    const baseIsBilled = one.base !== undefined && (byCode.get(one.base)?.earned ?? 0) > 0;
    // The minutes of a base code that is not billed are not those of its add-on code.
    const usable = one.base === undefined || baseIsBilled ? left : left - unitMinutes;
    const reached = Math.max(Math.floor(usable / unitMinutes), 0);
    one.earned = Math.min(once ? Math.min(reached, 1) : reached, one.billed);
    left -= one.earned * unitMinutes;
  }
  return codes;
}

function continuing({ base }: MonthUnits): number {
  return base === undefined ? 0 : 1;
}

function tooFewMinutes(
  first: RowContext,
  billing: readonly RowContext[],
  codes: readonly MonthUnits[],
  minutes: number
): Finding {
  const words = (units: (one: MonthUnits) => number) =>
    codes.map((one) => `${one.code}: ${plain(units(one))}`).join(", ");
  const month = monthOf(first.session.date ?? "");
  const where = rowList(billing.map(({ session }) => rowNumber(session)));
  const message = `${count(minutes, "minute")} of remote monitoring in ${month} reach ${words(({ earned }) => earned)}, not ${words(({ billed }) => billed)} (${where}); correct Units or the minutes`;
  const [only, ...others] = codes;
  const fix =
    only && others.length === 0 && billing.length === 1 ? setUnits(first, only.earned) : undefined;
  return finding("monitoring-minutes", first, message, { fix });
}

function setUnits({ session }: RowContext, units: number): Fix {
  return {
    label: `Set Units to ${plain(units)}`,
    writes: [{ row: session.row, column: "Units", value: units }],
  };
}

function timingByMonth({ timing }: Procedure): ByMonth | undefined {
  return timing.basis === "own" && timing.per === "month" ? timing : undefined;
}
