import fc from "../../support/laws";
import { checkText } from "../../../src/billing/checks/checkText";
import { judgeSessions } from "../../../src/billing/checks/judge";
import type { PracticeRecords, Session } from "../../../src/billing/records";
import { authorization, document, fee, lineOf, payer, practice, session, today } from "../practice";

const some = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const column = fc.constantFrom("Date", "Client", "Code", "Minutes", "Units", "Start", "Note");

const anySession: fc.Arbitrary<Session> = fc.record({
  row: fc.constant(1),
  problems: fc.array(
    fc.record({
      column,
      kind: fc.constantFrom<"error" | "unreadable">("error", "unreadable"),
      text: fc.oneof(fc.constant("#N/A"), fc.string()),
    }),
    { maxLength: 2 }
  ),
  modifiers: fc.constant([]),
  diagnoses: fc.constant([]),
  date: some("2026-10-05", "2026-10-06", "2015-01-05", "2027-01-01"),
  client: some("Ava", "ben", "Cleo", "Dev", "Eli", "Fay", "Zoe", "", "constructor"),
  provider: some("Dana", "Lee", "Nobody", ""),
  code: some(
    "97530",
    "97535",
    "97129",
    "97130",
    "97550",
    "97551",
    "97166",
    "29130",
    "97003",
    "98980",
    "XYZ",
    ""
  ),
  startMinutes: some(0, 540, 900, 1410),
  endMinutes: some(0, 30, 600, 960),
  minutes: fc.oneof(some(0, 7, 8, 20, 30, 53, 60), fc.double()),
  units: fc.oneof(some(0, 1, 2, 3, 4, -1, 2.5), fc.double()),
  sessionId: some("S-00001", "S-00002", "S-00001.2", "S-00009", "own"),
});

const records = fc.array(anySession, { maxLength: 10 }).map(inRows).map(recordsOf);

function inRows(sessions: Session[]): Session[] {
  return sessions.map((one, at) => ({ ...one, row: at + 1 }));
}

function recordsOf(sessions: Session[]): PracticeRecords {
  return practice(sessions, {
    earlierPlans: [{ row: 1, problems: [], client: "Ava", payer: "Cigna", to: "2026-10-05" }],
    authorizations: [
      authorization({ client: "Ava", kind: "Gap exception", codes: ["97535"] }),
      authorization({
        client: "Ben",
        kind: "Single case agreement",
        rateCents: 10000,
        basis: "Visits",
      }),
    ],
    documents: [document("SB-0001"), document("SB-0002", "Void")],
    documentLines: [
      lineOf(session(), "S-00009"),
      lineOf(session({ date: "2026-10-06" }), "S-00010"),
      lineOf(session({ date: "2026-10-06" }), "S-00011", "SB-0002"),
    ],
  });
}

const judge = (all: PracticeRecords) => judgeSessions(all, { today });

function idsOf(all: PracticeRecords): string[] {
  return judge(all)
    .flatMap(({ findings }) => findings.map(({ id, severity }) => `${id} ${severity}`))
    .sort();
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
