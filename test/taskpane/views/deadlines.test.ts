/** @jest-environment jsdom */
import type { PracticeRecords, Session } from "../../../src/billing/records";
import { markClaimsSent, type ClaimsSent } from "../../../src/workflows/markClaimsSent";
import { goToRowOf } from "../../../src/workflows/navigation";
import { client, document, lineOf, payer, practice, rows } from "../../billing/practice";
import {
  all,
  choose,
  closePane,
  field,
  hasButton,
  isOff,
  nameOf,
  openPane,
  pick,
  press,
  settle,
  type,
  words,
} from "../support/pane";
import { readyWorkbook } from "../support/records";
import { checked, sees, workflows } from "../support/workflows";

jest.mock("../../../src/workflows/lookAtWorkbook");
jest.mock("../../../src/workflows/markClaimsSent");
jest.mock("../../../src/workflows/navigation");

const marking = jest.mocked(markClaimsSent);

beforeEach(() => {
  jest.resetAllMocks();
  jest.useFakeTimers({ now: new Date(2026, 10, 2, 9, 5) });
});
afterEach(async () => {
  await closePane();
  jest.useRealTimers();
});

/** Ben and Bo are in network with Cigna, Una sends her own claim to Blue, Sam's plan says nothing. */
function records(sessions: Partial<Session>[], more: Partial<PracticeRecords> = {}) {
  return practice(rows(...sessions.map((each, at) => ({ sessionId: `S-${at + 1}`, ...each }))), {
    payers: [
      payer({ row: 1, payer: "Cigna", network: "In network" }),
      payer({ row: 2, payer: "Blue", network: "Out of network", filingDays: 60 }),
      payer({ row: 3, payer: "Sentara", product: "Plus", network: "In network" }),
    ],
    clients: [
      client({ client: "Ben", payer: "Cigna" }),
      client({ client: "Bo", payer: "Cigna", product: "Choice" }),
      client({ client: "Una", payer: "Blue", guardian: "Ute Demo", phone: "555-0100" }),
      client({ client: "Sam", payer: "Sentara", product: "Plus" }),
    ],
    ...more,
  });
}

async function openDeadlines(
  sessions: Partial<Session>[],
  more: Partial<PracticeRecords> = {}
): Promise<void> {
  sees(readyWorkbook({ records: records(sessions, more) }));
  await openPane();
  await press("Coverage");
  await settle();
}

const cards = (name: string) =>
  all(`[aria-label='${name}'] > li`).map(({ textContent }) => textContent ?? "");

const late = { client: "Ben", date: "2026-07-30" };
const soon = { client: "Ben", date: "2026-08-10" };
const later = { client: "Bo", date: "2026-09-20" };

function marked(change: Partial<ClaimsSent> = {}): ClaimsSent {
  return {
    ...checked(),
    ...{ isoDate: "2026-11-02", marked: 2, filled: 0, stale: 0, addedColumn: false },
    ...change,
  };
}

test("tells of claims that are due, what is overdue first, once for a client and plan", async () => {
  await openDeadlines([later, soon, late]);
  const [ben, ...others] = cards("Send the claim");
  expect(ben).toMatch(
    /^BenCigna · 2 visits, Jul 30, 2026 to Aug 10, 2026Was due Oct 28, 2026, 5 days overdue/
  );
  expect(others).toEqual([]);
});

test("looks further ahead where she asks for it", async () => {
  await openDeadlines([later, soon]);
  expect(cards("Send the claim")).toHaveLength(1);
  await choose("Due within", "60");
  expect(cards("Send the claim").map((card) => card.slice(0, 20))).toEqual([
    expect.stringMatching(/^BenCigna/),
    expect.stringMatching(/^BoCigna Choice/),
  ]);
});

