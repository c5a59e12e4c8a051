import { readUnits } from "../../../../src/billing/logs/cells/readUnits";
import fc from "../../../support/laws";
import { anyCell, isWellFormed, typed } from "./anyCell";

describe("readUnits", () => {
  it.each([
    ["a number", 4, 4],
    ["none", 0, 0],
    ["text", "4", 4],
    ["a decimal without meaning", "4.0", 4],
    ["a word", "4 units", 4],
    ["one", "1 unit", 1],
    ["a letter", "4u", 4],
    ["a cross", "x4", 4],
    ["a cross behind", "4x", 4],
    ["a label", "Units: 4", 4],
    ["Spanish", "4 unidades", 4],
    ["German", "4 Einheiten", 4],
    ["French", "4 unités", 4],
    ["full-width", "４", 4],
  ])("%s: %s", (_habit, value, units) => {
    expect(readUnits(typed(value))).toEqual({ kind: "read", value: units });
  });

  it.each([
    ["a part", 2.5],
    ["a part as text", "2.5"],
    ["less than none", -1],
    ["minutes", "45 min"],
    ["a sum", "2+2"],
    ["words", "four"],
    ["an error", "#N/A"],
  ])("leaves %s: %s", (_habit, value) => {
    expect(readUnits(typed(value)).kind).toBe("unclear");
  });

  it("leaves a date, and keeps a dash blank", () => {
    expect(readUnits(typed(4, "m/d/yyyy")).kind).toBe("unclear");
    expect([readUnits(typed("-")), readUnits(typed(null))]).toEqual([
      { kind: "blank" },
      { kind: "blank" },
    ]);
  });

  it("never throws, and reads whole numbers only", () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const reading = readUnits(cell);
        expect(isWellFormed(reading)).toBe(true);
        if (reading.kind === "read") expect(Number.isInteger(reading.value)).toBe(true);
      })
    );
  });
});
