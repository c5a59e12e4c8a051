import type { RowContext } from "./rowContext";

/** All rows of each client, provider and date, in table order, by visit key. */
export type Visits = ReadonlyMap<string, readonly RowContext[]>;

/** Brings rows together that are of one visit; rows without date or client are of none. */
export function visitsOf(contexts: readonly RowContext[]): Visits {
  const visits = new Map<string, RowContext[]>();
  for (const context of contexts) {
    if (context.visitKey === undefined) continue;
    const rows = visits.get(context.visitKey);
    if (rows) rows.push(context);
    else visits.set(context.visitKey, [context]);
  }
  return visits;
}
