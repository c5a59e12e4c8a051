import fc from "../../support/laws";
import type { DenialNotice, FiledSession } from "../../../src/billing/deadlines/deadline";
import { deadlinesOf } from "../../../src/billing/deadlines/deadlinesOf";
import { networkStatuses } from "../../../src/billing/coverage/network";
import { addDays } from "../../../src/billing/time/isoDate";

const today = "2026-12-20";
const cigna = { payer: "Cigna" };

function filed(row: number, changes: Partial<FiledSession> = {}): FiledSession {
  return {
    ...{ row, client: "Ava", plan: cigna, network: "In network", isoDate: "2026-10-05" },
    ...{ isDone: false, ...changes },
  };
}
const due = (sessions: FiledSession[], denials: DenialNotice[] = []) =>
  deadlinesOf({ sessions, denials }, today).due;

describe("claims are due", () => {
  it("for the practice in network, by the plan's limit", () => {
    expect(due([filed(7)])).toEqual([
      {
        ...{ kind: "claim", isoDate: "2027-01-03", daysLeft: 14, client: "Ava", payer: "Cigna" },
        ...{ from: "2026-10-05", rows: [7], confidence: "high" },
        source: "Cigna's page on when to file claims, read 2026-11",
        words:
          "Send the claim for the visit on 10/05/2026 of Ava to Cigna by 01/03/2027, 90 days after the visit (Cigna's page on when to file claims, read 2026-11).",
      },
    ]);
  });

  it.each<[string, Partial<FiledSession>, string | undefined, string | undefined]>([
    ["sent", { isDone: true }, undefined, undefined],
    ["of an agreement", { network: "Single case agreement" }, "claim", "2027-01-03"],
    ["out of network", { network: "Out of network" }, "superbill", "2027-04-03"],
    [
      "with its superbill",
      { network: "Out of network", isDone: true },
      "family claim",
      "2027-04-03",
    ],
    ["of a gap exception", { network: "Gap exception" }, "superbill", "2027-04-03"],
    ["without a plan", { network: "Self-pay" }, undefined, undefined],
    ["of a plan that is not accepted", { network: "Not accepted" }, undefined, undefined],
    ["of a plan to ask about", { network: "Ask" }, undefined, undefined],
    [
      "by her own limit",
      { plan: { ...cigna, payerRow: { filingDays: 60 } } },
      "claim",
      "2026-12-04",
    ],
  ])("one %s: %j", (_, changes, kind, isoDate) => {
    expect(due([filed(1, changes)]).map((each) => [each.kind, each.isoDate])).toEqual(
      kind === undefined ? [] : [[kind, isoDate]]
    );
  });

  it("once for the rows of a client's day", () => {
    const rows = [filed(3), filed(1), filed(2, { client: " AVA" }), filed(4, { client: "Ben" })];
    expect(due(rows).map((each) => each.rows)).toEqual([[1, 2, 3], [4]]);
  });

  it("by each one's own plan, days and network on the same day", () => {
    const sessions = [
      filed(1),
      filed(2, { client: "Ben", network: "Out of network" }),
      filed(3, { client: "Cleo", plan: { ...cigna, payerRow: { filingDays: 60 } } }),
      filed(4, { client: "Dev", plan: { ...cigna, product: "FEP" } }),
    ];
    expect(due(sessions).map(({ client, isoDate }) => [client, isoDate])).toEqual([
      ["Cleo", "2026-12-04"],
      ["Ava", "2027-01-03"],
      ["Ben", "2027-04-03"],
      ["Dev", "2027-12-31"],
    ]);
  });

  it("apart for what of a day is done and what is not", () => {
    const outside = { network: "Out of network" } as const;
    const found = due([filed(1, outside), filed(2, { ...outside, isDone: true })]);
    expect(found.map(({ kind, rows }) => [kind, rows])).toEqual([
      ["family claim", [2]],
      ["superbill", [1]],
    ]);
  });

  it("in the order of the days, past ones first", () => {
    const days = ["2026-10-05", "2026-08-01", "2026-09-30"];
    const found = due(days.map((isoDate, at) => filed(at + 1, { isoDate })));
    expect(found.map(({ daysLeft }) => daysLeft)).toEqual([-51, 9, 14]);
  });

  it("with what the family has to do in its words", () => {
    const outside = { network: "Out of network" } as const;
    expect(due([filed(1, outside)])[0]?.words).toMatch(
      /^Make the superbill for the visit on 10\/05\/2026 of Ava: the family's claim has to be with Cigna by 04\/03\/2027, 180 days after the visit \(/
    );
    expect(due([filed(1, { ...outside, isDone: true })])[0]?.words).toMatch(
      /^The family of Ava has until 04\/03\/2027 to send Cigna its claim for the visit on 10\/05\/2026, 180 days/
    );
  });

  it("with the doubt where nobody has confirmed the limit", () => {
    expect(due([filed(1, { plan: { payer: "Aetna" } })])[0]?.words).toContain(
      "; older lists say 90 days; not confirmed; ask the plan)."
    );
  });

  it("to the end of the next year", () => {
    const fep = { payer: "Anthem", product: "FEP" };
    expect(due([filed(1, { plan: fep })])[0]?.words).toContain(
      "to Anthem FEP by 12/31/2027, until the end of the next year ("
    );
  });
});

