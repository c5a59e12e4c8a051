import { lastMonths, shortMonth } from "../../../src/billing/figures/serviceMonths";
import { unitsByTherapist } from "../../../src/billing/figures/unitsByTherapist";
import { practice, provider, rows, today } from "../practice";
import { bill, billedPractice, figures, paid, unitsOn } from "./figuresPractice";

test("the months are twelve, across a year and from its longest days", () => {
  expect(lastMonths("2026-03-31")).toEqual(
    "2025-04 2025-05 2025-06 2025-07 2025-08 2025-09 2025-10 2025-11 2025-12 2026-01 2026-02 2026-03".split(
      " "
    )
  );
  expect(shortMonth("2026-11")).toBe("Nov 2026");
});

describe("billed by month", () => {
  const { billed, age } = figures(
    billedPractice(
      [
        bill("SB-0001", "Ava", [
          ["S-1", "2026-09-30", 10000],
          ["S-2", "2026-10-01", 20000],
        ]),
        bill("INV-0001", "Ava", [["S-2", "2026-10-01", 20000]]),
        bill("SB-0002", "Ben", [["S-3", "2025-01-15", 5000]]),
        bill("SB-0003", "Cleo", [["S-4", undefined, 700]]),
        bill("SB-0004", "Cleo", [["S-5", "2026-12-24", 900]]),
        bill("SB-0005", "Cleo", [["S-6", "2026-10-02", 4000]], "Void"),
      ],
      [
        paid("2026-10-20", "Ava", 15000),
        paid("2026-10-21", "Ben", 8000, 2),
        paid("2026-10-22", "Cleo", -300, 3),
      ]
    )
  );

  it("counts a session once that is on a superbill and on an invoice, and none of a void bill", () => {
    expect(billed.months).toHaveLength(12);
    expect(billed.months.slice(-3)).toEqual([
      { month: "2026-09", billedCents: 10000, paidCents: 10000, outstandingCents: 0 },
      { month: "2026-10", billedCents: 20000, paidCents: 5000, outstandingCents: 15000 },
      { month: "2026-11", billedCents: 0, paidCents: 0, outstandingCents: 0 },
    ]);
  });

  it("keeps what is in none of the months apart, and within the total", () => {
    expect(billed.others).toEqual([
      { time: "earlier", billedCents: 5000, paidCents: 5000, outstandingCents: 0 },
      { time: "later", billedCents: 900, paidCents: 0, outstandingCents: 900 },
      { time: "undated", billedCents: 700, paidCents: 0, outstandingCents: 700 },
    ]);
    expect(billed.total).toEqual({
      billedCents: 36600,
      paidCents: 20000,
      outstandingCents: 16600,
    });
  });

  it("ages what is open, and keeps credits and refunds apart", () => {
    expect(age.buckets.map(({ cents }) => cents)).toEqual([900, 15000, 0, 0, 700]);
    expect(age).toMatchObject({
      outstandingCents: 16600,
      creditCents: 3000,
      refundedBeyondCents: 300,
    });
  });
});

test.each([
  ["2026-11-02", 0],
  ["2026-10-03", 0],
  ["2026-10-02", 1],
  ["2026-09-03", 1],
  ["2026-09-02", 2],
  ["2026-08-04", 2],
  ["2026-08-03", 3],
  ["2026-07-05", 3],
  ["2026-07-04", 4],
])("what is open of a visit on %s is in bucket %d", (date, bucket) => {
  const { age } = figures(billedPractice([bill("SB-0001", "Ava", [["S-1", date, 100]])]));
  expect(age.buckets.map(({ cents }) => cents)).toEqual(
    [0, 1, 2, 3, 4].map((index) => (index === bucket ? 100 : 0))
  );
});

describe("units by therapist", () => {
  it("adds what is dated and counted, by month, under the name as the practice spells it", () => {
    const { units } = figures(
      practice(
        rows(
          ...unitsOn("2026-10-05", "dana ", 4, 3),
          ...unitsOn("2026-11-01", "DANA", 2.5),
          ...unitsOn("2026-11-01", undefined, 1),
          ...unitsOn("2025-11-30", "Lee", 9),
          { date: undefined, units: 4 },
          { units: undefined },
          { units: -3 }
        )
      )
    );
    expect(units.therapists.map(({ therapist, total }) => [therapist, total])).toEqual([
      ["Dana", 9.5],
      ["No therapist", 1],
    ]);
    expect(units.therapists[0]?.units.slice(-2)).toEqual([7, 2.5]);
    expect(units.monthTotals.slice(-2)).toEqual([7, 3.5]);
    expect(units.total).toBe(10.5);
  });

  it("shows eight by name, the busiest first, and the others together", () => {
    const names = "ABCDEFGHIJ".split("");
    const sessions = names.flatMap((name, index) => unitsOn("2026-10-05", name, index + 1));
    const { therapists } = unitsByTherapist({ sessions, providers: names.map(provider) }, today);
    expect(therapists.map(({ therapist, total }) => [therapist, total])).toEqual([
      ...[..."JIHGFEDC"].map((name, index) => [name, 10 - index]),
      ["Others", 3],
    ]);
  });

  it("names all of eight", () => {
    const sessions = [..."ABCDEFGH"].flatMap((name) => unitsOn("2026-10-05", name, 1));
    const { therapists } = unitsByTherapist({ sessions, providers: [] }, today);
    expect(therapists.map(({ therapist }) => therapist)).toEqual([..."ABCDEFGH"]);
  });
});

describe("top findings", () => {
  it("counts rows, the most frequent first, with the words of the catalogue", () => {
    const { findings } = figures(
      practice(
        rows(
          { code: "97003" },
          { code: "97003", date: "2026-10-06" },
          { provider: "Nobody Known", date: "2026-10-07" }
        )
      )
    );
    expect(findings[0]).toEqual({
      id: "code-retired",
      title: "The code was retired",
      rows: 2,
      severity: "fix",
    });
    expect(findings.map(({ id }) => id)).toContain("provider-unknown");
  });
});
