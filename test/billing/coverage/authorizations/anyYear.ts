import type {
  Authorization,
  EarlierPlan,
  PracticeRecords,
  Session,
} from "../../../../src/billing/records";
import { addDays } from "../../../../src/billing/time/isoDate";
import fc from "../../../support/laws";
import { authorization, client, practice, session } from "../../practice";

/** The day on which the years of the laws are looked at: what lies behind it is booked ahead. */
export const yearsToday = "2026-09-30";
const firstDay = "2026-01-01";

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const anyDay = fc.integer({ min: 0, max: 364 }).map((days) => addDays(firstDay, days));
const codes = ["97530", "97535", "97112", "97166", "97168", "L3808", "98980"];
const anyCode = fc.oneof(
  { arbitrary: fc.constant("97530"), weight: 4 },
  fc.constantFrom<string | undefined>(...codes, undefined)
);
const anyCodes = fc.constantFrom<string[]>(
  [],
  ["97530"],
  ["97530", "97535", "97112"],
  ["97166", "97168", "97530"],
  ["97530", "L3808"]
);

/** Minutes stand for units, but for the few rows whose units were corrected by hand. */
const anyUnits = fc.oneof(
  { arbitrary: fc.constant(undefined), weight: 8 },
  fc.constantFrom(0, 1, 2.5, 6)
);

const anySession: fc.Arbitrary<Session> = fc
  .record({
    date: fc.oneof({ arbitrary: anyDay, weight: 20 }, fc.constant(undefined)),
    provider: fc.constantFrom("Dana", "Dana", "dana", "Lee", undefined),
    code: anyCode,
    minutes: fc.constantFrom(15, 30, 45, 60, 60, 60),
    startMinutes: maybe(fc.constantFrom(540, 600, 900)),
    corrected: anyUnits,
  })
  .map(({ corrected, ...fields }) =>
    session({ ...fields, units: corrected ?? fields.minutes / 15 })
  );

/** The same day more than once: a visit of several codes, or with two providers. */
const anyVisit = fc
  .record({ first: anySession, others: fc.array(anySession, { maxLength: 2 }) })
  .map(({ first, others }) => [first, ...others.map((one) => ({ ...one, date: first.date }))]);

const anyAuthorization: fc.Arbitrary<Authorization> = fc
  .record({
    number: maybe(fc.integer({ min: 1, max: 120 }).map((number) => `A-${number}`)),
    payer: fc.constantFrom(undefined, "Cigna", "CIGNA ", "Aetna"),
    kind: fc.constantFrom<Authorization["kind"][]>(
      ...(["Prior authorization", "Prior authorization", undefined] as const),
      ...(["Gap exception", "Single case agreement"] as const)
    ),
    codes: anyCodes,
    basis: fc.constantFrom<Authorization["basis"][]>("Units", "Units", "Visits", undefined),
    authorized: fc.oneof(
      { arbitrary: fc.integer({ min: 0, max: 40 }), weight: 6 },
      fc.constant(undefined)
    ),
    from: maybe(anyDay),
    days: maybe(fc.integer({ min: -5, max: 300 })),
    status: fc.constantFrom<Authorization["status"][]>(
      ...(["Active", "Active", "Active", "Active", "Active"] as const),
      ...(["Pending", "Denied", "Closed", undefined] as const)
    ),
    isUnreadable: fc.constantFrom(false, false, false, false, false, false, true),
  })
  .map(({ days, isUnreadable, ...fields }) =>
    authorization({
      ...fields,
      client: "",
      to: days === undefined ? undefined : addDays(fields.from ?? "2026-04-01", days),
      problems: isUnreadable ? [{ column: "To", kind: "unreadable", text: "soon" }] : [],
    })
  );

const anyClientYear = fc.record({
  payer: fc.constantFrom("Cigna", "Cigna", "Aetna", "Self-pay"),
  unitsPerVisit: fc.constantFrom(undefined, 3, 4),
  earlier: maybe(fc.record({ payer: fc.constantFrom("Cigna", "Aetna"), to: anyDay })),
  visits: fc.array(anyVisit, { maxLength: 16 }),
  authorizations: fc.array(anyAuthorization, { maxLength: 4 }),
});

/** A year of some clients of an invented practice; rows stand in no order of dates. */
export function anyYear(clients: number): fc.Arbitrary<PracticeRecords> {
  return fc.array(anyClientYear, { minLength: clients, maxLength: clients }).map((years) => {
    const nameOf = (at: number) => `Child ${at + 1}`;
    const sessions = years.flatMap(({ visits }, at) =>
      visits.flat().map((one) => ({ ...one, client: nameOf(at) }))
    );
    const authorizations = years.flatMap(({ authorizations: rows }, at) =>
      rows.map((one) => ({ ...one, client: nameOf(at).toUpperCase() }))
    );
    const earlierPlans: EarlierPlan[] = years.flatMap(({ earlier }, at) =>
      earlier ? [{ row: at + 1, problems: [], client: nameOf(at), ...earlier }] : []
    );
    return practice(numbered(sessions), {
      clients: years.map(({ payer, unitsPerVisit }, at) =>
        client({ row: at + 1, client: nameOf(at), payer, unitsPerVisit })
      ),
      earlierPlans,
      authorizations: numbered(authorizations),
    });
  });
}

/** Rows 1, 2, 3 ... as they stand. */
export function numbered<T extends { row: number }>(rows: readonly T[]): T[] {
  return rows.map((one, at) => ({ ...one, row: at + 1 }));
}
