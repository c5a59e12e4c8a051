import { allocatePayments } from "../../../src/billing/payments/allocate";
import type { PracticeRecords } from "../../../src/billing/records";
import { bill, billed, onDay, paid, type Billed } from "./billedPractice";

const s1: Billed = ["S-1", 1, 100];
const s2: Billed = ["S-2", 8, 100];
const s3: Billed = ["S-3", 15, 100];

/** Dollars paid of each bill, by number; "-" where nothing is known to be paid. */
function paidOf(records: PracticeRecords): Record<string, number | string> {
  return Object.fromEntries(
    allocatePayments(records).bills.map(({ number, paidCents }) => [
      number,
      paidCents === undefined ? "-" : paidCents / 100,
    ])
  );
}
const creditOf = (records: PracticeRecords) =>
  (allocatePayments(records).clients[0]?.creditCents ?? 0) / 100;
const partsOf = (records: PracticeRecords, number: string) =>
  allocatePayments(records)
    .bills.find((each) => each.number === number)
    ?.parts.map(({ isoDate, cents, ofCents }) => [
      isoDate.slice(8),
      cents / 100,
      (ofCents ?? 0) / 100,
    ]);

const september = bill("SB-0001", [s1]);
const october = bill("SB-0002", [s2, s3]);

describe("which bill a payment goes to", () => {
  it.each<[string, Parameters<typeof billed>, Record<string, number | string>, number]>([
    ["no payment at all", [[september], []], { "SB-0001": "-" }, 0],
    [
      "the oldest session first",
      [[october, september], [paid(20, 150)]],
      { "SB-0001": 100, "SB-0002": 50 },
      0,
    ],
    ["what is left is a credit", [[september], [paid(2, 130)]], { "SB-0001": 100 }, 30],
    ["before any session", [[september], [paid(1, 40)]], { "SB-0001": 40 }, 0],
    [
      "the document it names first",
      [[september, october], [paid(20, 150, { document: "SB-0002" })]],
      { "SB-0001": "-", "SB-0002": 150 },
      0,
    ],
    [
      "what the named document leaves goes to the oldest",
      [[september, october], [paid(20, 250, { document: "SB-0002" })]],
      { "SB-0001": 50, "SB-0002": 200 },
      0,
    ],
    [
      "a number however it is typed",
      [[september, october], [paid(20, 50, { document: " sb-0002 " })]],
      { "SB-0001": "-", "SB-0002": 50 },
      0,
    ],
    [
      "two numbers in one cell",
      [
        [september, october, bill("SB-0003", [["S-9", 20, 100]])],
        [paid(21, 300, { document: "SB-0003, SB-0002" })],
      ],
      { "SB-0001": "-", "SB-0002": 200, "SB-0003": 100 },
      0,
    ],
    [
      "a statement is the whole account",
      [
        [
          september,
          { document: { ...september.document, number: "ST-0001", kind: "Statement" }, lines: [] },
        ],
        [paid(20, 50, { document: "ST-0001" })],
      ],
      { "SB-0001": 50 },
      0,
    ],
    [
      "a document and no client",
      [[september], [paid(20, 50, { client: undefined, document: "SB-0001" })]],
      { "SB-0001": 50 },
      0,
    ],
    [
      "a superbill and an invoice share a session",
      [[bill("SB-0001", [s1]), bill("INV-0001", [s1, s2])], [paid(20, 150)]],
      { "SB-0001": 100, "INV-0001": 150 },
      0,
    ],
    [
      "a name in other capitals and spaces",
      [[september], [paid(2, 40, { client: " mia  l. " })]],
      { "SB-0001": 40 },
      0,
    ],
    [
      "a void bill gives its money back",
      [
        [{ ...september, document: { ...september.document, status: "Void" } }, october],
        [paid(2, 100)],
      ],
      { "SB-0002": 100 },
      0,
    ],
    [
      "a bill whose status cannot be read counts",
      [[{ ...september, document: { ...september.document, status: undefined } }], [paid(2, 100)]],
      { "SB-0001": 100 },
      0,
    ],
    [
      "of another client",
      [[september, bill("SB-0002", [s2], { client: "Noah K." })], [paid(2, 150)]],
      { "SB-0001": 100, "SB-0002": "-" },
      50,
    ],
    ["zero dollars are no payment", [[september], [paid(2, 0)]], { "SB-0001": "-" }, 0],
    [
      "a bill that nothing in DocumentLines belongs to has no account",
      [[bill("OLD-7", [], { totalCents: 5000 }), september], [paid(2, 100)]],
      { "SB-0001": 100 },
      0,
    ],
  ])("%s", (_, given, expected, credit) => {
    const records = billed(...given);
    expect(paidOf(records)).toEqual(expected);
    expect(creditOf(records)).toBe(credit);
  });

  it("charges a session that its bills price differently the more, and no bill more than its own", () => {
    const records = billed(
      [bill("SB-0001", [["S-1", 1, 120]]), bill("INV-0001", [s1])],
      [paid(2, 150)]
    );
    expect(paidOf(records)).toEqual({ "SB-0001": 120, "INV-0001": 100 });
    expect(creditOf(records)).toBe(30);
  });

  it("says what is paid and left of the total", () => {
    const [account] = allocatePayments(billed([october], [paid(2, 130.01)])).bills;
    expect(account).toMatchObject({ totalCents: 20000, paidCents: 13001, balanceCents: 6999 });
    const [unpaid] = allocatePayments(billed([october], [])).bills;
    expect(unpaid).toMatchObject({ balanceCents: 20000 });
    expect(unpaid).not.toHaveProperty("paidCents");
  });

  it("says what a payment went to", () => {
    const records = billed([september, october], [paid(20, 250), paid(21, 100)]);
    expect(
      allocatePayments(records).payments.map(({ sessions, creditCents }) => [sessions, creditCents])
    ).toEqual([
      [
        [
          { sessionId: "S-1", cents: 10000 },
          { sessionId: "S-2", cents: 10000 },
          { sessionId: "S-3", cents: 5000 },
        ],
        0,
      ],
      [[{ sessionId: "S-3", cents: 5000 }], 5000],
    ]);
  });

  it("prints each payment once on a bill, by date, and of how much it is a part", () => {
    const records = billed([september, october], [paid(20, 60), paid(12, 120), paid(21, 50)]);
    expect(partsOf(records, "SB-0001")).toEqual([["12", 100, 120]]);
    expect(partsOf(records, "SB-0002")).toEqual([
      ["12", 20, 120],
      ["20", 60, 0],
      ["21", 50, 0],
    ]);
  });
});

