import type { Deadline } from "../../../src/billing/deadlines/deadline";
import { filingDue } from "../../../src/billing/deadlines/filingDue";

const deadline = (changes: Partial<Deadline> = {}): Deadline => ({
  ...{ kind: "claim", isoDate: "2027-01-03", daysLeft: 14, client: "Ava", payer: "Cigna" },
  ...{ from: "2026-10-05", rows: [7, 8], words: "Send it by 01/03/2027, 90 days after (x)." },
  ...{ source: "x", confidence: "high" },
  ...changes,
});

describe("filing-due", () => {
  it.each([
    [31, false],
    [30, true],
    [0, true],
    [-30, true],
    [-31, false],
  ])("with %i days left: %s", (daysLeft, isTold) => {
    expect(filingDue([deadline({ daysLeft })])).toHaveLength(isTold ? 1 : 0);
  });

  it("stands on the first row of the visit, and says how long is left", () => {
    expect(filingDue([deadline()])).toEqual([
      {
        ...{ id: "filing-due", severity: "review", row: 7, column: "Date", isoDate: "2027-01-03" },
        message: "Send it by 01/03/2027, 90 days after (x); 14 days left",
      },
    ]);
  });

  it.each([
    [0, "; that is today"],
    [1, "; 1 day left"],
    [-1, "; that was 1 day ago: send it with proof of why it is late, or ask the plan"],
  ])("%i days left in words", (daysLeft, words) => {
    expect(filingDue([deadline({ daysLeft })])[0]?.message).toContain(words);
  });

  it("is not told of what the family does, nor of an appeal", () => {
    const others = [deadline({ kind: "family claim" }), deadline({ kind: "appeal", rows: [] })];
    expect(filingDue([...others, deadline({ kind: "superbill" })])).toHaveLength(1);
  });

  it("takes another window, and comes by row", () => {
    const all = [deadline({ rows: [9] }), deadline({ daysLeft: 40 }), deadline({ daysLeft: -3 })];
    expect(filingDue(all, { within: 40, past: 0 }).map(({ row }) => row)).toEqual([7, 9]);
  });
});
