import { passedOverNotices } from "../../../../src/billing/codes/practice/passedOver";
import type { CodeRule, PairRule } from "../../../../src/billing/records";

const code = (fields: Partial<CodeRule>): CodeRule => ({
  row: 1,
  sheetRow: 2,
  problems: [],
  code: "97530",
  ...fields,
});
const pair = (fields: Partial<PairRule>): PairRule => ({
  row: 3,
  sheetRow: 4,
  problems: [],
  code1: "97530",
  code2: "97537",
  ...fields,
});
const unreadable = { column: "From", kind: "unreadable", text: "soon" } as const;

describe("rows of Codes and Edits that are passed over", () => {
  it.each([
    [code({ problems: [unreadable] }), 'From reads "soon"'],
    [code({ from: "2026-02-01", to: "2026-01-31" }), "To, 2026-01-31, is before From, 2026-02-01"],
    [code({ minutesPerUnit: 0 }), "Minutes per unit reads 0"],
    [code({ dailyMaximum: -1 }), "Daily maximum reads -1"],
  ])("names the row of Codes and why: %#", (rule, why) => {
    const [notice, ...others] = passedOverNotices({ codeRules: [rule], pairRules: [] });
    expect(others).toEqual([]);
    expect(notice).toContain("Row 2 of table Codes was passed over");
    expect(notice).toContain(why);
  });

  it("names the row of Edits", () => {
    const pairRules = [pair({ problems: [unreadable] })];
    expect(passedOverNotices({ codeRules: [], pairRules })[0]).toContain("Row 4 of table Edits");
  });

  it("says nothing of rows that are gone by", () => {
    const usable = { codeRules: [code({ from: "2026-01-01", to: "2026-01-01" })] };
    expect(passedOverNotices({ ...usable, pairRules: [pair({})] })).toEqual([]);
  });
});
