import type { Account } from "../../../../src/billing/coverage/authorizations/account";
import {
  drawOn,
  type AuthorizationLedger,
} from "../../../../src/billing/coverage/authorizations/drawOn";
import type { Authorization, PracticeRecords, Session } from "../../../../src/billing/records";
import { addDays } from "../../../../src/billing/time/isoDate";
import { authorization, practice, rows, today } from "../../practice";

/** A prior authorization of 20 units for Ben, but for the fields given. */
export function units(fields: Partial<Authorization> = {}): Authorization {
  return authorization({
    ...{ client: "Ben", number: "A-1", kind: "Prior authorization", basis: "Units" },
    ...{ authorized: 20, from: "2026-09-01", to: "2026-12-31" },
    ...fields,
  });
}

/** So many weekly sessions of Ben in 60 minutes and 4 units of 97530, from 2026-09-01. */
export function weekly(count: number, fields: Partial<Session> = {}): Partial<Session>[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ client: "Ben", date: addDays("2026-09-01", at * 7) },
    ...fields,
  }));
}

/** The records of sessions and authorizations, both numbered as they stand. */
export function given(
  sessions: readonly Partial<Session>[],
  authorizations: readonly Authorization[],
  more: Partial<PracticeRecords> = {}
): PracticeRecords {
  return practice(rows(...sessions), {
    authorizations: authorizations.map((one, at) => ({ ...one, row: at + 1 })),
    ...more,
  });
}

export function ledgerOf(
  sessions: readonly Partial<Session>[],
  authorizations: readonly Authorization[],
  more: Partial<PracticeRecords> = {}
): AuthorizationLedger {
  return drawOn(given(sessions, authorizations, more), { today });
}

/** The account of the only, or the first, authorization. */
export function accountOf(...args: Parameters<typeof ledgerOf>): Account {
  return ledgerOf(...args).accounts[0] as Account;
}

/** What each session drew: `A-1 4`, `A-1 2/4` where it needed more, `none`. */
export function drawsOf(
  sessions: readonly Partial<Session>[],
  authorizations: readonly Authorization[],
  more: Partial<PracticeRecords> = {}
): string[] {
  const records = given(sessions, authorizations, more);
  const ledger = drawOn(records, { today });
  return records.sessions.map((session) => {
    const draw = ledger.drawOf(session);
    if (!draw) return "none";
    const { account, taken, needed } = draw;
    const amount = taken < needed ? `${taken}/${needed}` : `${taken}`;
    return `${account.authorization.number ?? "?"} ${amount}`;
  });
}
