import { builtInRules, ruleBookOf, type RuleBook } from "../../../../src/billing/codes/ruleBook";
import type { CodeRule } from "../../../../src/billing/records";

/** Rows 1, 2, 3 ... of table Codes. */
function book(...fields: (Partial<CodeRule> & { code: string })[]): RuleBook {
  return ruleBookOf(
    fields.map((one, at) => ({ row: at + 1, problems: [], ...one })),
    []
  );
}

describe("modifiers and places of table Codes", () => {
  it.each([
    ["a new one", book({ code: "Y7", name: "Tier 2" }), "y7", "2026-10-05", "Tier 2"],
    ["without a name", book({ code: "Y7" }), "Y7", "2026-10-05", "Y7"],
    ["after its end", book({ code: "Y7", to: "2025-12-31" }), "Y7", "2026-10-05", undefined],
    [
      "a built-in one that ends",
      book({ code: "GO", to: "2025-12-31" }),
      "GO",
      "2026-10-05",
      undefined,
    ],
  ])("a modifier: %s", (_, rules, code, isoDate, name) => {
    expect(rules.modifierOn(code, isoDate)?.name).toBe(name);
  });

  it("a modifier that never belongs on a line does where the practice names it", () => {
    expect(builtInRules.modifierOn("GE", "2026-10-05")?.use).toBe("never");
    const rules = book({ code: "GE", name: "Our plan's own" });
    expect(rules.modifierOn("GE", "2026-10-05")).toMatchObject({ use: "by payer" });
    expect(rules.modifierOn("GE", "2026-10-05")?.instead).toBeUndefined();
    expect(book({ code: "GE", from: "2020-01-01" }).modifierOn("GE", "2026-10-05")?.use).toBe(
      "never"
    );
  });

  it.each([
    ["a new one", book({ code: "28", name: "Clubhouse" }), "28", "2026-10-05", "Clubhouse"],
    ["without its zero", book({ code: "3", name: "Our school" }), "03", "2026-10-05", "Our school"],
    ["before its start", book({ code: "28", from: "2027-01-01" }), "28", "2026-10-05", undefined],
    [
      "a built-in one by another name",
      book({ code: "11", name: "Studio" }),
      "11",
      "2026-10-05",
      "Studio",
    ],
    [
      "a modifier is no place",
      book({ code: "59", name: "Separate" }),
      "59",
      "2026-10-05",
      undefined,
    ],
  ])("a place: %s", (_, rules, code, isoDate, name) => {
    expect(rules.placeOn(code, isoDate)?.name).toBe(name);
  });

  it("a place is no modifier, two unknown digits are both", () => {
    expect(book({ code: "11", name: "Studio" }).modifierOn("11", "2026-10-05")).toBeUndefined();
    expect(book({ code: "28", name: "Both" }).modifierOn("28", "2026-10-05")?.name).toBe("Both");
  });
});

describe("diagnoses of table Codes", () => {
  it.each([
    ["one of no ICD-10 form", book({ code: "ABC" }), "ABC", "2026-10-05", "known"],
    [
      "one that ends",
      book({ code: "F84.1", to: "2026-09-30" }),
      "F84.1",
      "2026-10-05",
      "not valid",
    ],
    [
      "written without its dot",
      book({ code: "F84.1", to: "2026-09-30" }),
      "f841",
      "2026-10-05",
      "not valid",
    ],
    [
      "one that begins",
      book({ code: "F84.1", from: "2026-10-01" }),
      "F84.1",
      "2026-09-30",
      "not valid",
    ],
    [
      "a built-in one that ends",
      book({ code: "F84.5", to: "2026-09-30" }),
      "F84.5",
      "2026-10-01",
      "not valid",
    ],
    [
      "a heading by another name",
      book({ code: "R63.3", name: "Feeding" }),
      "R63.3",
      "2026-10-05",
      "not billable",
    ],
    [
      "a heading that becomes a code",
      book({ code: "R63.3", from: "2026-10-01" }),
      "R63.3",
      "2026-10-05",
      "known",
    ],
    ["one that no row names", book({ code: "ABC" }), "XYZ", "2026-10-05", "malformed"],
  ])("%s", (_, rules, code, isoDate, status) => {
    expect(rules.diagnosisOn(code, isoDate).status).toBe(status);
  });

  it("are named", () => {
    const rules = book({ code: "F84.0", name: "Autism" }, { code: "F98.8", name: "Thumb sucking" });
    expect(rules.namedDiagnosis("f840")).toMatchObject({ code: "F84.0", name: "Autism" });
    expect(rules.namedDiagnosis("F98.8")?.name).toBe("Thumb sucking");
    expect(rules.namedDiagnosis("F82")).toEqual(builtInRules.namedDiagnosis("F82"));
  });
});