test.each([
  ["2026-08-04", "By Nov 2, 2026, today is the last day"],
  ["2026-08-05", "By Nov 3, 2026, 1 day left"],
  ["2026-08-03", "Was due Nov 1, 2026, 1 day overdue"],
])("of a visit on %s: %s", async (date, left) => {
  await openDeadlines([{ client: "Ben", date }]);
  expect(cards("Send the claim")[0]).toContain(left);
});

test("says how the day came about, and where it comes from", async () => {
  await openDeadlines([soon]);
  await press("How this day came about: Ben, Cigna");
  expect(words()).toContain(
    "The visit was on Aug 10, 2026, and the plan takes a claim until Nov 8, 2026: 90 days after the visit (Cigna's page on when to file claims, read 2026-11)."
  );
  expect(words()).not.toContain("Not certain");
});

test("says of a limit that nobody has confirmed that it is not certain", async () => {
  const clients = [client({ client: "Ben", payer: "Aetna" })];
  const payers = [payer({ payer: "Aetna", network: "In network" })];
  await openDeadlines([{ client: "Ben", date: "2026-07-10" }], { clients, payers });
  await press("How this day came about: Ben, Aetna");
  expect(words()).toContain("Not certain: no source was found");
});

test("leads to Documents for a superbill", async () => {
  await openDeadlines([{ client: "Una", date: "2026-09-10" }]);
  expect(cards("Make the superbill")[0]).toMatch(/^UnaBlue · 1 visit, Sep 10, 2026By Nov 9, 2026/);
  expect(hasButton("Claim sent: Una, Blue, 1 visit")).toBe(false);
  await press("Make superbills");
  expect(all("[role='tab'][aria-selected='true']").map(nameOf)).toEqual(["Documents"]);
});

test("reminds of the family's own limit once it has its superbill, and says how it is reached", async () => {
  const una = { client: "Una", date: "2026-09-10" };
  const [session] = rows(una);
  await openDeadlines([una], {
    documents: [{ ...document("SB-0001"), client: "Una" }],
    documentLines: session ? [lineOf(session, "S-1")] : [],
  });
  expect(cards("Make the superbill")).toEqual([]);
  expect(cards("Remind the family")[0]).toContain("Ute Demo · 555-0100");
});

test("marks the claims of one client, and says so", async () => {
  marking.mockResolvedValue(marked({ addedColumn: true }));
  await openDeadlines([soon, late, later]);
  // What stands on the button, too: each visit below it has one of its own.
  expect(words()).toContain("Claim sent for all 2 visits");
  await press("Claim sent for all 2 visits: Ben, Cigna");
  expect(marking.mock.calls[0]?.[0]).toMatchObject({
    moment: { today: "2026-11-02" },
    sessions: [
      { row: 2, date: "2026-07-30" },
      { row: 1, date: "2026-08-10" },
    ],
  });
  expect(words()).toContain("2 sessions marked: claim sent");
  expect(words()).toContain("Column Claim sent was added at the right of Sessions.");
  expect(words()).toContain(
    "Claim sent reads Nov 2, 2026 in their rows now. To take that back, clear the cells."
  );
});

test("marks one visit alone", async () => {
  marking.mockResolvedValue(marked({ marked: 0, filled: 1, stale: 1 }));
  await openDeadlines([soon, late]);
  await press("Each of the 2 visits: Ben, Cigna");
  await press("Claim sent: Ben, Aug 10, 2026");
  expect(marking.mock.calls[0]?.[0].sessions.map(({ row }) => row)).toEqual([1]);
  expect(words()).toContain("No session was marked");
  expect(words()).toContain("1 session had something in that column already, and keeps it.");
  expect(words()).toContain("1 session had changed meanwhile and nothing was written for it.");
});

test("marks the claims of all whom she picks", async () => {
  marking.mockResolvedValue(marked());
  await openDeadlines([soon, late, { client: "Bo", date: "2026-08-11" }]);
  await pick("Pick Bo, Cigna Choice");
  expect(hasButton("Claims of 1 visit sent")).toBe(true);
  await pick("All of these");
  await press("Claims of 3 visits sent");
  expect(marking.mock.calls[0]?.[0].sessions.map(({ row }) => row)).toEqual([2, 1, 3]);
});

