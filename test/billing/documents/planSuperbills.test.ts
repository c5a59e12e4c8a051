import fc from "../../support/laws";
import { planSuperbills } from "../../../src/billing/documents/planSuperbills";
import type { SuperbillPreview } from "../../../src/billing/documents/superbillPreview";
import type { NetworkStatus } from "../../../src/billing/coverage/network";
import type { Judgement } from "../../../src/billing/checks/judgement";
import type { Finding } from "../../../src/billing/checks/finding";
import type { PracticeRecords, RegisteredDocument, Session } from "../../../src/billing/records";
import {
  client,
  input,
  october,
  payment,
  practiceRecords,
  provider,
  ready,
  registered,
  session,
} from "./examplePractice";

const fix = (row: number, id: Finding["id"]): Finding => ({
  ...{ id, severity: "fix", row, column: "Code", message: "" },
});
const review = (row: number, id: Finding["id"]): Finding => ({
  ...{ id, severity: "review", row, column: "Minutes", message: "" },
});
const rowsOf = ({ documents }: SuperbillPreview) =>
  documents.map(({ sessions }) => sessions.map(({ row }) => row));
const noah = { ...client, client: "Noah K.", firstName: "Noah", lastName: "King", memberId: "W2" };

describe("what goes on a superbill", () => {
  it("is one client, provider and plan in the period", () => {
    const records = practiceRecords({
      clients: [client, noah],
      providers: [provider, { ...provider, provider: "Ben Ito" }],
      sessions: [
        session(1),
        session(2, { provider: "Ben Ito" }),
        session(3, { client: "Noah K." }),
        session(4, { date: "2026-11-01" }),
        session(5, { client: " mia  l. ", date: "2026-10-06" }),
      ],
    });
    const { documents, skipped } = planSuperbills(input(records));
    expect(rowsOf({ documents, skipped, totalCents: 0 })).toEqual([[1, 5], [2], [3]]);
    expect(documents.map((planned) => [planned.client, planned.provider])).toEqual([
      ["Mia L.", "Ana Ruiz"],
      ["Mia L.", "Ben Ito"],
      ["Noah K.", "Ana Ruiz"],
    ]);
    expect(skipped).toEqual([]);
  });

  it("splits where the client's plan changed within the period", () => {
    const records = practiceRecords({
      earlierPlans: [
        {
          ...{ row: 1, problems: [], client: "Mia L.", payer: "Oscar", memberId: "O1" },
          to: "2026-10-15",
        },
      ],
      sessions: [session(1), session(2, { date: "2026-10-20" })],
    });
    const { documents } = planSuperbills(input(records));
    expect(documents.map(({ payer }) => payer)).toEqual(["Aetna", "Oscar"]);
  });

  it.each([
    [
      "no dates",
      {},
      [
        ["2026-09-01", "2026-09-30"],
        ["2026-10-01", "2026-10-31"],
      ],
    ],
    [
      "only a first date",
      { from: "2026-09-10" },
      [
        ["2026-09-10", "2026-09-30"],
        ["2026-10-01", "2026-10-31"],
      ],
    ],
    ["both dates", { from: "2026-09-10", to: "2026-10-07" }, [["2026-09-10", "2026-10-07"]]],
  ])("covers calendar months or the period: %s", (_, dates, expected) => {
    const records = practiceRecords({ sessions: [session(1), session(2, { date: "2026-09-28" })] });
    const { documents } = planSuperbills(input(records, { ...dates, today: "2026-11-02" }));
    expect(documents.map(({ from, to }) => [from, to])).toEqual(expected);
  });

  it("is made only for the clients asked for", () => {
    const records = practiceRecords({
      clients: [client, noah],
      sessions: [session(1), session(2, { client: "Noah K." })],
    });
    const { documents } = planSuperbills(input(records, { ...october, clients: ["noah k."] }));
    expect(documents.map((planned) => planned.client)).toEqual(["Noah K."]);
  });

  it("keeps what the register and its lines need", () => {
    const records = practiceRecords({ sessions: [session(1), session(2, { code: "97535" })] });
    const [planned] = planSuperbills(input(records)).documents;
    expect(planned).toMatchObject({
      ...{ payer: "Aetna", product: "Choice POS II", totalCents: 27000 },
      ...{ paidCents: 5000, balanceCents: 22000, warnings: [] },
    });
    expect(planned?.lines).toEqual(
      ["97530", "97535"].map((code, index) => ({
        ...{ sessionId: `S-${index + 1}`, date: "2026-10-05", client: "Mia L." },
        ...{ provider: "Ana Ruiz", code, modifiers: ["GO"], diagnoses: ["F84.0", "R27.8"] },
        ...{ place: "11", units: 4, chargeCents: 13500 },
      }))
    );
  });
});

