/** @jest-environment jsdom */
import type { Authorization, PracticeRecords, Session } from "../../../src/billing/records";
import { addDays } from "../../../src/billing/time/isoDate";
import { makeAuthorizationSheet } from "../../../src/workflows/makeAuthorizationSheet";
import { goToRowOf } from "../../../src/workflows/navigation";
import { given, units } from "../../billing/coverage/authorizations/ledger";
import { all, closePane, hasButton, openPane, press, type, words } from "../support/pane";
import { readyWorkbook } from "../support/records";
import { sees, workflows } from "../support/workflows";

jest.mock("../../../src/workflows/lookAtWorkbook");
jest.mock("../../../src/workflows/makeAuthorizationSheet");
jest.mock("../../../src/workflows/navigation");
jest.mock("../../../src/workflows/setUpWorkbook");

beforeEach(() => {
  jest.resetAllMocks();
  jest.useFakeTimers({ now: new Date(2026, 10, 2, 9, 5) });
});
afterEach(async () => {
  await closePane();
  jest.useRealTimers();
});

function weekly(count: number, first = "2026-10-05"): Partial<Session>[] {
  return Array.from({ length: count }, (_, at) => ({
    client: "Ben",
    date: addDays(first, at * 7),
  }));
}

async function openCoverage(
  sessions: readonly Partial<Session>[],
  authorizations: readonly Authorization[],
  more: Partial<PracticeRecords> = {}
): Promise<void> {
  sees(readyWorkbook({ records: given(sessions, authorizations, more) }));
  await openPane();
  await press("Coverage");
}

const cards = () =>
  all("[aria-label='Authorizations'] > li").map(({ textContent }) => textContent ?? "");
const bars = () => all("svg[role='img']").map((bar) => bar.getAttribute("aria-label"));

test("says of an authorization in units what is used, booked and left, in units and in visits", async () => {
  await openCoverage(
    [...weekly(3), ...weekly(1, "2026-11-10")],
    [units({ payer: "Cigna", codes: ["97530", "97110"] })]
  );
  const own = "12 of 20 units used, 4 booked ahead, 4 left: 1 visit of 4 units";
  expect(bars()).toEqual([own]);
  expect(words()).toContain(own);
  expect(words()).toContain("In whole visits: 3 of 5 used, 1 booked ahead, 1 left");
  expect(cards()[0]).toMatch(/^BenLowPrior authorization A-1Cigna · 97530, 97110/);
  expect(words()).toContain("Ask Cigna for the next one now.");
});

test("says it of one in visits the other way round", async () => {
  await openCoverage(weekly(3), [units({ basis: "Visits", authorized: 10 })]);
  expect(bars()).toEqual(["3 of 10 visits used, 0 booked ahead, 7 left: 28 units at 4 a visit"]);
  expect(words()).toContain("In units: 12 of 40 used, 0 booked ahead, 28 left");
});

test("what is not known is not drawn: it is asked for", async () => {
  await openCoverage(weekly(1), [units({ basis: undefined })]);
  expect(bars()).toEqual([]);
  expect(words()).toContain("Say in Basis whether 20 are units or visits.");
});

test.each<[string, Partial<Session>[], Partial<Authorization>, string]>([
  [
    "the day it runs out first",
    weekly(3),
    { authorized: 20 },
    "Runs out about Nov 22, 2026 at the recent pace; its last day is Dec 31, 2026.",
  ],
  [
    "its last day first",
    weekly(3),
    { authorized: 40, to: "2026-11-15" },
    "Ends on Nov 15, 2026; at the recent pace it would last until Jan 9, 2027.",
  ],
  [
    "the day on which it ran out",
    weekly(4),
    { authorized: 12 },
    "Ran out on Oct 19, 2026; its last day is Dec 31, 2026.",
  ],
  [
    "the day on which what is booked takes the last",
    [...weekly(1), ...weekly(2, "2026-11-10")],
    { authorized: 12 },
    "Runs out on Nov 17, 2026 by what is booked; its last day is Dec 31, 2026.",
  ],
  [
    "that there is no last day",
    weekly(3),
    { authorized: 20, to: undefined },
    "Runs out about Nov 22, 2026 at the recent pace; it has no last day.",
  ],
  ["its dates where no pace is known", [], {}, "Sep 1, 2026 to Dec 31, 2026."],
  ["its first day alone", [], { to: undefined }, "From Sep 1, 2026, without end."],
  ["its last day alone", [], { from: undefined }, "Until Dec 31, 2026."],
  ["that it has neither", [], { from: undefined, to: undefined }, "It has no first and no last"],
])("says %s", async (_what, sessions, fields, said) => {
  await openCoverage(sessions, [units(fields)]);
  expect(cards()[0]).toContain(said);
});

