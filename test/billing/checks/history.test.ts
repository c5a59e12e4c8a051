import type { CheckId } from "../../../src/billing/checks/catalogue";
import type { Finding } from "../../../src/billing/checks/finding";
import { judgeSessions } from "../../../src/billing/checks/judge";
import type { PracticeRecords, Session } from "../../../src/billing/records";
import { client, fee, payer, practice, rows, today } from "../practice";

function found(records: PracticeRecords, id: CheckId): Finding[] {
  return judgeSessions(records, { today })
    .flatMap(({ findings }) => findings)
    .filter((one) => one.id === id);
}

describe("reevaluation-too-soon", () => {
  it("names the latest evaluation before it, and its row as Excel shows it", () => {
    const records = practice(
      rows(
        { code: "97166", date: "2026-10-01", units: 1 },
        { code: "97168", date: "2026-10-06", units: 1, sheetRow: 12 },
        { code: "97168", date: "2026-10-20", units: 1, sheetRow: 13 }
      )
    );
    expect(
      found(records, "reevaluation-too-soon").map(({ row, message }) => [row, message])
    ).toEqual([
      [
        2,
        "97168 is 5 days after 97166 on 2026-10-01 in row 1; bill it only for a significant change, new findings or no response to treatment",
      ],
      [
        3,
        "97168 is 14 days after 97168 on 2026-10-06 in row 12; bill it only for a significant change, new findings or no response to treatment",
      ],
    ]);
  });

  it("asks whether a second first evaluation is one", () => {
    const records = practice(
      rows(
        { code: "97166", date: "2026-10-05", units: 1 },
        { code: "97166", date: "2026-10-06", units: 1 }
      )
    );
    expect(found(records, "reevaluation-too-soon").map(({ message }) => message)).toEqual([
      "97166 is 1 day after 97166 on 2026-10-05 in row 1; check that it is a first evaluation, and not a re-evaluation or the same one twice",
    ]);
  });
});

describe("kx-threshold", () => {
  // Amounts by year: CMS Therapy Services page for 2026, Noridian Medicare for 2022 to 2024.
  const above = (year: number, dollars: number, modifiers: string[] = ["GO"]) => {
    const session: Partial<Session> = { client: "Gus", date: `${year}-03-02`, modifiers };
    return practice(rows(session), {
      clients: [client({ client: "Gus", payer: "Medicare" })],
      payers: [payer({ payer: "Medicare", type: "Medicare" })],
      fees: [fee({ code: "97530", feeCents: dollars * 100, per: "visit" })],
    });
  };
  it.each([
    [2022, 2150],
    [2023, 2230],
    [2024, 2330],
    [2025, 2410],
    [2026, 2480],
  ])("%d: %d dollars", (year, dollars) => {
    expect(found(above(year, dollars), "kx-threshold")).toEqual([]);
    expect(found(above(year, dollars + 1), "kx-threshold")).toHaveLength(1);
  });

  it.each([2021, 2027])("says nothing of %d, whose amount is not known", (year) => {
    expect(found(above(year, 10_000), "kx-threshold")).toEqual([]);
  });

  it("says how far the year has come", () => {
    expect(found(above(2026, 2500), "kx-threshold")[0]?.message).toBe(
      "Medicare therapy charges of 2026 reach $2,500.00 with this row, above the threshold of $2,480.00; add KX"
    );
  });

  // What else is certain of the row's modifiers is in the same list.
  it.each([
    [["GO"], "GO, KX"],
    [["GO", "CO", "59"], "GO, CO, KX, 59"],
    [["59", "GO"], "GO, KX, 59"],
    [["95"], "GO, KX, 95"],
    [["GE"], "GO, KX"],
    [[], "GO, KX"],
  ])("puts KX after the discipline and the assistant: %j", (modifiers, value) => {
    expect(found(above(2026, 2500, modifiers), "kx-threshold")[0]?.fix?.writes).toEqual([
      { row: 1, column: "Modifiers", value },
    ]);
  });

  it("leaves a fifth modifier to her", () => {
    const [full] = found(above(2026, 2500, ["GO", "CO", "59", "95"]), "kx-threshold");
    expect(full?.fix).toBeUndefined();
    expect(full?.message).toMatch(/; put KX in place of one of the 4 modifiers$/);
  });

  it("does not count what is no therapy", () => {
    const records = above(2026, 2500);
    const supply = rows({ client: "Gus", code: "L3808", units: 1, minutes: undefined });
    const fees = [fee({ code: "L3808", feeCents: 300_000 })];
    expect(found({ ...records, sessions: supply, fees }, "kx-threshold")).toEqual([]);
  });
});

describe("monitoring-minutes", () => {
  it("says what the month reaches, and of which rows", () => {
    const records = practice(
      rows(
        { code: "98980", minutes: 20, units: 1 },
        { code: "98981", minutes: 15, units: 1, date: "2026-10-20" }
      )
    );
    expect(found(records, "monitoring-minutes")).toMatchObject([
      {
        row: 1,
        message:
          "35 minutes of remote monitoring in 2026-10 reach 98980: 1, 98981: 0, not 98980: 1, 98981: 1 (rows 1 and 2); correct Units or the minutes",
        fix: undefined,
      },
    ]);
  });

  // Thresholds that must be reached: CMS Change Request 14250 and trade articles of 2026.
  it.each([
    ["98979", 9, 1, 0],
    ["98979", 60, 2, 1],
    ["98980", 19, 1, 0],
    ["98980", 60, 3, 1],
    ["98981", 39, 1, 0],
    ["98981", 59, 2, 1],
    ["98981", 60, 3, 2],
  ])("%s, %d minutes: not %d units but %d", (code, minutes, units, right) => {
    const records = practice(rows({ code, minutes, units }));
    expect(found(records, "monitoring-minutes")[0]?.fix?.writes).toEqual([
      { row: 1, column: "Units", value: right },
    ]);
    expect(found(practice(rows({ code, minutes, units: right })), "monitoring-minutes")).toEqual(
      []
    );
  });
});
