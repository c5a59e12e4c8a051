import { checkText } from "../../../src/billing/checks/checkText";
import type { CheckId } from "../../../src/billing/checks/catalogue";
import type { Finding } from "../../../src/billing/checks/finding";
import { judgeSessions } from "../../../src/billing/checks/judge";
import type { Authorization, PracticeRecords } from "../../../src/billing/records";
import { authorization, fee, payer, practice, rows, session, today } from "../practice";

function judge(records: PracticeRecords) {
  return judgeSessions(records, { today });
}

function findingOf(records: PracticeRecords, id: CheckId): Finding | undefined {
  return judge(records)
    .flatMap(({ findings }) => findings)
    .find((found) => found.id === id);
}

function textsOf(records: PracticeRecords): string[] {
  return judge(records).map(checkText);
}

describe("fixes", () => {
  it.each([
    ["97004", "97168"],
    ["97762", "97763"],
    ["97504", "97760"],
  ])("write the one code that replaced %s", (code, replacement) => {
    const found = findingOf(practice(rows({ code, units: 1 })), "code-retired");
    expect(found?.fix?.writes).toEqual([{ row: 1, column: "Code", value: replacement }]);
  });

  it.each(["97003", "97532", "64550"])("leave what replaced %s to her", (code) => {
    expect(findingOf(practice(rows({ code, units: 1 })), "code-retired")?.fix).toBeUndefined();
  });

  it("write no code that was not valid on the date of service", () => {
    const early = practice(rows({ code: "97703", date: "2010-01-04" }));
    expect(findingOf(early, "code-retired")?.fix).toBeUndefined();
  });

  it("bring minutes down to the span, and never up to it", () => {
    const more = practice(rows({ startMinutes: 900, endMinutes: 945 }));
    expect(findingOf(more, "minutes-mismatch")).toMatchObject({
      severity: "fix",
      fix: { writes: [{ row: 1, column: "Minutes", value: 45 }] },
    });
    const fewer = findingOf(
      practice(rows({ startMinutes: 900, endMinutes: 990 })),
      "minutes-mismatch"
    );
    expect(fewer?.severity).toBe("review");
    expect(fewer?.fix).toBeUndefined();
  });

  it("leave a count of fingers to her", () => {
    const found = findingOf(practice(rows({ code: "29130", units: 5 })), "untimed-units");
    expect(found?.severity).toBe("fix");
    expect(found?.fix).toBeUndefined();
  });

  it("make a copy a session of its own", () => {
    const copied = practice(rows({ sessionId: "S-00001.2" }));
    expect(findingOf(copied, "session-copied")?.fix?.writes).toEqual([
      { row: 1, column: "Session ID", value: "" },
    ]);
  });

  it("write the units of every row of the day that differs, and of no other", () => {
    const records = practice(
      rows(
        { minutes: 35, units: 2 },
        { code: "97535", minutes: 18, units: 2 },
        { date: "2026-10-06", minutes: 8, units: 1 },
        { code: "97166", minutes: 40, units: 1 },
        { code: "97110", minutes: 15, units: 1 }
      )
    );
    // 68 minutes are 5 units; remainders 5, 3 and 0: 97530: 3, 97535: 1, 97110: 1.
    const found = findingOf(records, "day-units-over");
    expect(found?.row).toBe(1);
    expect(found?.message).toContain("97530: 3, 97535: 1, 97110: 1");
    expect(found?.fix?.writes).toEqual([
      { row: 1, column: "Units", value: 3 },
      { row: 2, column: "Units", value: 1 },
    ]);
  });

  it("settle what they are for", () => {
    const wrong = practice(
      rows(
        { minutes: 20, units: 1 },
        { code: "97535", minutes: 20, units: undefined },
        { date: "2026-10-06", minutes: 38, units: 9 },
        { date: "2026-10-07", code: "97166", units: 3 },
        { date: "2026-10-08", minutes: undefined, startMinutes: 900, endMinutes: 960 },
        { date: "2026-10-09", code: "97762", minutes: 15, units: 1 },
        { date: "2026-10-10", sessionId: "S-00002.2" }
      ),
      { fees: [fee({ code: "97763", feeCents: 1 }), ...practice([]).fees] }
    );
    let records = wrong;
    for (let round = 0; round < 3; round += 1) {
      const writes = judge(records).flatMap(({ findings }) =>
        findings.flatMap(({ fix }) => fix?.writes ?? [])
      );
      const sessions = records.sessions.map((one) => {
        const fixed = { ...one };
        for (const { row, column, value } of writes) {
          if (row !== one.row) continue;
          if (column === "Units") fixed.units = Number(value);
          if (column === "Minutes") fixed.minutes = Number(value);
          if (column === "Code") fixed.code = String(value);
          if (column === "Session ID") fixed.sessionId = undefined;
        }
        return fixed;
      });
      records = { ...records, sessions };
    }
    expect(textsOf(records)).toEqual(records.sessions.map(() => "Ready"));
  });
});