test("the most urgent stands first, and what is over is folded away with its count", async () => {
  await openCoverage(weekly(1), [
    units({ number: "A-1", authorized: 100 }),
    units({ number: "A-2", to: "2026-10-31" }),
    units({ number: "A-3", status: "Denied" }),
    units({ number: "A-4", to: "2026-11-15" }),
    units({ number: undefined, status: "Pending" }),
  ]);
  expect(cards()).toHaveLength(3);
  expect(cards()[0]).toContain("A-4");
  expect(words()).toContain("Prior authorization (pending, no number)");
  expect(words()).not.toContain("A-2");
  await press("Ended, closed or denied (2)");
  expect(words()).toContain("A-2");
});

test("one is found by client or number among many, which are shown page by page", async () => {
  const many = Array.from({ length: 120 }, (_, at) =>
    units({ number: `X-${at + 1}`, client: at === 77 ? "Zoë <b>Ünal</b>" : "Ben" })
  );
  await openCoverage([], many);
  expect(cards()).toHaveLength(8);
  await press("Show more (112 left)");
  expect(cards()).toHaveLength(16);
  await type("Client or number", "zoë");
  expect(cards()).toHaveLength(1);
  expect(cards()[0]).toContain("Zoë <b>Ünal</b>");
  expect(words()).toContain("1 of 120 authorizations");
  await type("Client or number", "x-120");
  expect(cards()).toHaveLength(1);
  await type("Client or number", "nobody");
  expect(words()).toContain("No authorization is like that.");
});

test("her own words are shown as they are, never as markup", async () => {
  await openCoverage([], [units({ client: "<img src=x>", number: "=1+1", payer: "שלום" })]);
  expect(all("main img")).toEqual([]);
  expect(cards()[0]).toContain("<img src=x>");
  expect(all("main bdi").map(({ textContent }) => textContent)).toContain("שלום");
});

test("goes to the row in the table", async () => {
  await openCoverage([], [units({ number: "A-1", client: "Ava" }), units({ number: "A-2" })]);
  await press("Go to row: Ben, Prior authorization A-2");
  expect(goToRowOf).toHaveBeenCalledWith("Authorizations", 2);
});

test("the sheet is made in one press, and it is said which one", async () => {
  await openCoverage([], [units()]);
  const made = { sheet: "Authorization use (2)", notices: ["Formulas were not ready"] };
  jest.mocked(makeAuthorizationSheet).mockResolvedValue({ ...made, outcome: "done" });
  await press("Make the sheet of authorizations");
  expect(document.activeElement?.textContent).toBe("Sheet Authorization use (2) made");
  expect(words()).toContain("make it again when sessions have been added");
  expect(words()).toContain("Formulas were not ready");
  expect(cards()).toHaveLength(1);
});

test("the first view says how many run out, and leads to them", async () => {
  sees(readyWorkbook({ records: given(weekly(4), [units({ authorized: 12 }), units()]) }));
  await openPane();
  expect(hasButton("See Coverage")).toBe(false);
  await closePane();
  sees(readyWorkbook({ records: given(weekly(4), [units({ authorized: 12 })]) }));
  await openPane();
  expect(words()).toContain("1 authorization is low, used up or ending.");
  await press("See Coverage");
  expect(cards()[0]).toContain("Used up");
});

test("without any, it says where to type the first one", async () => {
  await openCoverage([], []);
  expect(words()).toContain("Type what a plan has approved in table Authorizations");
  await press("Go to Authorizations");
  expect(goToRowOf).toHaveBeenCalledWith("Authorizations", 1);
});

test("without the table, it is added in one press", async () => {
  sees(readyWorkbook({ missingTables: ["Authorizations", "Codes"] }));
  await openPane();
  await press("Coverage");
  const made = { created: ["Authorizations" as const], taken: [], addedColumns: [] };
  workflows.setUpWorkbook.mockResolvedValue(made);
  await press("Add table Authorizations");
  expect(workflows.setUpWorkbook).toHaveBeenCalledWith(
    expect.objectContaining({ requested: ["Authorizations"], sample: false })
  );
  expect(words()).toContain("Authorizations: type one row for each; what you type there counts");
  expect(hasButton("Look up")).toBe(true);
});
