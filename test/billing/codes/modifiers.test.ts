import { findModifier, modifierFamilies, modifiers } from "../../../src/billing/codes/modifiers";

describe("modifiers", () => {
  it("are all there, once, two characters each, and say when they are used", () => {
    // 44 lines of the modifier rules, of which three stand for 5 (F1-F4), 5 (F5-F9) and 13 (U1-UD).
    expect(modifiers).toHaveLength(41 + 5 + 5 + 13);
    expect(new Set(modifiers.map(({ code }) => code)).size).toBe(modifiers.length);
    for (const { code, name, note, sources } of modifiers) {
      expect(code).toMatch(/^[A-Z0-9]{2}$/);
      expect(name.length).toBeGreaterThan(5);
      expect(note.length).toBeGreaterThan(5);
      expect(note).not.toMatch(/\.$/);
      expect(sources.length).toBeGreaterThan(0);
    }
    expect(new Set(modifiers.map(({ family }) => family))).toEqual(new Set(modifierFamilies));
  });

  it.each([
    ["GO", "discipline", "required", undefined],
    ["GP", "discipline", "never", "GO"],
    ["GN", "discipline", "never", "GO"],
    ["GE", "other", "never", "GO"],
    ["GC", "other", "never", undefined],
    ["CQ", "assistant", "never", "CO"],
    ["CO", "assistant", "conditional", undefined],
    ["KX", "threshold", "conditional", undefined],
    ["XU", "separate service", "conditional", undefined],
    ["25", "other", "never", undefined],
    ["51", "other", "never", undefined],
    ["22", "other", "never", undefined],
    ["50", "other", "rare", undefined],
    ["GQ", "telehealth", "never", undefined],
    ["96", "benefit", "by payer", undefined],
    ["F1", "side", "conditional", undefined],
    ["F9", "side", "conditional", undefined],
    ["UD", "payer's own", "by payer", undefined],
  ])("%s is of family %s, used %s", (code, family, use, instead) => {
    expect(findModifier(code)).toMatchObject({ code, family, use });
    expect(findModifier(code)?.instead).toBe(instead);
  });

  it("are found as typed", () => {
    expect(findModifier(" go ")?.code).toBe("GO");
    expect(findModifier("G0")).toBeUndefined();
    expect(findModifier("UE")).toBeUndefined();
    expect(findModifier("")).toBeUndefined();
    expect(findModifier("constructor")).toBeUndefined();
  });
});
