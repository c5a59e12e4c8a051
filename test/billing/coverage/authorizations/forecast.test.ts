import { unitsAndVisits } from "../../../../src/billing/coverage/authorizations/amounts";
import { pacePerDay, runOutDay } from "../../../../src/billing/coverage/authorizations/pace";
import { visitsLeft } from "../../../../src/billing/coverage/authorizations/visitsLeft";
import type { Authorization, Session } from "../../../../src/billing/records";
import { addDays } from "../../../../src/billing/time/isoDate";
import fc from "../../../support/laws";
import { today } from "../../practice";
import { accountOf, ledgerOf, units } from "./ledger";

const visits = (fields: Partial<Authorization> = {}) => units({ basis: "Visits", ...fields });

/** Of the first authorization. */
function forecast(sessions: Partial<Session>[], authorizations: Authorization[]) {
  const ledger = ledgerOf(sessions, authorizations);
  const [account] = ledger.accounts;
  if (!account) throw new RangeError("No authorization");
  const perDay = pacePerDay(account, ledger.rows);
  return { perDay, runsOut: runOutDay(account, perDay) };
}

/** Ben's sessions on the days so many days before today; negative: ahead. */
const daysAgo = (...days: number[]): Partial<Session>[] =>
  days.map((ago) => ({ client: "Ben", date: addDays(today, -ago) }));
/** Once a week, the last today, over more than eight weeks. */
const everyWeek = daysAgo(63, 56, 49, 42, 35, 28, 21, 14, 7, 0);

describe("units and visits beside each other", () => {
  it.each<[Authorization, number, number, number]>([
    [units(), 20, 20, 5],
    [units(), 19, 19, 4],
    [visits(), 20, 80, 20],
  ])("%#", (one, amount, asUnits, asVisits) => {
    expect(unitsAndVisits(accountOf([], [one]), amount)).toEqual({
      units: asUnits,
      visits: asVisits,
    });
  });

  it("are of the client's own units per visit", () => {
    const account = { ...{ basis: "Units" as const, unitsPerVisit: 3 } };
    expect(unitsAndVisits(account, 20)).toEqual({ units: 20, visits: 6 });
  });

  it("say nothing where the amount or the basis is not known", () => {
    expect(unitsAndVisits(accountOf([], [units()]), undefined)).toBeUndefined();
    expect(unitsAndVisits(accountOf([], [units({ basis: undefined })]), 3)).toBeUndefined();
  });
});

describe("the recent pace", () => {
  it.each<[string, Partial<Session>[], Authorization, number | undefined]>([
    ["units of eight weeks", everyWeek, units(), 32 / 56],
    ["visits of eight weeks", everyWeek, visits(), 8 / 56],
    ["days since the first session", daysAgo(13, 6), visits(), 2 / 14],
    ["a week at least", daysAgo(0), visits(), 1 / 7],
    ["whatever it drew on", everyWeek, visits({ from: "2027-01-01", to: undefined }), 8 / 56],
    ["without what is ahead", [...daysAgo(13, 6, -1, -8)], visits(), 2 / 14],
    ["nothing lately", daysAgo(63, 56), visits(), undefined],
    ["other codes", everyWeek, visits({ codes: ["97112"] }), undefined],
    ["another payer", everyWeek, visits({ payer: "Aetna" }), undefined],
    ["no basis", everyWeek, visits({ basis: undefined }), undefined],
  ])("%s", (_, sessions, one, perDay) => {
    expect(forecast(sessions, [one]).perDay).toEqual(perDay);
  });
});

describe("the day on which it runs out", () => {
  const long = { from: "2026-01-01", to: "2027-12-31" };
  it.each<[string, Partial<Session>[], Authorization, string | undefined]>([
    // 10 visits are used, 2 are left, one every 7 days.
    ["at the pace", everyWeek, visits({ ...long, authorized: 12 }), "2026-11-16"],
    ["at the pace of units", everyWeek, units({ ...long, authorized: 48 }), "2026-11-16"],
    [
      "after the last that is booked",
      [...everyWeek, ...daysAgo(-30)],
      visits({ ...long, authorized: 12 }),
      "2026-12-09",
    ],
    ["booked away", [...everyWeek, ...daysAgo(-30)], visits({ ...long, authorized: 11 }), "2026-12-02"],
    ["long ago", everyWeek, visits({ ...long, authorized: 1 }), "2026-08-31"],
    ["once it has begun", everyWeek, visits({ authorized: 1, from: "2027-01-01", to: undefined }), "2027-01-07"],
    ["not where it has ended", everyWeek, visits({ to: "2026-11-01" }), undefined],
    ["not where it is pending", everyWeek, visits({ status: "Pending" }), undefined],
    ["not without a number", everyWeek, visits({ authorized: undefined }), undefined],
    ["not without a pace", daysAgo(90), visits(long), undefined],
    ["not in ten years", everyWeek, visits({ ...long, authorized: 9999 }), undefined],
  ])("%s", (_, sessions, one, day) => {
    expect(forecast(sessions, [one]).runsOut).toBe(day);
  });

  it("is the day on which somebody counting day by day comes to its end", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 55 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 21, max: 60 }),
        (ago, authorized) => {
          const one = visits({ from: "2026-01-01", to: undefined, authorized });
          const window = Math.max(7, Math.max(...ago) + 1);
          let left = authorized - ago.length;
          let day = today;
          while (left > 1e-6) {
            day = addDays(day, 1);
            left -= ago.length / window;
          }
          expect(forecast(daysAgo(...ago), [one]).runsOut).toBe(day);
        }
      ),
      { numRuns: 300 }
    );
  });
});

describe("the visits that are let through", () => {
  const limit60 = { limit: 60, used: 0 };
  it("are 20, where Cigna authorized 20 of the plan's 60", () => {
    expect(visitsLeft(accountOf([], [visits()]), limit60)).toEqual({
      visits: 20,
      heldBy: "authorization",
    });
  });

  it.each([
    ["units come to fewer visits", units(), limit60, 5, "authorization"],
    ["the plan's are nearly used", visits(), { limit: 60, used: 57 }, 3, "plan"],
    ["the plan's are more than used", visits(), { limit: 60, used: 61 }, 0, "plan"],
    ["both are as many", visits(), { limit: 20, used: 0 }, 20, "authorization"],
    ["the authorization counts nothing", units({ basis: undefined }), limit60, 60, "plan"],
  ] as const)("%s", (_, one, ofPlan, count, heldBy) => {
    expect(visitsLeft(accountOf([], [one]), ofPlan)).toEqual({ visits: count, heldBy });
  });

  it("are known of what there is, or not at all", () => {
    expect(visitsLeft(undefined, limit60)).toEqual({ visits: 60, heldBy: "plan" });
    expect(visitsLeft(accountOf([], [visits()]), undefined)?.visits).toBe(20);
    expect(visitsLeft(undefined, undefined)).toBeUndefined();
  });
});
