import fc from "../../support/laws";
import { assignSessionIds } from "../../../src/billing/sessions/identity";
import { documentsBySession } from "../../../src/billing/sessions/documents";
import type { PracticeRecords, Session } from "../../../src/billing/records";
import { document, lineOf, practice, rows, session } from "../practice";

function ids(records: PracticeRecords): string[] {
  return assignSessionIds(records).map(
    ({ sessionId, copied }) => sessionId + (copied ? " copy" : "")
  );
}

const billedSession = session({ date: "2026-10-01" });

function billed(sessions: Session[], status: "Draft" | "Issued" | "Void" = "Issued") {
  return practice(sessions, {
    documents: [document("SB-0001", status)],
    documentLines: [lineOf(billedSession, "S-00007")],
  });
}

describe("assignSessionIds", () => {
  const cases: [string, PracticeRecords, string[]][] = [
    ["nothing", practice([]), []],
    ["the first", practice(rows({}, {})), ["S-00001", "S-00002"]],
    [
      "after the highest on a row",
      practice(rows({ sessionId: "S-00041" }, {})),
      ["S-00041", "S-00042"],
    ],
    ["after the highest on a document, void or not", billed(rows({}), "Void"), ["S-00008"]],
    [
      "after the highest that a session of a log had, gone or not",
      practice(rows({ sessionId: "S-00002" }, {}), { broughtIds: ["S-00002", "S-00005"] }),
      ["S-00002", "S-00006"],
    ],
    ["her own ids stay", practice(rows({ sessionId: "A.5" }, {})), ["A.5", "S-00001"]],
    [
      "the upper of two keeps its id",
      practice(rows({ sessionId: "S-00001" }, { sessionId: "S-00001" }, { sessionId: "S-00001" })),
      ["S-00001", "S-00001.2 copy", "S-00001.3 copy"],
    ],
    [
      "the one that equals its line keeps it",
      billed(rows({ sessionId: "S-00007" }, { sessionId: "S-00007", date: "2026-10-01" })),
      ["S-00007.2 copy", "S-00007"],
    ],
    [
      "a void document is no witness",
      billed(rows({ sessionId: "S-00007" }, { sessionId: "S-00007", date: "2026-10-01" }), "Void"),
      ["S-00007", "S-00007.2 copy"],
    ],
    [
      "a copy stays one",
      practice(rows({ sessionId: "S-00001" }, { sessionId: "S-00001.2" })),
      ["S-00001", "S-00001.2 copy"],
    ],
    [
      "a copy of a copy is one of the original",
      practice(
        rows({ sessionId: "S-00001" }, { sessionId: "S-00001.2" }, { sessionId: "S-00001.2" })
      ),
      ["S-00001", "S-00001.2 copy", "S-00001.3 copy"],
    ],
    [
      "a lost id comes back to a row without one",
      billed(rows({}, { date: "2026-10-01" })),
      ["S-00008", "S-00007"],
    ],
    [
      "a lost id comes back to a row with one that no line knows",
      billed(rows({ sessionId: "S-00009", date: "2026-10-01" })),
      ["S-00007"],
    ],
    [
      "a lost id comes back in draft",
      billed(rows({ date: "2026-10-01", client: " AVA" }), "Draft"),
      ["S-00007"],
    ],
    ["not from a void document", billed(rows({ date: "2026-10-01" }), "Void"), ["S-00008"]],
    ["not with other units", billed(rows({ date: "2026-10-01", units: 3 })), ["S-00008"]],
    [
      "not while it is on a row",
      billed(rows({ date: "2026-10-01" }, { sessionId: "S-00007" })),
      ["S-00008", "S-00007"],
    ],
    [
      "to one row only, and rather to one without an id",
      billed(rows({ sessionId: "S-00009", date: "2026-10-01" }, { date: "2026-10-01" })),
      ["S-00009", "S-00007"],
    ],
    [
      "a copy that was billed as its own is a copy no more",
      practice(rows({ sessionId: "S-00001" }, { sessionId: "S-00001.2" }), {
        documents: [document("SB-0001")],
        documentLines: [lineOf(billedSession, "S-00001.2")],
      }),
      ["S-00001", "S-00001.2"],
    ],
    [
      "a billed id keeps to its row after an edit",
      billed(rows({ sessionId: "S-00007", units: 2 })),
      ["S-00007"],
    ],
  ];
  it.each(cases)("%s", (_, records, expected) => {
    expect(ids(records)).toEqual(expected);
  });

  it("tells which cells change", () => {
    const assigned = assignSessionIds(
      practice(rows({ sessionId: "S-00001" }, { sessionId: "S-00001" }, {}))
    );
    expect(assigned.map(({ row, changed }) => [row, changed])).toEqual([
      [1, false],
      [2, true],
      [3, true],
    ]);
  });

  it("gives every row an id of its own, and the same ones when asked again", () => {
    const someId = fc.option(
      fc.constantFrom(
        "S-00001",
        "S-00002",
        "S-00001.2",
        "S-00007",
        "S-00007.2",
        "own",
        "own.2",
        ""
      ),
      { nil: undefined }
    );
    const someSession = fc.record({
      sessionId: someId,
      date: fc.constantFrom("2026-10-01", "2026-10-02"),
      units: fc.constantFrom(3, 4),
    });
    fc.assert(
      fc.property(fc.array(someSession, { maxLength: 12 }), (all) => {
        const records = billed(rows(...all));
        const first = assignSessionIds(records);
        expect(new Set(first.map(({ sessionId }) => sessionId)).size).toBe(all.length);
        const written = rows(...all.map((s, at) => ({ ...s, sessionId: first[at]?.sessionId })));
        const second = assignSessionIds(billed(written));
        expect(second.map(({ sessionId }) => sessionId)).toEqual(
          first.map(({ sessionId }) => sessionId)
        );
        expect(second.every(({ changed }) => !changed)).toBe(true);
      }),
      { numRuns: 500 }
    );
  });
});

describe("documentsBySession", () => {
  const records = practice([], {
    documents: [
      document("SB-0001"),
      document("SB-0002", "Void"),
      document("INV-0003", "Draft"),
      { ...document("SB-0004"), status: undefined },
    ],
    documentLines: [
      lineOf(billedSession, "S-00001", "INV-0003"),
      lineOf(billedSession, "S-00001", "SB-0002"),
      lineOf(billedSession, "S-00001", "SB-0001"),
      lineOf(billedSession, "S-00001", "SB-0001"),
      lineOf(billedSession, "S-00002", "nowhere"),
      lineOf(billedSession, "S-00004", "SB-0004"),
    ],
  });
  it.each([
    ["S-00001", ["SB-0001", "INV-0003"]],
    ["S-00002", []],
    ["S-00003", []],
    ["S-00004", ["SB-0004"]],
  ])("%s", (sessionId, numbers) => {
    expect(documentsBySession(records).get(sessionId) ?? []).toEqual(numbers);
  });

  it("answers for all at once", () => {
    expect([...documentsBySession(records).keys()]).toEqual(["S-00001", "S-00004"]);
  });
});