it("two payments alike but in how they were paid are told apart, whatever their order", () => {
  const both = [paid(2, 100, { method: "Check" }), paid(2, 100, { method: "Card" })];
  for (const payments of [both, [...both].reverse()]) {
    const [first] = allocatePayments(billed([september, october], payments)).bills;
    expect(first?.parts).toMatchObject([{ method: "Card" }]);
  }
});

describe("whose money it is", () => {
  const plans = (payer: string) => ({
    earlierPlans: [{ row: 1, problems: [], client: "Mia L.", payer, to: onDay(10) }],
  });

  it.each<[string, Parameters<typeof billed>, Record<string, number | string>, number]>([
    [
      "a plan pays its own sessions",
      [[september, october], [paid(20, 500, { payer: "aetna" })], plans("Cigna")],
      { "SB-0001": "-", "SB-0002": 100 },
      400,
    ],
    [
      "an earlier plan pays its own",
      [[september, october], [paid(20, 500, { payer: "CIGNA" })], plans("Cigna")],
      { "SB-0001": 100, "SB-0002": 100 },
      300,
    ],
    [
      "a plan pays nothing of another plan, named or not",
      [[september], [paid(2, 50, { payer: "Cigna", document: "SB-0001" })]],
      { "SB-0001": "-" },
      50,
    ],
    [
      "a payer that is not in Payers is the family",
      [[september], [paid(2, 50, { payer: "Grandmother" })], plans("Cigna")],
      { "SB-0001": 50 },
      0,
    ],
    [
      "the family pays what a plan left",
      [[september], [paid(2, 70, { payer: "Aetna" }), paid(3, 70)]],
      { "SB-0001": 100 },
      40,
    ],
  ])("%s", (_, given, expected, credit) => {
    const records = billed(...given);
    expect(paidOf(records)).toEqual(expected);
    expect(creditOf(records)).toBe(credit);
  });
});

