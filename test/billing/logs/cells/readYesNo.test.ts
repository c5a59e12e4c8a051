import { readYesNo } from "../../../../src/billing/logs/cells/readYesNo";
import fc from "../../../support/laws";
import { anyCell, isWellFormed, typed, valueOf } from "./anyCell";

describe("readYesNo", () => {
  it.each([
    ["Excel's own", [true, "TRUE", "True", 1, "1"], true],
    ["words", ["Yes", "y", "YES ", "ok", "Done", "signed", "Signed.", "complete"], true],
    ["ticks", ["✓", "✔", "✔️", "☑", "✅", "x", "X", "[x]", "(X)"], true],
    ["Spanish", ["sí", "Si", "firmado", "hecho"], true],
    ["German", ["ja", "J", "erledigt"], true],
    ["French", ["oui", "signé", "fait"], true],
    ["Portuguese", ["sim", "concluído"], true],
    ["Excel's own no", [false, "FALSE", 0, "0"], false],
    ["words of no", ["No", "n", "pending", "Not signed", "unsigned", "incomplete", "open"], false],
    ["empty boxes", ["☐", "[ ]", "❌"], false],
    ["no in Spanish, German, French, Portuguese", ["pendiente", "nein", "non", "não"], false],
  ])("%s", (_habit, values, meant) => {
    for (const value of values) {
      expect([value, valueOf(readYesNo(typed(value)))]).toEqual([value, meant]);
    }
  });

  it.each([
    ["a date", "10/6/2026"],
    ["a date as a number", 46300],
    ["another number", 2],
    ["a cross that is a tick to some", "✗"],
    ["a choice", "yes/no"],
    ["a dot", "."],
    ["a doubt", "yes?"],
    ["an error", "#NAME?"],
  ])("leaves %s: %s", (_habit, value) => {
    expect(readYesNo(typed(value)).kind).toBe("unclear");
  });

  it("keeps blank cells and dashes blank, which is not no", () => {
    expect([null, " ", "-"].map((value) => readYesNo(typed(value)).kind)).toEqual([
      "blank",
      "blank",
      "blank",
    ]);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        expect(isWellFormed(readYesNo(cell))).toBe(true);
      })
    );
  });
});
