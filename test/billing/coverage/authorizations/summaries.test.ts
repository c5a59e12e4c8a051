import {
  authorizationShown,
  authorizationSummaries,
} from "../../../../src/billing/coverage/authorizations/summaries";
import type { Authorization } from "../../../../src/billing/records";
import { addDays } from "../../../../src/billing/time/isoDate";
import fc from "../../../support/laws";
import { today } from "../../practice";
import { drawOn } from "../../../../src/billing/coverage/authorizations/drawOn";
import { anyYear, yearsToday } from "./anyYear";
import { given, ledgerOf, units, weekly } from "./ledger";

const visits = (fields: Partial<Authorization> = {}) => units({ basis: "Visits", ...fields });

describe("authorizationSummaries", () => {
  it("shows a bar in units and in whole visits, with the day on which it will run out", () => {
    // Ten weekly hours: nine until today, one tomorrow.
    const sessions = weekly(10).map((one, at) => ({
      ...one,
      date: at === 9 ? addDays(today, 1) : one.date,
    }));
    const [summary] = authorizationSummaries(ledgerOf(sessions, [units({ authorized: 50 })]));
    expect(summary).toMatchObject({
      name: "Authorization A-1",
      authorized: { units: 50, visits: 12 },
      used: { units: 36, visits: 9 },
      bookedAhead: { units: 4, visits: 1 },
      free: { units: 10, visits: 2 },
      // Eight hours in the eight weeks until today: 10 units are 18 days after the booked one.
      runsOutOn: "2026-11-21",
      until: "2026-11-21",
      isOver: false,
    });
  });

  it("names the last day, where that comes first", () => {
    const [summary] = authorizationSummaries(
      ledgerOf(weekly(9), [units({ authorized: 50, to: "2026-11-10" })])
    );
    expect(summary).toMatchObject({ runsOutOn: "2026-11-27", until: "2026-11-10" });
  });

  it("puts what is urgent first, and what is over last", () => {
    const all = [
      visits({ number: "ended early", to: "2026-09-30" }),
      visits({ number: "no end", client: "Ava", to: undefined }),
      visits({ number: "denied", status: "Denied", to: "2026-10-31" }),
      visits({ number: "pending", status: "Pending", client: "Ava", to: "2027-03-31" }),
      visits({ number: "December", client: "Ava" }),
      visits({ number: "November", client: "Ava", to: "2026-11-30" }),
      visits({ number: "also November", client: "Ava", to: "2026-11-30" }),
    ];
    const summaries = authorizationSummaries(ledgerOf([], all));
    expect(summaries.map(({ account: { authorization } }) => authorization.number)).toEqual([
      ...["November", "also November", "December", "pending", "no end"],
      ...["denied", "ended early"],
    ]);
  });

  it("says nothing of amounts that are not known", () => {
    const [summary] = authorizationSummaries(ledgerOf(weekly(2), [units({ basis: undefined })]));
    expect(summary).toMatchObject({ authorized: undefined, used: undefined, free: undefined });
  });

  it("has bars that come to what is authorized", () => {
    fc.assert(
      fc.property(anyYear(3), (records) => {
        const ledger = drawOn(records, { today: yearsToday });
        for (const { account, ...bar } of authorizationSummaries(ledger)) {
          if (bar.free === undefined) continue;
          const basis = account.basis === "Units" ? "units" : "visits";
          const parts = [bar.used, bar.bookedAhead, bar.free].map((part) => part?.[basis] ?? 0);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(bar.authorized?.[basis] ?? NaN);
        }
      }),
      { numRuns: 50 }
    );
  });
});

describe("authorizationShown", () => {
  it("is the number of what a session draws on", () => {
    const records = given(weekly(3, { units: 6, minutes: 90 }), [units({ authorized: 10 })]);
    const ledger = drawOn(records, { today });
    const shown = records.sessions.map((session) => authorizationShown(ledger.drawOf(session)));
    expect(shown).toEqual(["A-1", "A-1", undefined]);
  });

  it("is shown for an evaluation that uses nothing", () => {
    const records = given([{ client: "Ben", code: "97166", units: 1 }], [units()]);
    const [session] = records.sessions;
    const ledger = drawOn(records, { today });
    expect(session && authorizationShown(ledger.drawOf(session))).toBe("A-1");
  });

  it("is nothing where nothing covers the session, or it has no number", () => {
    expect(authorizationShown(undefined)).toBeUndefined();
    const records = given(weekly(1), [units({ number: undefined })]);
    const [session] = records.sessions;
    const ledger = drawOn(records, { today });
    expect(session && authorizationShown(ledger.drawOf(session))).toBeUndefined();
  });
});
