import { diagnosisProblem, findDiagnosis } from "../../../src/billing/codes/diagnoses";
import { commonDiagnoses } from "../../../src/billing/codes/commonDiagnoses";
import { isNpi, isTaxId, npiProblem } from "../../../src/billing/codes/identifiers";
import { findPlace, placesOfService } from "../../../src/billing/codes/places";

describe("isNpi", () => {
  it.each([
    ["1234567893", true],
    ["1003000126", true],
    ["1245319599", true],
    [" 1234567893 ", true],
    ["1234567890", false],
    ["2000000001", false],
    ["3234567893", false],
    ["123456789", false],
    ["", false],
  ])("%s: %s", (text, expected) => {
    expect(isNpi(text)).toBe(expected);
  });
});

/** CMS: ten digits, the first 1 or 2, the last a Luhn digit over 80840 and the others. */
describe("npiProblem", () => {
  it.each([
    ["1234567893", undefined],
    ["2000000002", undefined],
    ["1234567890", "fails its check digit"],
    ["2000000001", "fails its check digit"],
    ["3234567893", "does not begin with 1 or 2"],
    ["123456789", "does not have 10 digits"],
    ["12345678931", "does not have 10 digits"],
    ["12345 67893", "does not have 10 digits"],
    ["applied for", "does not have 10 digits"],
    ["", "does not have 10 digits"],
  ])("%s %s", (text, problem) => {
    expect(npiProblem(text)).toBe(problem);
  });

  it("tells every wrong last digit of a right number", () => {
    const right = Array.from({ length: 10 }, (_, last) => `100300012${last}`).filter(isNpi);
    expect(right).toEqual(["1003000126"]);
  });
});

describe("isTaxId", () => {
  it.each([
    ["12-3456789", true],
    ["123456789", true],
    ["123-45-6789", true],
    ["000-45-6789", false],
    ["12-345678", false],
    ["", false],
  ])("%s: %s", (text, expected) => {
    expect(isTaxId(text)).toBe(expected);
  });
});

describe("findPlace", () => {
  it.each([
    ["11", "Office"],
    ["3", "School"],
    [" 03 ", "School"],
    ["99", "Other Place of Service"],
    ["28", undefined],
    ["", undefined],
    ["111", undefined],
  ])("%s is %s", (code, name) => {
    expect(findPlace(code)?.name).toBe(name);
  });

  it("knows every assigned place once", () => {
    expect(placesOfService).toHaveLength(52);
    expect(new Set(placesOfService.map(({ code }) => code)).size).toBe(52);
  });
});

describe("diagnosisProblem", () => {
  const cases: [string, string, string | undefined][] = [
    ["F84.0", "2026-10-05", undefined],
    [" f840 ", "2026-10-05", undefined],
    ["F82", "2026-10-05", undefined],
    ["M25.631", "2026-10-05", undefined],
    ["QA0.0101", "2026-10-05", undefined],
    ["QA0.0101", "2025-09-30", "QA0.0101 is valid from 2025-10-01"],
    ["R63.3", "2026-10-05", "R63.3 is not billable; use R63.30, R63.31, R63.32 or R63.39"],
    ["R63.3", "2021-09-30", undefined],
    ["R625", "2026-10-05", "R62.5 is not billable; use R62.50, R62.51, R62.52 or R62.59"],
    ["R41.84", "2026-10-05", "R41.84 is not billable; use R41.840 to R41.844"],
    ["autism", "2026-10-05", "AUTISM is not the form of an ICD-10 code"],
    ["F8", "2026-10-05", "F8 is not the form of an ICD-10 code"],
    ["", "2026-10-05", "A blank is not the form of an ICD-10 code"],
  ];
  it.each(cases)("%s on %s: %s", (code, isoDate, problem) => {
    expect(diagnosisProblem(code, isoDate)).toBe(problem);
  });

  it("has nothing against the common ones, each of them once", () => {
    expect(commonDiagnoses).toHaveLength(102);
    expect(new Set(commonDiagnoses.map(({ code }) => code)).size).toBe(102);
    for (const { code } of commonDiagnoses) {
      expect(diagnosisProblem(code, "2026-10-05")).toBeUndefined();
      expect(findDiagnosis(code.replace(".", "").toLowerCase())?.code).toBe(code);
    }
  });
});