describe("what is skipped, and why", () => {
  it.each<[NetworkStatus, string | undefined]>([
    ["Out of network", undefined],
    ["Self-pay", undefined],
    ["Gap exception", undefined],
    ["In network", "Aetna Choice POS II is in network: the practice sends the claim"],
    [
      "Single case agreement",
      "Aetna Choice POS II has a single case agreement: the practice sends the claim",
    ],
    ["Not accepted", "Aetna Choice POS II is not accepted"],
    ["Ask", "Ask Aetna Choice POS II how the practice stands with it, then set Network in Payers"],
  ])("%s", (network, reason) => {
    const records = practiceRecords();
    const judgements = records.sessions.map((judged) => ready(judged, { network }));
    const { documents, skipped } = planSuperbills(input(records, october, judgements));
    expect(documents.length).toBe(reason === undefined ? 1 : 0);
    expect(skipped.map((entry) => entry.reason)).toEqual(reason === undefined ? [] : [reason]);
  });

  it("a Fix holds back all rows of its client, provider and date, and names them", () => {
    const records = practiceRecords({
      sessions: [session(1), session(2), session(3), session(4, { date: "2026-10-06" })],
    });
    const judgements = records.sessions.map((judged) => {
      if (judged.row === 2) {
        const findings = [fix(2, "code-retired"), fix(2, "units-mismatch")];
        return ready(judged, { status: "Fix", findings });
      }
      return judged.row === 3
        ? ready(judged, { status: "Fix", findings: [fix(3, "fee-missing")] })
        : ready(judged);
    });
    const preview = planSuperbills(input(records, october, judgements));
    expect(rowsOf(preview)).toEqual([[4]]);
    expect(preview.skipped).toEqual([
      {
        ...{ client: "Mia L.", provider: "Ana Ruiz", rows: [1, 2, 3] },
        reason:
          "Fix 2 rows of 2026-10-05 first: row 2 [code-retired] [units-mismatch], row 3 [fee-missing]",
      },
    ]);
  });

  it.each<[string, Partial<Session>, Partial<Judgement>, string]>([
    [
      "too short for a unit",
      { units: 0, minutes: 7 },
      { status: "Review", findings: [review(2, "below-8-minutes")] },
      "7 minutes of 97530 earn no unit; documented, not billed",
    ],
    [
      "too short, with Units left blank",
      { units: undefined, minutes: 1 },
      { status: "Review", findings: [review(2, "below-8-minutes")] },
      "1 minute of 97530 earns no unit; documented, not billed",
    ],
    [
      "too short, Units left blank, and accepted so",
      { units: undefined, minutes: 7 },
      { accepted: [review(2, "below-8-minutes")] },
      "7 minutes of 97530 earn no unit; documented, not billed",
    ],
    [
      "pooled with the day's other minutes",
      { units: 0, minutes: 10, code: "97535" },
      {},
      "10 minutes of 97535 earn no unit; documented, not billed",
    ],
    [
      "an untimed code with Units 0",
      { units: 0, minutes: 45, code: "97150" },
      {},
      "97150 has 0 units; documented, not billed",
    ],
  ])("a row that earns no unit is told and holds nothing back: %s", (_, fields, told, reason) => {
    const records = practiceRecords({ sessions: [session(1), session(2, fields), session(3)] });
    const judgements = records.sessions.map((one) => ready(one, one.row === 2 ? told : {}));
    const preview = planSuperbills(input(records, october, judgements));
    expect(rowsOf(preview)).toEqual([[1, 3]]);
    expect(preview.skipped).toEqual([
      { client: "Mia L.", provider: "Ana Ruiz", rows: [2], reason },
    ]);
  });

  it("rows that earn no unit are one entry a client and provider; of an in-network client, its own", () => {
    const records = practiceRecords({
      sessions: [1, 2, 3].map((row) => session(row, { units: 0, minutes: 7 })),
    });
    const judgements = records.sessions.map((one) =>
      ready(one, one.row === 3 ? { network: "In network" } : {})
    );
    const { documents, skipped } = planSuperbills(input(records, october, judgements));
    expect(documents).toEqual([]);
    expect(skipped.map(({ rows }) => rows)).toEqual([[1, 2], [3]]);
  });

  it("tells of rows without a date or client, whatever the period", () => {
    const records = practiceRecords({
      sessions: [session(1, { date: undefined }), session(2, { client: undefined })],
    });
    const judgements = [
      ready(records.sessions[0] as Session, {
        ...{ status: "Fix", findings: [fix(1, "date-missing")], network: undefined },
      }),
      ready(records.sessions[1] as Session, {
        ...{ status: "Fix", findings: [fix(2, "client-unknown")], network: undefined },
      }),
    ];
    const { skipped } = planSuperbills(input(records, october, judgements));
    expect(skipped.map(({ client: name, reason }) => [name, reason])).toEqual([
      ["", "Fix 1 row of 2026-10-05 first: row 2 [client-unknown]"],
      ["Mia L.", "Fix 1 row without a date first: row 1 [date-missing]"],
    ]);
  });

  it.each([
    ["Never", undefined, 0],
    ["Never", ["Mia L."], 0],
    ["On request", undefined, 0],
    ["On request", ["Mia L."], 1],
    ["Monthly", undefined, 1],
  ])("Superbills reads %s and clients are %p", (superbills, clients, made) => {
    const records = practiceRecords({ clients: [{ ...client, superbills }] });
    const { documents, skipped } = planSuperbills(input(records, { ...october, clients }));
    expect([documents.length, skipped.length]).toEqual([made, 1 - made]);
  });
});

