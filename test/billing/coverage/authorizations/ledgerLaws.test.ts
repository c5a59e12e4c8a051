import { judgePractice } from "../../../../src/billing/checks/judge";
import {
  drawOn,
  type AuthorizationLedger,
} from "../../../../src/billing/coverage/authorizations/drawOn";
import type { PracticeRecords } from "../../../../src/billing/records";
import fc from "../../../support/laws";
import { anyYear, numbered, yearsToday } from "./anyYear";
import { slowLedger, type SlowLedger } from "./slowLedger";

const inYear = (records: PracticeRecords) => drawOn(records, { today: yearsToday });

/** What both calculations tell, to the thousandth. */
function told(ledger: AuthorizationLedger, records: PracticeRecords) {
  return {
    accounts: ledger.accounts.map(({ authorization, basis, used, bookedAhead, ranOutOn }) => [
      authorization.row,
      ...(basis ? [used, bookedAhead] : [0, 0]).map(rounded),
      ranOutOn,
    ]),
    draws: records.sessions.flatMap((session) => {
      const draw = ledger.drawOf(session);
      if (!draw) return [];
      const { account, needed, taken } = draw;
      return [[session.row, account.authorization.row, rounded(needed), rounded(taken)]];
    }),
  };
}

function toldSlowly({ accounts, draws }: SlowLedger, records: PracticeRecords) {
  return {
    accounts: [...accounts].map(([row, { used, bookedAhead, ranOutOn }]) => [
      row,
      ...[used, bookedAhead].map(rounded),
      ranOutOn,
    ]),
    draws: records.sessions.flatMap(({ row }) => {
      const draw = draws.get(row);
      return draw ? [[row, draw.on, rounded(draw.needed), rounded(draw.taken)]] : [];
    }),
  };
}

function rounded(amount: number | undefined): number | undefined {
  return amount === undefined ? undefined : Math.round(amount * 1000) / 1000;
}

describe("the ledger of a year", () => {
  it("agrees with a slow calculation for 40 clients, authorization by authorization", () => {
    fc.assert(
      fc.property(anyYear(40), (records) => {
        expect(told(inYear(records), records)).toEqual(
          toldSlowly(slowLedger(records, yearsToday), records)
        );
      }),
      { numRuns: 8 }
    );
  });

  it("agrees where the check of all rows makes it, and each session shows its number", () => {
    fc.assert(
      fc.property(anyYear(6), (records) => {
        const { judgements, ledger } = judgePractice(records, { today: yearsToday });
        const slow = slowLedger(records, yearsToday);
        expect(told(ledger, records)).toEqual(toldSlowly(slow, records));
        for (const { session, authorization } of judgements) {
          const draw = slow.draws.get(session.row);
          const isShown = draw !== undefined && (draw.needed === 0 || draw.taken > 0);
          const on = records.authorizations.find(({ row }) => row === draw?.on);
          expect(authorization).toBe(isShown ? on?.number : undefined);
        }
      }),
      { numRuns: 40 }
    );
  });

  it("agrees once rows were deleted, typed late, or given other units", () => {
    fc.assert(
      fc.property(anyYear(3), fc.array(fc.nat(5), { minLength: 30 }), (records, dice) => {
        const sessions = records.sessions
          .filter((_, at) => dice[at % dice.length] !== 0)
          .map((one, at) => (dice[at % dice.length] === 1 ? { ...one, units: 1 } : one))
          .reverse();
        const changed = { ...records, sessions: numbered(sessions) };
        expect(told(inYear(changed), changed)).toEqual(
          toldSlowly(slowLedger(changed, yearsToday), changed)
        );
      }),
      { numRuns: 150 }
    );
  });

  it("does not depend on the order of what it is given", () => {
    fc.assert(
      fc.property(anyYear(3), (records) => {
        const turned = {
          ...records,
          clients: [...records.clients].reverse(),
          sessions: [...records.sessions].reverse(),
          authorizations: [...records.authorizations].reverse(),
        };
        expect(told(inYear(turned), records)).toEqual(told(inYear(records), records));
      }),
      { numRuns: 100 }
    );
  });

  it("comes to the same amounts when she sorts the sessions' table", () => {
    fc.assert(
      fc.property(anyYear(3), (drawn) => {
        // Which of two rows that may be one is kept does depend on which stands above.
        const sessions = drawn.sessions.map((one) => ({ ...one, units: (one.minutes ?? 0) / 15 }));
        const records = { ...drawn, sessions };
        const sorted = { ...records, sessions: numbered([...sessions].reverse()) };
        expect(told(inYear(sorted), sorted).accounts).toEqual(
          told(inYear(records), records).accounts
        );
      }),
      { numRuns: 100 }
    );
  });

  it("never gives more than is authorized, and loses nothing", () => {
    fc.assert(
      fc.property(anyYear(3), (records) => {
        for (const { authorized, basis, used, bookedAhead, free, draws } of inYear(records)
          .accounts) {
          expect(draws.every(({ needed, taken }) => taken >= 0 && taken <= needed)).toBe(true);
          if (basis === undefined || authorized === undefined) continue;
          expect((used ?? 0) + (bookedAhead ?? 0) + (free ?? 0)).toBeCloseTo(authorized);
          expect(free).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 100 }
    );
  });
});
