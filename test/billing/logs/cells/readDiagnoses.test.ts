import { commonDiagnoses } from "../../../../src/billing/codes/commonDiagnoses";
import { readDiagnoses } from "../../../../src/billing/logs/cells/readDiagnoses";
import fc from "../../../support/laws";
import { anyCell, isWellFormed, typed, valueOf } from "./anyCell";

describe("readDiagnoses", () => {
  it.each([
    ["one", "F84.0", ["F84.0"]],
    ["several", "F84.0, R27.8; R62.50", ["F84.0", "R27.8", "R62.50"]],
    ["lower case", "f84.0", ["F84.0"]],
    ["without dots", "F840 R278", ["F84.0", "R27.8"]],
    ["with its words", "F84.0 Autistic disorder", ["F84.0"]],
    ["words before", "Autism (F84.0)", ["F84.0"]],
    ["a label", "Dx: F84.0 / R27.8", ["F84.0", "R27.8"]],
    ["a label with a number", "ICD-10: F84.0", ["F84.0"]],
    ["a category of letters", "QA0.0101", ["QA0.0101"]],
    ["a known one without its dot among words", "F840 autism", ["F84.0"]],
    ["lines of a cell", "F84.0\nR27.8", ["F84.0", "R27.8"]],
    ["twice", "F84.0, F84.0", ["F84.0"]],
    ["three characters", "F82", ["F82"]],
    ["seven characters", "S62.001A", ["S62.001A"]],
    ["spaces that do not break", "F84.0\u00a0R27.8", ["F84.0", "R27.8"]],
  ])("%s: %s", (_habit, text, codes) => {
    expect(readDiagnoses(typed(text))).toEqual({ kind: "read", value: codes });
  });

  it.each([
    ["words", "Autism"],
    ["what looks like a code among words", "vitamin B12 level"],
    ["ICD-9", "299.00"],
    ["a doubt", "F84.0?"],
    ["a code that is cut short", "R62. and F84.0"],
    ["what may be another code", "F84.0 and F8499"],
    ["a number", 840],
    ["an error", "#N/A"],
  ])("leaves %s: %s", (_habit, value) => {
    expect(readDiagnoses(typed(value)).kind).toBe("unclear");
  });

  it("keeps blank cells blank", () => {
    expect([readDiagnoses(typed(null)), readDiagnoses(typed("—"))]).toEqual([
      { kind: "blank" },
      { kind: "blank" },
    ]);
  });

  it("reads the codes of the list again, with dots or without, with their words or without", () => {
    const codes = fc.uniqueArray(fc.constantFrom(...commonDiagnoses.map(({ code }) => code)), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(codes, fc.boolean(), fc.boolean(), (meant, isDotted, hasWords) => {
        const text = meant
          .map((code) => (isDotted ? code : code.replace(".", "")))
          .map((code) => (hasWords ? `${code} (of the child)` : code.toLowerCase()))
          .join(", ");
        expect(valueOf(readDiagnoses(typed(text)))).toEqual(meant);
      })
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        expect(isWellFormed(readDiagnoses(cell))).toBe(true);
      })
    );
  });
});
