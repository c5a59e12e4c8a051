import { allocatePayments } from "../../../src/billing/payments/allocate";
import { madeAnew } from "../../../src/billing/payments/madeAnew";
import { bill, billed, paid, type Billed } from "./billedPractice";

const old: Billed = ["S-1", 1, 100];
const fresh: Billed = ["S-2", 9, 80];
const elder: Billed = ["S-0", 1, 50];
const first = bill("SB-0001", [old], { status: "Void" });
const other = bill("SB-0009", [elder]);

/** What a payment of $60 for SB-0001 leaves on each live bill, in dollars. */
function paidOn(...bills: ReturnType<typeof bill>[]): Record<string, number | undefined> {
  const records = billed([first, other, ...bills], [paid(20, 60, { document: "sb-0001" })]);
  return Object.fromEntries(
    allocatePayments(records).bills.map(({ number, paidCents }) => [number, paidCents])
  );
}

test.each<[string, ReturnType<typeof bill>[], Record<string, number | undefined>]>([
  ["nothing: it is not counted", [], { "SB-0009": undefined }],
  [
    "one that bills another session: that one's sessions",
    [bill("SB-0002", [fresh], { replaces: "SB-0001" })],
    { "SB-0009": undefined, "SB-0002": 6000 },
  ],
  [
    "one that was made anew itself: the live one's",
    [
      bill("SB-0002", [old], { replaces: "SB-0001", status: "Void" }),
      bill("SB-0003", [fresh], { replaces: "SB-0002" }),
    ],
    { "SB-0009": undefined, "SB-0003": 6000 },
  ],
  [
    "one that was given up, and a later one: the live one's",
    [
      bill("SB-0002", [old], { replaces: "SB-0001", status: "Void" }),
      bill("SB-0003", [fresh], { replaces: "SB-0001" }),
    ],
    { "SB-0009": undefined, "SB-0003": 6000 },
  ],
  [
    "a void one: the bill that bills the void one's sessions now",
    [bill("SB-0002", [fresh], { replaces: "SB-0001", status: "Void" }), bill("SB-0003", [fresh])],
    { "SB-0009": undefined, "SB-0003": 6000 },
  ],
  [
    "one that has no line yet: as if it was not begun",
    [bill("SB-0002", [], { replaces: "SB-0001", status: "Draft" }), bill("SB-0003", [old])],
    { "SB-0009": undefined, "SB-0003": 6000 },
  ],
  [
    "each other, by a slip of the hand: nothing",
    [
      bill("SB-0002", [fresh], { replaces: "SB-0003", status: "Void" }),
      bill("SB-0003", [fresh], { replaces: "SB-0002", status: "Void" }),
    ],
    { "SB-0009": undefined },
  ],
])("money for a void bill pays what is in its place: %s", (_, bills, expected) => {
  expect(paidOn(...bills)).toEqual(expected);
});

test("a bill that is not registered yet takes what was paid for the one it replaces", () => {
  const records = billed([first, other], [paid(20, 90, { document: "SB-0001" })]);
  const lines = bill("SB-0002", [fresh]).lines.map(
    ({ row: _, problems: __, document: ___, ...line }) => line
  );
  const { planned, bills } = allocatePayments(madeAnew(records, "SB-0001", lines), [
    { client: "Mia L.", lines },
  ]);
  expect(planned[0]?.map(({ cents }) => cents)).toEqual([8000]);
  expect(bills.map(({ paidCents }) => paidCents)).toEqual([1000]);
});