describe("the rule of the payer in force", () => {
  const twoTens = (name: string) =>
    rows(
      { client: name, minutes: 10, units: 1 },
      { client: name, code: "97535", minutes: 10, units: 1 }
    );

  it("decides on the day's units", () => {
    expect(findingOf(practice(twoTens("Ava")), "day-units-over")).toBeDefined();
    expect(findingOf(practice(twoTens("Ben")), "day-units-over")).toBeUndefined();
  });

  it("is the earlier plan's while that held", () => {
    const records = practice(twoTens("Ava"), {
      earlierPlans: [{ row: 1, problems: [], client: "Ava", payer: "Cigna", to: "2026-10-05" }],
    });
    expect(findingOf(records, "day-units-over")).toBeUndefined();
    expect(judge(records)[0]?.network).toBe("In network");
  });

  it("is the practice's where the payer has none", () => {
    const records = practice(twoTens("Ava"), { practice: { defaultUnitRule: "AMA" } });
    expect(findingOf(records, "day-units-over")).toBeUndefined();
  });
});

describe("network and charge", () => {
  it.each([
    ["Ava", "Out of network"],
    ["Ben", "In network"],
    ["Cleo", "Self-pay"],
    ["Dev", "Not accepted"],
    ["Eli", "Ask"],
  ])("%s: %s", (name, network) => {
    expect(judge(practice(rows({ client: name })))[0]?.network).toBe(network);
  });

  it("are absent where the client or the date is not known", () => {
    for (const wrong of [{ client: "Zoe" }, { client: undefined }, { date: undefined }]) {
      const [judged] = judge(practice(rows(wrong)));
      expect(judged?.network).toBeUndefined();
      expect(judged?.chargeCents).toBeUndefined();
    }
  });

  it.each([
    ["units times the fee", {}, 13500],
    ["a visit's fee once", { code: "97166", units: 1 }, 30000],
    ["no units given", { units: undefined }, undefined],
    ["no units earned", { minutes: 7, units: 0 }, 0],
    ["an unknown code", { code: "XYZ" }, undefined],
    ["less than none", { units: -4 }, undefined],
    ["more than money can be", { units: 1e300 }, undefined],
  ])("charge: %s", (_, fields, cents) => {
    expect(judge(practice(rows(fields)))[0]?.chargeCents).toBe(cents);
  });

  it("a gap exception covers its codes and dates", () => {
    const records = practice(rows({}, { code: "97535" }, { date: "2026-10-06" }), {
      authorizations: [
        authorization({ client: "Ava", kind: "Gap exception", codes: ["97530"], to: "2026-10-05" }),
      ],
    });
    expect(judge(records).map(({ network }) => network)).toEqual([
      "Gap exception",
      "Out of network",
      "Out of network",
    ]);
  });

  it("a rate agreed for the visit is charged once a visit", () => {
    const agreement = authorization({
      client: "Ava",
      kind: "Single case agreement",
      basis: "Visits",
      rateCents: 12000,
    });
    const records = practice(
      rows(
        { minutes: 30, units: 2 },
        { code: "97535", minutes: 30, units: 2 },
        { date: "2026-10-06" }
      ),
      { authorizations: [agreement] }
    );
    expect(judge(records).map(({ chargeCents }) => chargeCents)).toEqual([12000, 0, 12000]);
  });

  it("a dated row of the payer decides by date of service", () => {
    const payers = [
      payer({ row: 1, payer: "Aetna", network: "In network", to: "2026-10-05" }),
      payer({ row: 2, payer: "Aetna", network: "Not accepted", from: "2026-10-06" }),
    ];
    const records = practice(rows({}, { date: "2026-10-06" }), { payers });
    expect(judge(records).map(({ network }) => network)).toEqual(["In network", "Not accepted"]);
  });
});

