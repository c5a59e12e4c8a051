import type { Authorization, Payer, PracticeRecords, Session } from "../../../../src/billing/records";
import { addDays } from "../../../../src/billing/time/isoDate";
import { client, payer } from "../../practice";
import { given, units } from "../authorizations/ledger";

/** Ben's Cigna wants treatment to be authorized, but for what the fields say. */
export function cigna(
  sessions: readonly Partial<Session>[],
  authorizations: readonly Authorization[],
  fields: Partial<Payer> = {}
): PracticeRecords {
  return given(sessions, authorizations, {
    clients: [
      client({ client: "Ben", payer: "Cigna" }),
      client({ client: "Cleo" }),
      client({ client: "Dev", payer: "Anthem", product: "HealthKeepers Plus" }),
      client({ client: "Ida", payer: "Cigna", unitsPerVisit: 3 }),
    ],
    payers: [
      payer({ payer: "Cigna", network: "In network", requiresAuthorization: true, ...fields }),
      payer({ row: 2, payer: "Anthem", requiresAuthorization: true }),
    ],
  });
}

/** The same, where the plan does not say that it wants an authorization. */
export const free = (sessions: readonly Partial<Session>[], authorizations: readonly Authorization[]) =>
  cigna(sessions, authorizations, { requiresAuthorization: undefined });

/** Gus has Medicare. */
export function medicare(...sessions: Partial<Session>[]): PracticeRecords {
  return given(
    sessions.map((one) => ({ client: "Gus", modifiers: ["GO"], ...one })),
    [],
    {
      clients: [client({ client: "Gus", payer: "Medicare" })],
      payers: [payer({ payer: "Medicare", type: "Medicare" })],
    }
  );
}

export const ben = (fields: Partial<Session> = {}): Partial<Session> => ({
  ...{ client: "Ben", date: "2026-10-05" },
  ...fields,
});
export const evaluation = ben({ code: "97166", units: 1, minutes: 45 });
export const visits = (fields: Partial<Authorization> = {}) => units({ basis: "Visits", ...fields });
/** 40 visits until the middle of next year: with nothing to say of them. */
export const plenty = visits({ number: "A-9", authorized: 40, to: "2027-06-30" });
export const days = (count: number, from: string, every = 7): Partial<Session>[] =>
  Array.from({ length: count }, (_, at) => ({ date: addDays(from, at * every) }));
export const bensDays = (count: number, from: string, every = 7) => days(count, from, every).map(ben);

