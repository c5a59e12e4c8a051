import { drawOn } from "../../../../src/billing/coverage/authorizations/drawOn";
import { coverageFindings } from "../../../../src/billing/coverage/findings/coverageFindings";
import type { PracticeRecords } from "../../../../src/billing/records";
import fc from "../../../support/laws";
import { anyYear, numbered, yearsToday } from "../authorizations/anyYear";
import { findingsOf } from "./told";

describe("the laws of the findings", () => {
  it("do not depend on the order of the input, and stand on rows that there are", () => {
    fc.assert(
      fc.property(anyYear(4), fc.constantFrom(undefined, 3, 20), (year, limit) => {
        const payers = year.payers.map((one) => ({
          ...one,
          requiresAuthorization: true,
          visitLimit: limit,
          reviewAfterVisits: limit,
        }));
        const records = { ...year, payers };
        const turned = {
          ...records,
          sessions: [...records.sessions].reverse(),
          authorizations: [...records.authorizations].reverse(),
        };
        const told = (all: PracticeRecords) =>
          findingsOf(all, yearsToday)
            .map(({ id, row, severity, message }) => `${row} ${id} ${severity} ${message}`)
            .sort();
        expect(told(turned)).toEqual(told(records));
        for (const { row, message } of findingsOf(records, yearsToday)) {
          expect(records.sessions[row - 1]?.row).toBe(row);
          expect(message).not.toMatch(/undefined|NaN|Infinity/);
        }
      }),
      { numRuns: 60 }
    );
  });

  it("tell of a session either what it draws on or why it draws nothing", () => {
    const uncovered = ["authorization-missing", "authorization-expired", "authorization-code"];
    fc.assert(
      fc.property(anyYear(4), (year) => {
        const payers = ["Cigna", "Aetna"].map((name) => ({
          ...{ row: 1, problems: [], requiredModifiers: [], payer: name },
          requiresAuthorization: true,
        }));
        const records = { ...year, payers, sessions: numbered(year.sessions) };
        const ledger = drawOn(records, { today: yearsToday });
        const told = new Set(
          coverageFindings(ledger, records)
            .filter(([, { id }]) => uncovered.includes(id))
            .map(([{ session }]) => session)
        );
        for (const { session, coverage } of ledger.rows) {
          const isTreatment = ["97530", "97535", "97112"].includes(session.code ?? "");
          if (!isTreatment || coverage?.plan.payer === undefined) continue;
          expect(told.has(session)).toBe(ledger.drawOf(session) === undefined);
        }
      }),
      { numRuns: 60 }
    );
  });
});