describe("the order of rows", () => {
  it("is the table's, whatever order the records come in", () => {
    const [one, two, three] = rows({}, { date: "2026-10-06" }, {});
    const sessions = [three, one, two].flatMap((row) => row ?? []);
    const judged = judge(practice(sessions));
    expect(judged.map((judgement) => judgement.session.row)).toEqual([1, 2, 3]);
    expect(judged[2]?.findings.map(({ id }) => id)).toEqual(["duplicate-session"]);
  });
});

describe("checkText", () => {
  it("stays within 2,000 characters and counts what it leaves out", () => {
    const message = "x".repeat(150);
    const findings: Finding[] = Array.from({ length: 30 }, () => ({
      id: "cell-error",
      severity: "fix",
      row: 1,
      column: "Date",
      message,
    }));
    const text = checkText({ session: session(), status: "Fix", findings, accepted: [] });
    expect(text.length).toBeLessThanOrEqual(2000);
    expect(text).toMatch(/^Fix: x+ \[cell-error\]; /);
    const told = text.split("[cell-error]").length - 1;
    expect(text.endsWith(`; and ${30 - told} more`)).toBe(true);
  });

  it("clips a message that is too long by itself", () => {
    const finding: Finding = {
      id: "cell-error",
      severity: "review",
      row: 1,
      column: "Date",
      message: "y".repeat(5000),
    };
    const text = checkText({
      session: session(),
      status: "Review",
      findings: [finding],
      accepted: [],
    });
    expect(text.length).toBeLessThanOrEqual(2000);
    expect(text.endsWith("[cell-error]")).toBe(true);
  });

  it("quotes hostile text on one line and of bounded length", () => {
    const name = `=HYPERLINK("x")\n\u202e${"😀".repeat(500)}`;
    const [text] = textsOf(practice(rows({ client: name })));
    expect(text).not.toMatch(/[\n\u202e]/);
    expect(text?.length).toBeLessThan(300);
  });
});

describe("a client with more than one agreement", () => {
  const agreement = (fields: Partial<Authorization>) =>
    authorization({
      ...{ client: "Ava", kind: "Single case agreement", basis: "Visits", authorized: 1 },
      ...fields,
    });
  const first = agreement({ row: 1, number: "SCA-1", to: "2026-11-30", rateCents: 12_000 });
  const days = rows({}, { date: "2026-10-12" }, { date: "2026-10-19" });
  const judged = (authorizations: Authorization[]) =>
    judge(practice(days, { authorizations })).map((one) => [
      one.network,
      one.agreement?.number,
      one.chargeCents,
    ]);

  it("is charged at the rate of the one that each session draws on", () => {
    const second = agreement({ row: 2, number: "SCA-2", authorized: 5, rateCents: 9_000 });
    const expected = [
      ["Single case agreement", "SCA-1", 12_000],
      ["Single case agreement", "SCA-2", 9_000],
      ["Single case agreement", "SCA-2", 9_000],
    ];
    expect(judged([first, second])).toEqual(expected);
    expect(judged([second, first])).toEqual(expected);
  });

  it("goes on under the gap exception, or as the plan stands, when the agreement is used up", () => {
    const gap = agreement({ row: 2, number: "GE-2", kind: "Gap exception", authorized: undefined });
    expect(judged([first, { ...gap, basis: undefined }])).toEqual([
      ["Single case agreement", "SCA-1", 12_000],
      ["Gap exception", "GE-2", 13_500],
      ["Gap exception", "GE-2", 13_500],
    ]);
    const prior = agreement({ row: 2, number: "A-2", kind: "Prior authorization", authorized: 1 });
    expect(judged([first, prior])).toEqual([
      ["Single case agreement", "SCA-1", 12_000],
      ["Out of network", undefined, 13_500],
      ["Out of network", undefined, 13_500],
    ]);
  });
});