test("its buttons are off while something runs", async () => {
  marking.mockReturnValue(new Promise(() => undefined));
  await openDeadlines([soon]);
  await press("Claim sent: Ben, Cigna, 1 visit");
  expect(isOff("Claim sent: Ben, Cigna, 1 visit")).toBe(true);
});

test("goes to the row that is due first", async () => {
  await openDeadlines([soon, late]);
  await press("Go to the first row: Ben, Cigna");
  expect(workflows.goToSession).toHaveBeenCalledWith(2, "Date");
});

test("what is done is not told of, and that nothing is due is", async () => {
  await openDeadlines([{ ...soon, claimSent: "2026-08-12" }]);
  expect(words()).toContain("Nothing is due within 30 days, as far as limits are known.");
  expect(cards("Send the claim")).toEqual([]);
});

test("names plans without a known limit, and where to type it", async () => {
  await openDeadlines([{ client: "Sam", date: "2026-10-20" }]);
  expect(cards("Plans without a known limit")[0]).toMatch(/^Sentara PlusSam/);
  expect(words()).toContain("type the number in Payers, column Filing days");
  await press("Go to Payers: Sentara Plus");
  expect(jest.mocked(goToRowOf)).toHaveBeenCalledWith("Payers", 3);
});

describe("until when a denial can be appealed", () => {
  async function openCalculator(more: Partial<PracticeRecords> = {}): Promise<void> {
    await openDeadlines([], more);
    await press("Until when can a denial be appealed?");
  }
  const nameOfPlan = (name: string) => {
    const option = [...field("Plan").querySelectorAll("option")].find(
      ({ textContent }) => textContent === name
    );
    return option?.value ?? "";
  };

  test("is worked out from the notice, and nothing is written", async () => {
    await openCalculator();
    await choose("Plan", nameOfPlan("Cigna"));
    await type("Date on the notice", "2026-10-01");
    expect(words()).toContain("By Mar 30, 2027, 148 days left");
    expect(words()).toContain(
      "Appeal to Cigna: by 03/30/2027, 180 days after the notice of 10/01/2026 ("
    );
    await type("Day it came, if known", "2026-10-06");
    expect(words()).toContain("By Apr 4, 2027");
    await type("Day it came, if known", "2026-09-30");
    expect(words()).toContain("It cannot have come before its date.");
    expect(words()).not.toContain("Appeal to Cigna");
    expect(marking).not.toHaveBeenCalled();
  });

  test("goes by her own Appeal days first", async () => {
    const payers = [payer({ payer: "Cigna", network: "In network", appealDays: 30 })];
    await openCalculator({ payers });
    await choose("Plan", nameOfPlan("Cigna"));
    await type("Date on the notice", "2026-10-01");
    expect(words()).toContain("By Oct 31, 2026, 2 days overdue");
  });

  test("says where nothing is known", async () => {
    const payers = [payer({ payer: "TRICARE East" })];
    await openCalculator({ payers });
    await choose("Plan", nameOfPlan("TRICARE East"));
    await type("Date on the notice", "2026-10-01");
    expect(words()).toContain("type it in Payers, column Appeal days.");
    await choose("What you ask for", "Hearing");
    expect(words()).toContain("How long TRICARE East gives for this step (Hearing) is not known");
  });
});

test("names as they are typed are shown, and nothing of them is read as a page", async () => {
  const odd = "<script>alert(1)</script> =cmd|x 😀 مرحبا";
  const clients = [client({ client: odd, payer: "Cigna" })];
  await openDeadlines([{ client: odd, date: "2026-08-10" }], { clients });
  expect(cards("Send the claim")[0]).toContain(odd);
  expect(all("script")).toEqual([]);
});
