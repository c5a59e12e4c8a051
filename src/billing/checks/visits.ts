import type { RowContext } from "./rowContext";

/** All rows of each client, provider and date; within each in table order. */
export interface Visits {
  values(): Iterable<readonly RowContext[]>;
}

/** Equal for the rows of one client, provider and date; undefined without date or client. */
export function visitKeyOf({
  session,
  clientNumber,
  providerNumber,
}: RowContext): string | undefined {
  if (session.date === undefined || clientNumber === undefined) return undefined;
  return `${session.date} ${clientNumber} ${providerNumber ?? ""}`;
}

/** Brings rows together that are of one visit; rows without date or client are of none. */
export function visitsOf(rows: readonly RowContext[]): Visits {
  const visits = new Map<string, RowContext[]>();
  for (const row of rows) {
    const key = visitKeyOf(row);
    if (key === undefined) continue;
    const visit = visits.get(key);
    if (visit) visit.push(row);
    else visits.set(key, [row]);
  }
  return visits;
}

/** The visits of clients' days: nearly every day has one provider, and is a visit as it is. */
export function visitsOfDays(
  clientDays: readonly (readonly RowContext[])[]
): readonly (readonly RowContext[])[] {
  const visits: (readonly RowContext[])[] = [];
  for (const day of clientDays) {
    if (isOneVisit(day)) visits.push(day);
    else visits.push(...visitsOf(day).values());
  }
  return visits;
}

function isOneVisit(day: readonly RowContext[]): boolean {
  for (let at = 1; at < day.length; at += 1) {
    if (day[at]?.providerNumber !== day[0]?.providerNumber) return false;
  }
  return true;
}
