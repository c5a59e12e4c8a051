import { commonDiagnoses } from "../../../src/billing/codes/commonDiagnoses";
import { diagnosisProblem, diagnosisStatus } from "../../../src/billing/codes/diagnoses";

/** CMS ICD-10-CM list of fiscal year 2026; R63.3 was split, and F78.A1 came, on 2021-10-01. */
describe("diagnosisStatus", () => {
  it.each([
    ["F84.0", "2026-10-05", "known"],
    ["F82", "2026-10-05", "known"],
    ["M25.631", "2026-10-05", "known"],
    ["F84", "2026-10-05", "not billable"],
    ["f84", "2026-10-05", "not billable"],
    ["F84", "2025-09-30", "known"],
    ["F80.8", "2026-10-05", "not billable"],
    ["R41.8", "2026-10-05", "not billable"],
    ["R41.84", "2020-01-01", "not billable"],
    ["R6250", "2026-10-05", "known"],
    ["R62.5", "2020-01-01", "not billable"],
    ["R63.3", "2021-09-30", "known"],
    ["R63.3", "2021-10-01", "not billable"],
    ["R63.31", "2021-09-30", "not valid"],
    ["R63.31", "2021-10-01", "known"],
    ["F78.A1", "2021-09-30", "not valid"],
    ["F78.A", "2026-10-05", "not billable"],
    ["QA0.0101", "2025-09-30", "not valid"],
    ["QA0.0103", "2025-09-30", "not valid"],
    ["QA0.0103", "2025-10-01", "known"],
    ["QA0", "2025-09-30", "not valid"],
    ["QA0", "2025-10-01", "not billable"],
    ["QA0.01", "2026-10-05", "not billable"],
    ["F84-0", "2026-10-05", "malformed"],
    ["F8", "2026-10-05", "malformed"],
    ["", "2026-10-05", "malformed"],
    ["constructor", "2026-10-05", "malformed"],
  ])("%s on %s is %s", (code, isoDate, status) => {
    expect(diagnosisStatus(code, isoDate).status).toBe(status);
  });

  it.each([
    ["F84", "F84 is not billable; use a longer code, such as F84.0"],
    ["R62.5", "R62.5 is not billable; use R62.50, R62.51, R62.52 or R62.59"],
    ["QA0", "QA0 is not billable; use a longer code, such as QA0.0101"],
  ])("%s: %s", (code, problem) => {
    expect(diagnosisProblem(code, "2026-10-05")).toBe(problem);
  });
});

describe("the common diagnoses", () => {
  it("are complete, each once, and all billable today", () => {
    expect(commonDiagnoses).toHaveLength(102);
    expect(new Set(commonDiagnoses.map(({ code }) => code)).size).toBe(102);
    for (const { code, name } of commonDiagnoses) {
      expect([code, diagnosisStatus(code, "2026-10-05").status]).toEqual([code, "known"]);
      expect(name.length).toBeLessThanOrEqual(90);
    }
  });
});