describe("a plan of which no limit is known", () => {
  it("is named once, with its clients, and nothing is taken for it", () => {
    const plan = { payer: "Sentara" };
    const sessions = [
      filed(1, { plan: { payer: "SENTARA" }, client: "Ben", isoDate: "2026-11-01" }),
      filed(2, { plan }),
      filed(3, { plan, isoDate: "2026-11-02" }),
    ];
    const denials: DenialNotice[] = [
      { client: "Ava", plan: { payer: "TRICARE" }, noticeOn: "2026-11-01", step: "Appeal" },
    ];
    expect(deadlinesOf({ sessions, denials }, today)).toEqual({
      due: [],
      unknown: [
        {
          ...{ payer: "SENTARA", clients: ["Ava", "Ben"], column: "Filing days" },
          words:
            "How long after a visit SENTARA takes a claim is not known; ask, and type it in Payers, column Filing days.",
        },
        {
          ...{ payer: "TRICARE", clients: ["Ava"], column: "Appeal days" },
          words:
            "How long after a denial TRICARE takes an appeal is not known; ask, and type it in Payers, column Appeal days.",
        },
      ],
    });
  });
});

describe("appeals are due", () => {
  const denial: DenialNotice = {
    ...{ client: "Ava", plan: { payer: "Medicare" }, noticeOn: "2026-10-30", step: "Appeal" },
  };
  it.each<[string, Partial<DenialNotice>, string, RegExp]>([
    [
      "from when a notice is taken to have come",
      {},
      "2027-03-04",
      /after the notice of 10\/30\/2026, which is taken to have come 5 days later/,
    ],
    [
      "from when it came",
      { receivedOn: "2026-11-02" },
      "2027-03-02",
      /120 days after the notice that came on 11\/02\/2026 \(/,
    ],
    [
      "from its date, where nothing is presumed",
      { plan: cigna },
      "2027-04-28",
      /180 days after the notice of 10\/30\/2026 \(/,
    ],
    [
      "by months, of a day that is not, on a business day",
      { plan: cigna, step: "External review" },
      "2027-03-01",
      /4 months after the notice/,
    ],
    [
      "by her own limit",
      { plan: { ...cigna, payerRow: { appealDays: 30 } } },
      "2026-11-29",
      /Payers, column Appeal days/,
    ],
    [
      "with the plan's number of the claim",
      { claim: "C-\n5" },
      "2027-03-04",
      /^Appeal for Ava to Medicare, claim C- 5: by 03\/04\/2027, /,
    ],
  ])("%s", (_, changes, isoDate, words) => {
    const [appeal] = due([], [{ ...denial, ...changes }]);
    expect(appeal).toMatchObject({ kind: "appeal", isoDate, rows: [], client: "Ava" });
    expect(appeal?.words).toMatch(words);
  });
});

test("deadlines are the same in whatever order sessions stand, sorted, each row on one at most", () => {
  const session = fc.record({
    client: fc.constantFrom("Ava", "Ben"),
    network: fc.constantFrom(...networkStatuses),
    isoDate: fc.nat(60).map((days) => addDays("2026-09-01", days)),
    plan: fc.constantFrom<FiledSession["plan"][]>(cigna, { payer: "Sentara" }, { payer: "Aetna" }),
    isDone: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(session, { maxLength: 20 }), (fields) => {
      const sessions = fields.map((each, at) => filed(at + 1, each));
      const found = deadlinesOf({ sessions }, today);
      expect(deadlinesOf({ sessions: [...sessions].reverse() }, today)).toEqual(found);
      const days = found.due.map(({ isoDate }) => isoDate);
      expect(days).toEqual([...days].sort());
      const rows = found.due.flatMap((each) => each.rows);
      expect(new Set(rows).size).toBe(rows.length);
    })
  );
});