describe("what was billed", () => {
  const planAgain = (changes: Partial<RegisteredDocument>) => {
    const records = practiceRecords();
    const planned = planSuperbills(input(records)).documents[0];
    if (planned === undefined) throw new Error("nothing was planned");
    const { document, lines } = registered("SB-0001", planned);
    const documents = [{ ...document, ...changes }];
    return planSuperbills(input({ ...records, documents, documentLines: lines })).documents.length;
  };

  it.each([
    ["an issued superbill", {}, 0],
    ["a draft", { status: "Draft" as const }, 0],
    ["a superbill whose status is blank or cannot be read", { status: undefined }, 0],
    ["a document of neither kind nor status", { status: undefined, kind: undefined }, 0],
    ["a void superbill", { status: "Void" as const }, 1],
    ["an invoice", { kind: "Invoice" as const }, 1],
  ])("%s", (_, changes, planned) => {
    expect(planAgain(changes)).toBe(planned);
  });
});

describe("payments", () => {
  it("are not recorded rather than zero", () => {
    const [planned] = planSuperbills(input(practiceRecords({ payments: [] }))).documents;
    expect(planned).not.toHaveProperty("paidCents");
    expect(planned?.balanceCents).toBe(planned?.totalCents);
    expect(planned?.warnings).toEqual([expect.stringContaining("No payment is recorded")]);
  });

  it("that name a document belong to it only; a void one is told of", () => {
    const { document } = registered("SB-0009", { lines: [], client: "Mia L." });
    const records = practiceRecords({
      payments: [payment({ row: 3, document: "SB-0009" })],
      documents: [{ ...document, status: "Void" }],
    });
    const [planned] = planSuperbills(input(records)).documents;
    expect(planned).not.toHaveProperty("paidCents");
    expect(planned?.warnings).toContain(
      "The payment in row 3 of Payments names SB-0009, which is void, so it is not counted; clear its Document, or name the document that replaces it"
    );
  });

  it("of another plan in Payers are left out; a family's name counts as the family", () => {
    const payers = practiceRecords().payers;
    const records = practiceRecords({
      payers: [...payers, { ...{ row: 2, problems: [], payer: "Cigna" }, requiredModifiers: [] }],
      payments: [
        payment({ payer: "CIGNA", amountCents: 700 }),
        payment({ payer: "Grandmother", amountCents: 60 }),
        payment({ payer: "aetna", amountCents: 5 }),
      ],
    });
    expect(planSuperbills(input(records)).documents[0]?.paidCents).toBe(65);
  });
});

