import type { Finding } from "../../../src/billing/checks/finding";
import { judgeSessions } from "../../../src/billing/checks/judge";
import type { Payer, PracticeRecords } from "../../../src/billing/records";
import { payer, practice, rows, today } from "../practice";

function unitFindings(records: PracticeRecords): Finding[] {
  return judgeSessions(records, { today })
    .flatMap(({ findings }) => findings)
    .filter(({ column }) => column === "Units");
}

/** Ava's day, with a row of her own for her payer. */
function paidBy(fields: Partial<Payer>, ...sessions: Parameters<typeof rows>): PracticeRecords {
  return practice(rows(...sessions), { payers: [payer({ payer: "Aetna", ...fields })] });
}

describe("a day on which the rules differ", () => {
  const twentyTwice = [
    { minutes: 24, units: 2 },
    { code: "97535", minutes: 23, units: 4 },
  ];
  const bill = "97530 24 min + 97535 23 min earn";
  const cases: [string, PracticeRecords, string][] = [
    [
      "the payer's row asks for CMS",
      paidBy({ unitRule: "CMS" }, ...twentyTwice),
      `${bill} 3 units under CMS, which Aetna's row asks for (4 under AMA), not 6; bill 97530: 2, 97535: 1`,
    ],
    [
      "a row of the product asks for AMA",
      practice(rows(...twentyTwice.map((one) => ({ ...one, client: "Dev" }))), {
        payers: [payer({ payer: "Anthem", product: "HealthKeepers Plus", unitRule: "AMA" })],
      }),
      `${bill} 4 units under AMA, each code alone, which Anthem HealthKeepers Plus's row asks for (3 under CMS), not 6; bill 97530: 2, 97535: 2`,
    ],
    [
      "the practice's default",
      practice(rows(...twentyTwice), { practice: { defaultUnitRule: "AMA" } }),
      `${bill} 4 units under AMA, each code alone, the practice's default (3 under CMS), not 6; bill 97530: 2, 97535: 2`,
    ],
    [
      "no rule is set",
      practice(rows(...twentyTwice)),
      `${bill} 3 units under CMS, the rule where none is set (4 under AMA), not 6; bill 97530: 2, 97535: 1`,
    ],
    [
      "full 15 minutes",
      paidBy({ unitRule: "FULL15" }, ...twentyTwice),
      `${bill} 2 units when only full 15 minutes count, which Aetna's row asks for (3 under CMS, 4 under AMA), not 6; bill 97530: 1, 97535: 1`,
    ],
    [
      "full 15 minutes of one code",
      paidBy({ unitRule: "FULL15" }, { minutes: 53, units: 4 }),
      "53 minutes of 97530 earn 3 units when only full 15 minutes count, which Aetna's row asks for (4 under CMS and AMA), not 4; set Units to 3",
    ],
    [
      "rules that agree on the day",
      paidBy(
        { unitRule: "AMA" },
        { minutes: 15, units: 2 },
        { code: "97535", minutes: 15, units: 1 }
      ),
      "97530 15 min + 97535 15 min earn 2 units under AMA, each code alone, not 3; bill 97530: 1, 97535: 1",
    ],
    [
      "one code",
      paidBy({ unitRule: "CMS" }, { minutes: 38, units: 4 }),
      "38 minutes of 97530 earn 3 units under CMS, not 4; set Units to 3",
    ],
    [
      "a tie, which stays a choice",
      paidBy(
        { unitRule: "CMS" },
        { minutes: 20, units: 2 },
        { code: "97535", minutes: 20, units: 2 }
      ),
      "97530 20 min + 97535 20 min earn 3 units under CMS, which Aetna's row asks for (2 under AMA), not 4; bill 97530: 2, 97535: 1; 97530 or 97535 may take the last unit",
    ],
  ];
  it.each(cases)("%s", (_, records, message) => {
    expect(unitFindings(records).map((found) => found.message)).toEqual([message]);
  });

  it.each([
    ["CMS", [2, 1]],
    ["AMA", [2, 2]],
    ["FULL15", [1, 1]],
  ] as const)("says nothing where the units are right under %s", (unitRule, [one, two]) => {
    const records = paidBy(
      { unitRule },
      { minutes: 24, units: one },
      { code: "97535", minutes: 23, units: two }
    );
    expect(unitFindings(records)).toEqual([]);
  });
});

describe("what a day may be billed at most", () => {
  const cases: [string, PracticeRecords, string, number | undefined][] = [
    [
      "the plan's units per day",
      paidBy(
        { unitsPerDay: 4 },
        { minutes: 30, units: 2 },
        { code: "97535", minutes: 45, units: 3 }
      ),
      "Aetna pays at most 4 units a day, and rows 1 and 2 have 5; bill no more than 4 in all",
      undefined,
    ],
    [
      "one row beyond the plan's units",
      paidBy({ unitsPerDay: 1 }, { minutes: 30, units: 2 }),
      "Aetna pays at most 1 unit a day, and row 1 has 2; bill no more than 1 in all",
      undefined,
    ],
    [
      "earned units that the plan would not pay are not written",
      paidBy({ unitsPerDay: 3 }, { units: 2 }),
      "60 minutes of 97530 earn 4 units under CMS, not 2; set Units to 4, but Aetna pays no more than 3 a day",
      undefined,
    ],
    [
      "earned units that the plan pays are",
      paidBy({ unitsPerDay: 4 }, { units: 2 }),
      "60 minutes of 97530 earn 4 units under CMS, not 2; set Units to 4",
      4,
    ],
  ];
  it.each(cases)("%s", (_, records, message, units) => {
    const [found, ...others] = unitFindings(records);
    expect(others).toEqual([]);
    expect(found?.message).toBe(message);
    expect(found?.fix?.writes.map(({ value }) => value)).toEqual(units && [units]);
  });

  it("is a code's daily maximum too", () => {
    const [found] = unitFindings(practice(rows({ minutes: 128, units: 5 })));
    expect(found?.message).toBe(
      "128 minutes of 97530 earn 9 units under CMS, not 5; set Units to 9, but no more than 6 of 97530 a day"
    );
    expect(found?.fix).toBeUndefined();
  });
});
