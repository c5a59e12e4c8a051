import { filingDue } from "../../../src/billing/deadlines/filingDue";
import type { PracticeRecords, Session } from "../../../src/billing/records";
import { client, document, lineOf, payer, practice, rows } from "../practice";
import { filingRows, sessionIdOf } from "./filingRows";

const today = "2026-12-20";

function told(sessions: Session[], more: Partial<PracticeRecords> = {}) {
  const records = practice(sessions, {
    payers: [
      payer({ row: 1, payer: "Cigna", network: "In network" }),
      payer({ row: 2, payer: "Blue", network: "Out of network", filingDays: 70 }),
    ],
    clients: [client({ client: "Ben", payer: "Cigna" }), client({ client: "Una", payer: "Blue" })],
    ...more,
  });
  const found = filingDue(filingRows(records), { records, sessionIdOf }, today);
  for (const [{ session }, { row }] of found) expect(row).toBe(session.row);
  return found.map(([, finding]) => finding);
}
const sent = { client: "Ben", date: "2026-01-05", claimSent: "2026-01-06" };
const ofCigna = "90 days after the visit (Cigna's page on when to file claims, read 2026-11)";
const howToKeep =
  "where claims are sent elsewhere, type the day in column Claim sent, or turn this check off (Practice, Checks turned off)";

describe("filing-due", () => {
  it("stands on the first row of the visit, and says how long is left", () => {
    expect(told(rows(sent, { client: "Ben" }, { client: "Ben", code: "97110" }))).toEqual([
      {
        ...{ id: "filing-due", severity: "review", row: 2, column: "Date" },
        message: `The claim is due at Cigna by 2027-01-03, in 14 days: ${ofCigna}; send it`,
      },
    ]);
  });

  it("is told once for all visits of a client with a plan, on the one that is due first", () => {
    const dates = ["2026-10-12", "2026-10-05", "2026-10-19", "2026-10-20", "2026-10-08"];
    const found = told(rows(sent, ...dates.map((date) => ({ client: "Ben", date }))));
    expect(found.map(({ row }) => row)).toEqual([3]);
    expect(found[0]?.message).toMatch(/, in 14 days: .*; send it; 4 more visits by 2027-01-18$/);
    expect(
      told(rows(sent, { client: "Ben" }, { client: "Ben", date: "2026-10-06" }))[0]?.message
    ).toMatch(/; 1 more visit by 2027-01-04$/);
  });

  it("says of a family's claim that the superbill is to be made, until it is", () => {
    const una = { client: "Una", date: "2026-10-15", sessionId: "S-1" };
    expect(told(rows(una))).toEqual([
      expect.objectContaining({
        message:
          "The family's claim is due at Blue by 2026-12-24, in 4 days: 70 days after the visit (Payers, column Filing days); make the superbill",
      }),
    ]);
    const [session] = rows(una);
    const made = {
      documents: [{ ...document("SB-0001"), client: "Una" }],
      documentLines: session ? [lineOf(session, "S-1")] : [],
    };
    expect(told(rows(una), made)).toEqual([]);
  });

  it.each([
    ["2026-09-21", /^The claim is due at Cigna today, 2026-12-20: .*; send it$/],
    ["2026-09-22", /^The claim is due at Cigna by 2026-12-21, in 1 day: /],
    [
      "2026-09-20",
      /^The claim was due at Cigna by 2026-12-19, 1 day ago: .*; send it with proof of why it is late, or ask the plan$/,
    ],
  ])("of a visit on %s: %s", (date, message) => {
    expect(told(rows(sent, { client: "Ben", date }))[0]?.message).toMatch(message);
  });

  it("says of a day in Claim sent before the visit why it is told", () => {
    const early = { client: "Ben", claimSent: "2026-09-30" };
    expect(
      told(rows(early, { client: "Ben", date: "2026-10-08" })).map((one) => one.message)
    ).toEqual([
      `The claim is due at Cigna by 2027-01-03, in 14 days: ${ofCigna}; send it; column Claim sent reads 2026-09-30, before the visit; correct it if the claim was sent; 1 more visit by 2027-01-06`,
    ]);
  });

  it("says of a superbill that is late what is left to do", () => {
    expect(told(rows({ client: "Una", date: "2026-10-10" }))[0]?.message).toMatch(
      /^The family's claim was due at Blue by 2026-12-19, 1 day ago: .*; make the superbill, and ask the plan whether it takes it late$/
    );
  });

  it.each<[string, number | undefined, boolean]>([
    ["2026-10-21", undefined, true],
    ["2026-10-22", undefined, false],
    ["2026-08-22", undefined, true],
    ["2026-08-21", undefined, false],
    ["2026-10-05", 14, true],
    ["2026-10-05", 13, false],
    ["2026-11-30", 70, true],
    ["2026-09-21", 0, true],
  ])("of a visit on %s, with notice of %s days: %s", (date, filingNoticeDays, isTold) => {
    const setting = {
      practice: { name: "Willow", ...(filingNoticeDays === undefined ? {} : { filingNoticeDays }) },
    };
    expect(told(rows(sent, { client: "Ben", date }), setting)).toHaveLength(isTold ? 1 : 0);
  });

  it("says how to make it quiet where the practice keeps no account of its claims", () => {
    const isTold = (more: Partial<PracticeRecords>, ...others: Partial<Session>[]) =>
      told(rows({ client: "Ben" }, ...others), more)[0]?.message.endsWith(howToKeep);
    expect(isTold({})).toBe(true);
    expect(isTold({}, sent)).toBe(false);
    const payment = { row: 1, problems: [], date: "2026-01-01", client: "Ben", amountCents: 100 };
    const named = { ...payment, document: "INV-0001" };
    expect(isTold({ payments: [{ ...named, payer: "cigna" }] })).toBe(false);
    expect(isTold({ payments: [{ ...payment, payer: "cigna" }, named] })).toBe(true);
    expect(isTold({ payments: [{ ...named, payer: "Grandma" }] })).toBe(true);
    expect(isTold({ payments: [payment] })).toBe(true);
    expect(told(rows({ client: "Una", date: "2026-10-15" }))[0]?.message).not.toContain(howToKeep);
  });

  it("quotes names of plans on one line", () => {
    const payers = [payer({ payer: "=Evil\n|x", network: "In network", filingDays: 90 })];
    const clients = [client({ client: "Ben", payer: "=Evil\n|x" })];
    expect(told(rows({ client: "Ben" }), { payers, clients })[0]?.message).toContain(
      "at =Evil |x by"
    );
  });
});
