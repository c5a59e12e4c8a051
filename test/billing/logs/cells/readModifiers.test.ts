import { readModifiers } from "../../../../src/billing/logs/cells/readModifiers";
import fc from "../../../support/laws";
import { anyCell, isWellFormed, typed, valueOf } from "./anyCell";

describe("readModifiers", () => {
  it.each([
    ["one", "GO", ["GO"]],
    ["lower case", "go", ["GO"]],
    ["a comma", "GO, 59", ["GO", "59"]],
    ["spaces", "GO KX", ["GO", "KX"]],
    ["strokes", "GO/KX", ["GO", "KX"]],
    ["hyphens", "-GO-KX", ["GO", "KX"]],
    ["nothing between", "GOKX59", ["GO", "KX", "59"]],
    ["a number", 59, ["59"]],
    ["a label", "Mod: GO", ["GO"]],
    ["words in brackets", "GO (OT services)", ["GO"]],
    ["a modifier in brackets", "GO (59)", ["GO", "59"]],
    ["a state's own", "U1", ["U1"]],
    ["twice", "GO GO", ["GO"]],
    ["full-width", "ＧＯ", ["GO"]],
  ])("%s: %s", (_habit, value, modifiers) => {
    expect(readModifiers(typed(value))).toEqual({ kind: "read", value: modifiers });
  });

  it.each([
    ["a word", "GO telehealth"],
    ["two letters that are none", "OT"],
    ["three digits", 590],
    ["a share", 0.5],
    ["brackets only", "(see note)"],
    ["an error", "#N/A"],
  ])("leaves %s: %s", (_habit, value) => {
    expect(readModifiers(typed(value)).kind).toBe("unclear");
  });

  it("takes none for blank", () => {
    const kinds = ["none", "N/A", "-", "", null].map((value) => readModifiers(typed(value)).kind);
    expect(new Set(kinds)).toEqual(new Set(["blank"]));
  });

  it("reads modifiers again, however they are parted", () => {
    const modifier = fc.constantFrom("GO", "KX", "59", "95", "U1", "CO", "LT");
    fc.assert(
      fc.property(
        fc.uniqueArray(modifier, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(" ", ", ", "-", "/", "; ", "\u00a0"),
        (modifiers, between) => {
          expect(valueOf(readModifiers(typed(modifiers.join(between))))).toEqual(modifiers);
        }
      )
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const reading = readModifiers(cell);
        expect(isWellFormed(reading)).toBe(true);
        if (reading.kind === "read") expect(reading.value.join("")).toMatch(/^(?:[A-Z0-9]{2})+$/);
      })
    );
  });
});