describe("refunds", () => {
  it.each<[string, Parameters<typeof billed>, Record<string, number | string>, number]>([
    ["take back credit first", [[september], [paid(2, 130), paid(3, -30)]], { "SB-0001": 100 }, 0],
    [
      "then what was allocated last",
      [
        [september, october],
        [paid(2, 200), paid(3, -50)],
      ],
      { "SB-0001": 100, "SB-0002": 50 },
      0,
    ],
    [
      "of a bill that they name",
      [
        [september, october],
        [paid(2, 300), paid(3, -50, { document: "SB-0001" })],
      ],
      { "SB-0001": 50, "SB-0002": 200 },
      0,
    ],
    [
      "all of it: nothing is known to be paid",
      [[september], [paid(2, 50), paid(3, -50)]],
      { "SB-0001": "-" },
      0,
    ],
    [
      "leave a session open to what is paid later",
      [
        [september, october],
        [paid(2, 100), paid(3, -100), paid(4, 120)],
      ],
      { "SB-0001": 100, "SB-0002": 20 },
      0,
    ],
    [
      "open a session to another payer's credit",
      [
        [september],
        [paid(1, 100, { payer: "Aetna" }), paid(2, 60), paid(3, -80, { payer: "Aetna" })],
      ],
      { "SB-0001": 80 },
      0,
    ],
    [
      "typed before their payment take it from the next",
      [[september], [paid(2, -30), paid(3, 100)]],
      { "SB-0001": 70 },
      0,
    ],
    [
      "on the day of their payment come after it",
      [[september], [paid(2, -30), paid(2, 100)]],
      { "SB-0001": 70 },
      0,
    ],
    [
      "of a plan leave the family's money alone",
      [[september], [paid(2, 100), paid(3, -30, { payer: "Aetna" })]],
      { "SB-0001": 100 },
      0,
    ],
  ])("%s", (_, given, expected, credit) => {
    const records = billed(...given);
    expect(paidOf(records)).toEqual(expected);
    expect(creditOf(records)).toBe(credit);
  });

  it("print what is left of a payment as a part of it", () => {
    expect(partsOf(billed([september], [paid(2, 100), paid(3, -30)]), "SB-0001")).toEqual([
      ["02", 70, 100],
    ]);
  });

  it("of more than was paid are never a negative amount paid", () => {
    const allocation = allocatePayments(billed([september], [paid(2, 20), paid(3, -50)]));
    expect(allocation.bills[0]).not.toHaveProperty("paidCents");
    expect(allocation.clients[0]).toMatchObject({
      ...{ receivedCents: -3000, allocatedCents: 0, creditCents: 0, refundedBeyondCents: 3000 },
    });
  });
});

describe("bills that are about to be made", () => {
  const lines = (sessions: readonly Billed[]) => bill("new", sessions).lines;

  it("take part as if they were registered, and change what others have", () => {
    const { bills, planned } = allocatePayments(billed([october], [paid(2, 150)]), [
      { client: "Mia L.", lines: lines([s1]) },
    ]);
    expect(planned[0]).toMatchObject([{ cents: 10000, ofCents: 15000 }]);
    expect(bills[0]).toMatchObject({ number: "SB-0002", paidCents: 5000 });
  });

  it("print what is paid on their sessions by another bill already", () => {
    const records = billed([bill("INV-0001", [s1])], [paid(2, 60)]);
    const { planned } = allocatePayments(records, [
      { client: "mia l.", lines: lines([s1, s2]) },
      { client: "Mia L.", lines: lines([s3]) },
    ]);
    expect(planned).toMatchObject([[{ cents: 6000 }], []]);
  });

  it("come back in their order, whoever they are for", () => {
    const records = billed([], [paid(2, 60), paid(2, 40, { client: "Noah K." })]);
    const { planned } = allocatePayments(records, [
      { client: "Noah K.", lines: lines([s1]) },
      { client: "Mia L.", lines: lines([s2]) },
      { client: "Noah K.", lines: lines([s3]) },
    ]);
    expect(planned.map((own) => own.map(({ cents }) => cents))).toEqual([[4000], [6000], []]);
  });

  it("take what was paid on the void bill in whose place they are made", () => {
    const records = billed(
      [
        { ...september, document: { ...september.document, status: "Void" } },
        bill("SB-0002", [["S-0", 1, 100]]),
      ],
      [paid(2, 60, { document: "SB-0001" })]
    );
    expect(paidOf(records)).toEqual({ "SB-0002": "-" });
    const { planned } = allocatePayments(records, [{ client: "Mia L.", lines: lines([s1]) }]);
    expect(planned[0]).toMatchObject([{ cents: 6000 }]);
  });
});