describe("laws", () => {
  const sessions: fc.Arbitrary<Session[]> = fc
    .array(
      fc.record({
        date: fc
          .integer({ min: 1, max: 31 })
          .map((day) => `2026-10-${String(day).padStart(2, "0")}`),
        client: fc.constantFrom("Mia L.", "Noah K."),
        code: fc.constantFrom("97530", "97535", "97112"),
        units: fc.integer({ min: 0, max: 4 }),
        modifiers: fc.constantFrom<string[][]>(["GO"], ["GO", "59"], ["59", "GO"]),
      }),
      { minLength: 1, maxLength: 20 }
    )
    .map((rows) => rows.map((changes, index) => session(index + 1, changes)));
  const withSessions = (rows: Session[]): PracticeRecords =>
    practiceRecords({ clients: [client, noah], sessions: rows });
  const shown = (preview: SuperbillPreview) => ({
    ...preview,
    documents: preview.documents.map(({ toDocument, ...planned }) => ({
      ...planned,
      printed: toDocument("SB-0001", "2026-11-02"),
    })),
  });

  it("nothing is billed twice", () => {
    fc.assert(
      fc.property(sessions, (rows) => {
        const records = withSessions(rows);
        const made = planSuperbills(input(records)).documents.map((planned, index) =>
          registered(`SB-${index}`, planned)
        );
        const again = planSuperbills(
          input({
            ...records,
            documents: made.map(({ document }) => document),
            documentLines: made.flatMap(({ lines }) => lines),
          })
        );
        const unbilled = again.skipped.flatMap((entry) => entry.rows).sort((a, b) => a - b);
        expect({ documents: again.documents, unbilled }).toEqual({
          documents: [],
          unbilled: rows.filter(({ units }) => units === 0).map(({ row }) => row),
        });
      })
    );
  });

  it("the total is the sum of the sessions' charges, of the register and of the printed lines", () => {
    fc.assert(
      fc.property(sessions, (rows) => {
        const preview = planSuperbills(input(withSessions(rows)));
        const charges = rows.reduce((sum, { units = 0 }) => sum + units * 3375, 0);
        const printed = preview.documents.flatMap(({ toDocument }) =>
          toDocument("SB-0001", "2026-11-02").blocks.flatMap((block) =>
            block.kind === "list" ? block.rows.map((cells) => cells[cells.length - 1]) : []
          )
        );
        expect(preview.totalCents).toBe(charges);
        expect(preview.documents.reduce((sum, { totalCents }) => sum + totalCents, 0)).toBe(
          charges
        );
        expect(
          printed.reduce((sum, cell) => sum + (cell?.kind === "money" ? cell.cents : NaN), 0)
        ).toBe(charges);
      })
    );
  });

  it("the order of the rows does not matter", () => {
    fc.assert(
      fc.property(
        sessions.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))
        ),
        ([rows, shuffled]) => {
          const straight = planSuperbills(input(withSessions(rows)));
          const mixed = planSuperbills(input(withSessions(shuffled)));
          expect(shown(mixed)).toEqual(shown(straight));
        }
      )
    );
  });
});
