import { chargedSessions } from "../charges/shares/chargedSessions";
import { familyShares } from "../charges/shares/familyShares";
import { planPaysPractice } from "../documents/candidates";
import type { Cents, Client, PracticeRecords } from "../records";
import type { BilledSessions } from "./billedSessions";
import type { RowContext } from "./rowContext";

/** True for a row of which the plan pays the practice a part, so that an invoice asks for the rest. */
export function isShared({ coverage }: RowContext): boolean {
  return planPaysPractice(coverage?.network);
}

/**
 * What families are expected to owe now of the rows that an invoice asks them a share of, by row;
 * without those of which it is not known to the cent.
 */
export function billedShares(
  billed: BilledSessions,
  rows: readonly RowContext[],
  records: PracticeRecords
): ReadonlyMap<number, Cents> {
  const clients = new Set<Client | undefined>();
  for (const { row, lines } of billed.all) {
    if (row && isShared(row) && billed.billsOf(lines).some(({ kind }) => kind === "Invoice")) {
      clients.add(row.client);
    }
  }
  if (clients.size === 0) return new Map();
  const own = rows.flatMap(({ session, client, coverage, chargeCents }) =>
    client && clients.has(client) ? [{ session, ...coverage, chargeCents }] : []
  );
  const { sessions } = familyShares(chargedSessions(records, own), records.benefits);
  return new Map(
    sessions.flatMap(({ row, family }): [number, Cents][] =>
      family.kind === "known" ? [[row, family.cents]] : []
    )
  );
}
