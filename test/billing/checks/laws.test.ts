import fc from "../../support/laws";
import { checkText } from "../../../src/billing/checks/checkText";
import type { Finding } from "../../../src/billing/checks/finding";
import { judgeSessions } from "../../../src/billing/checks/judge";
import type { PracticeRecords } from "../../../src/billing/records";
import { fee, payer, session, today } from "../practice";
import { anyRecords as records, inRows, recordsOf } from "./anyPractice";
import { uncoveredBy, withFix } from "./withFix";

const judge = (all: PracticeRecords) => judgeSessions(all, { today });

function idsOf(all: PracticeRecords): string[] {
  return judge(all)
    .flatMap(({ findings }) => findings.map(({ id, severity }) => `${id} ${severity}`))
    .sort();
}

function byKey(all: PracticeRecords): Map<string, Finding> {
  return new Map(
    judge(all)
      .flatMap(({ findings }) => findings)
      .map((found) => [`${found.id} ${found.row}`, found])
  );
}

describe("laws of judging", () => {
  it("any rows are judged, and twice alike", () => {
    fc.assert(
      fc.property(records, (all) => {
        const judged = judge(all);
        expect(judged.map(({ session: one }) => one.row)).toEqual(
          all.sessions.map(({ row }) => row)
        );
        expect(judge(all)).toEqual(judged);
        for (const judgement of judged) {
          expect(checkText(judgement).length).toBeLessThanOrEqual(2000);
          const fixes = judgement.findings.filter(({ severity }) => severity === "fix").length;
          const expected = fixes > 0 ? "Fix" : judgement.findings.length > 0 ? "Review" : "Ready";
          expect(judgement.status).toBe(expected);
          if (judgement.chargeCents !== undefined) {
            expect(Number.isSafeInteger(judgement.chargeCents)).toBe(true);
          }
        }
      }),
      { numRuns: 500 }
    );
  });

  it("the order of the rows does not change what is found", () => {
    const twoOrders = records.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all.sessions, {
          minLength: all.sessions.length,
          maxLength: all.sessions.length,
        })
      )
    );
    fc.assert(
      fc.property(twoOrders, ([all, sessions]) => {
        expect(idsOf({ ...all, sessions: inRows(sessions) })).toEqual(idsOf(all));
      }),
      { numRuns: 500 }
    );
  });

  it("a fix, once applied, removes its finding and adds none", () => {
    fc.assert(
      fc.property(records, (all) => {
        const before = byKey(all);
        for (const [key, { fix }] of before) {
          if (!fix) continue;
          const after = byKey(withFix(all, fix));
          expect(after.has(key)).toBe(false);
          const mayShow = uncoveredBy(fix.writes);
          const added = [...after].filter(([one, { id }]) => !before.has(one) && !mayShow(id));
          expect(added.map(([, { message }]) => message)).toEqual([]);
        }
      }),
      { numRuns: 500 }
    );
  });

  it("records of every table with anything absent are judged", () => {
    const bare = { row: 1, problems: [] };
    const all = recordsOf([session(), session({ row: 2, client: "Ben" })]);
    const odd: PracticeRecords = {
      ...all,
      payers: [payer({ payer: "" }), payer({ payer: "Aetna" })],
      fees: [fee({ code: "" }), fee({ code: "97530", per: undefined })],
      authorizations: [{ ...bare, client: "", codes: [] }],
      earlierPlans: [{ ...bare, client: "Ava" }],
      documents: [{ ...bare, number: "" }],
      documentLines: [{ ...bare, document: "", sessionId: "", modifiers: [], diagnoses: [] }],
    };
    expect(judge(odd)).toHaveLength(2);
    const empty: PracticeRecords = { ...odd, payers: [], clients: [], providers: [], fees: [] };
    expect(judge(empty)).toHaveLength(2);
  });
});
