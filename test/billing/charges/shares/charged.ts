import type { Benefit } from "../../../../src/billing/coverage/benefits/benefit";
import { amountWords } from "../../../../src/billing/charges/shares/amount";
import { familyShares } from "../../../../src/billing/charges/shares/familyShares";
import type { ChargedSession } from "../../../../src/billing/charges/shares/familyShare";

/** An hour in network with Cigna on so many days after 5 October 2026. */
export function visit(row: number, changes: Partial<ChargedSession> = {}): ChargedSession {
  return {
    ...{
      row,
      client: "Ava",
      provider: "Dana",
      isoDate: `2026-10-${String(4 + row).padStart(2, "0")}`,
    },
    ...{ chargeCents: 13500, network: "In network", payer: "Cigna", ...changes },
  };
}

export const visits = (count: number, changes: Partial<ChargedSession> = {}) =>
  Array.from({ length: count }, (_, at) => visit(at + 1, changes));

/** What the family owes for each visit, in words. */
export const owed = (sessions: ChargedSession[], benefits: Benefit[]): string[] =>
  familyShares(sessions, benefits).visits.map(({ family }) => amountWords(family));

/** Shares with their arithmetic put into words, so that all of it can be compared. */
export function told(sessions: readonly ChargedSession[], benefits: readonly Benefit[]) {
  const { visits: all, sessions: rows } = familyShares(sessions, benefits);
  return {
    visits: all.map((share) => ({ ...share, lines: share.lines(), costs: share.costs() })),
    sessions: rows.map(({ row, family, plan }) => ({ row, family, plan })),
  };
}
