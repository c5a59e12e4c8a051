import { allocatePayments } from "../../../src/billing/payments/allocate";
import type { Payment } from "../../../src/billing/records";
import { bill, billed, onDay, paid } from "./billedPractice";

const superbill = bill("SB-0001", [["S-1", 1, 100]]);
const voided = bill("SB-0002", [["S-2", 8, 100]], { status: "Void" });
const noahs = bill("SB-0003", [["S-3", 8, 100]], { client: "Noah K." });
const ours = bill("OLD-7", [], { totalCents: 5000 });

const texts = (payments: Payment[]) =>
  allocatePayments(billed([superbill, voided, noahs, ours], payments)).notices.map(
    ({ text }) => text
  );
const inRow = (changes: Partial<Payment>) => [paid(2, 50, { row: 1, sheetRow: 7, ...changes })];

it.each<[string, Payment[], RegExp[]]>([
  ["a payment that counts", inRow({}), []],
  ["a payment of a client who has no bill yet", inRow({ client: "noah k." }), []],
  ["zero dollars", inRow({ amountCents: 0, date: undefined }), []],
  [
    "no date",
    inRow({ date: undefined }),
    [/^The payment in row 7 of Payments has no date .*; type/],
  ],
  ["no amount", inRow({ amountCents: undefined }), [/row 7 of Payments has no amount .*; type/]],
  ["nobody", inRow({ client: undefined }), [/names no client and no document.*; type one/]],
  ["an unknown client", inRow({ client: "Mia M." }), [/names "Mia M.", who is not in Clients/]],
  ["an unknown document", inRow({ document: "SB-0099" }), [/"SB-0099", which is not in Documents/]],
  ["one unknown of two", inRow({ document: "SB-0001, SB-9" }), [/"SB-0001, SB-9", which is not/]],
  ["a void document", inRow({ document: "SB-0002" }), [/SB-0002, which is void.*; clear its/]],
  [
    "another client's document",
    inRow({ document: "SB-0003" }),
    [/SB-0003, which is for "Noah K."/],
  ],
  ["a document of hers", inRow({ document: "OLD-7" }), [/OLD-7, of which nothing is in Document/]],
  [
    "a refund of more than was paid",
    [...inRow({}), paid(3, -60.5, { row: 2, sheetRow: 8 })],
    [/^The refund in row 8 of Payments gives back \$10.50 more than was paid/],
  ],
  [
    "a plan's payment on a document of another plan",
    inRow({ payer: "Cigna", document: "SB-0001" }),
    [/is from "Cigna", which is not the plan of any session on SB-0001/],
  ],
  ["a plan's payment before its sessions are billed", inRow({ payer: "Cigna" }), []],
])("%s", (_, payments, expected) => {
  const told = texts(payments);
  expect(told).toHaveLength(expected.length);
  expected.forEach((pattern, index) => expect(told[index]).toMatch(pattern));
});

it.each([
  ["no date", { date: undefined }],
  ["an unknown client", { client: "Mia M." }],
  ["a void document", { document: "SB-0002" }],
  ["another client's document", { document: "SB-0003" }],
])("a payment with %s is not counted", (_, changes) => {
  const { payments, clients } = allocatePayments(
    billed([superbill, voided, noahs], inRow(changes))
  );
  expect(payments).toEqual([]);
  expect(clients.map(({ receivedCents }) => receivedCents)).toEqual([0, 0]);
});

describe("a payment typed twice", () => {
  const first = paid(2, 50, { row: 1, sheetRow: 7, method: "Card" });
  const again = { ...first, row: 4, sheetRow: 10 };

  it("is told of with its rows, and counted", () => {
    const { notices, bills } = allocatePayments(billed([superbill], [first, paid(3, 1), again]));
    expect(notices).toEqual([
      {
        ...{ table: "Payments", rows: [1, 4], client: "Mia L." },
        text: expect.stringMatching(
          /^The payments in rows 7 and 10 of Payments are alike/
        ) as string,
      },
    ]);
    expect(bills[0]?.paidCents).toBe(10000);
  });

  it.each<[string, Partial<Payment>, number]>([
    ["in other capitals", { client: "MIA L.", method: "card" }, 1],
    ["for another client", { client: "Noah K." }, 0],
    ["on another day", { date: onDay(3) }, 0],
    ["of another amount", { amountCents: 5001 }, 0],
    ["by another method", { method: "Check" }, 0],
    ["for another document", { document: "SB-0001" }, 0],
    ["told apart in Note", { note: "second child" }, 0],
    ["taken back", { amountCents: -5000 }, 0],
  ])("%s", (_, changes, count) => {
    expect(texts([first, { ...again, ...changes }])).toHaveLength(count);
  });
});

it("a payment typed once with its client and once with its document alone is told of for the client", () => {
  const named = paid(2, 50, { row: 1, document: "SB-0001" });
  const bare = { ...named, row: 4, client: undefined };
  const { notices } = allocatePayments(billed([superbill], [bare, named]));
  expect(notices).toMatchObject([{ rows: [4, 1], client: "Mia L." }]);
  const { notices: both } = allocatePayments(billed([superbill], [bare, { ...bare, row: 5 }]));
  expect(both).toMatchObject([{ rows: [4, 5], client: "mia l." }]);
});

describe("a total that is not what the lines come to", () => {
  it("is told of, and the balance is what the register says it is of", () => {
    const typedOver = bill("SB-0001", [["S-1", 1, 100]], { totalCents: 9000 });
    const { bills, notices } = allocatePayments(billed([typedOver], [paid(2, 100)]));
    expect(bills[0]).toMatchObject({ totalCents: 9000, paidCents: 10000, balanceCents: -1000 });
    expect(notices).toMatchObject([
      {
        table: "Documents",
        text: expect.stringContaining("Total $90.00, but its lines come to $100.00") as string,
      },
    ]);
  });

  it("is not told of a draft, whose lines are still being written", () => {
    const draft = bill("SB-0001", [["S-1", 1, 100]], { totalCents: 20000, status: "Draft" });
    expect(allocatePayments(billed([draft], [])).notices).toEqual([]);
  });

  it("is the lines' where the register has none", () => {
    const blank = bill("SB-0001", [["S-1", 1, 100]], { totalCents: undefined });
    expect(allocatePayments(billed([blank], [])).bills[0]?.balanceCents).toBe(10000);
  });
});
