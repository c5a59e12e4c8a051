import { readCodes, type CodeOnCell } from "../../../../src/billing/logs/cells/readCodes";
import fc from "../../../support/laws";
import { anyCell, isWellFormed, typed, valueOf } from "./anyCell";

const one = (code: string, more: Partial<CodeOnCell> = {}): CodeOnCell => ({
  code,
  modifiers: [],
  ...more,
});

describe("readCodes", () => {
  it.each([
    ["text", "97530", [one("97530")]],
    ["a number", 97530, [one("97530")]],
    ["a number as text", "97530.0", [one("97530")]],
    ["a label", "CPT: 97530", [one("97530")]],
    ["lower case", "g0283", [one("G0283")]],
    ["HCPCS with modifiers", "L3808 LT", [one("L3808", { modifiers: ["LT"] })]],
    ["a hyphen", "97530-GO", [one("97530", { modifiers: ["GO"] })]],
    ["two hyphens", "97530-GO-59", [one("97530", { modifiers: ["GO", "59"] })]],
    ["a number behind a hyphen", "97530-25", [one("97530", { modifiers: ["25"] })]],
    ["a payer's own modifier", "97530-ZZ", [one("97530", { modifiers: ["ZZ"] })]],
    ["a state's own modifier", "97530 U1", [one("97530", { modifiers: ["U1"] })]],
    ["spaces", "97530 GO KX", [one("97530", { modifiers: ["GO", "KX"] })]],
    ["lower-case modifiers", "97530 go kx", [one("97530", { modifiers: ["GO", "KX"] })]],
    ["commas", "97530, GO, 59", [one("97530", { modifiers: ["GO", "59"] })]],
    ["brackets", "97530 (GO, KX)", [one("97530", { modifiers: ["GO", "KX"] })]],
    ["a number of a modifier in brackets", "97530 (59)", [one("97530", { modifiers: ["59"] })]],
    ["nothing between", "97530GO", [one("97530", { modifiers: ["GO"] })]],
    ["a semicolon", "97530x4; GO", [one("97530", { modifiers: ["GO"], units: 4 })]],
    ["nothing between several", "97530GO59", [one("97530", { modifiers: ["GO", "59"] })]],
    ["modifiers joined", "97530-GOKX", [one("97530", { modifiers: ["GO", "KX"] })]],
    ["a discipline, which is no modifier", "97530-OT", [one("97530", { description: "OT" })]],
    ["a star", "97530*", [one("97530")]],
    ["the word modifier", "97530 mod 59", [one("97530", { modifiers: ["59"] })]],
    ["units behind", "97530 x4", [one("97530", { units: 4 })]],
    ["units at once", "97530x4", [one("97530", { units: 4 })]],
    ["units with a cross", "97530 × 4", [one("97530", { units: 4 })]],
    ["units with a star", "97530*4", [one("97530", { units: 4 })]],
    ["units in brackets", "97530 (4)", [one("97530", { units: 4 })]],
    ["units in brackets with a word", "97530 (4 units)", [one("97530", { units: 4 })]],
    ["units as a word", "97530 4 units", [one("97530", { units: 4 })]],
    ["units as a letter", "97530 4u", [one("97530", { units: 4 })]],
    ["units, then a cross", "97530 4x", [one("97530", { units: 4 })]],
    ["units before", "4 x 97530", [one("97530", { units: 4 })]],
    ["units before, in words", "4 units of 97530", [one("97530", { units: 4 })]],
    [
      "the second with units before",
      "97530, 2 x 97112",
      [one("97530"), one("97112", { units: 2 })],
    ],
    ["units before, without of", "4 units 97530", [one("97530", { units: 4 })]],
    ["units and modifiers", "97530-GO x4", [one("97530", { modifiers: ["GO"], units: 4 })]],
    ["modifiers behind units", "97530 x4 GO", [one("97530", { modifiers: ["GO"], units: 4 })]],
    [
      "two with units",
      "97530x2, 97112x1",
      [one("97530", { units: 2 }), one("97112", { units: 1 })],
    ],
    [
      "two, units before",
      "2x97530 1x97112",
      [one("97530", { units: 2 }), one("97112", { units: 1 })],
    ],
    ["a stroke", "97530/97112", [one("97530"), one("97112")]],
    ["a plus", "97530 + 97112", [one("97530"), one("97112")]],
    ["an ampersand", "97530 & 97112", [one("97530"), one("97112")]],
    ["lines of a cell", "97530\n97112", [one("97530"), one("97112")]],
    ["a space", "97530 97112", [one("97530"), one("97112")]],
    ["and", "97530 and 97112", [one("97530"), one("97112")]],
    [
      "modifiers each",
      "97530-GO; 97140-GO-59",
      [one("97530", { modifiers: ["GO"] }), one("97140", { modifiers: ["GO", "59"] })],
    ],
    [
      "a description",
      "97530 Therapeutic activities",
      [one("97530", { description: "Therapeutic activities" })],
    ],
    [
      "a description behind a dash",
      "97530 – Ther. act. (1:1)",
      [one("97530", { description: "Ther. act. (1:1)" })],
    ],
    ["a description before", "OT treatment 97530", [one("97530", { description: "OT treatment" })]],
    [
      "a description in brackets before",
      "Ther act (97530)",
      [one("97530", { description: "Ther act" })],
    ],
    [
      "a description and units",
      "97530 Therapeutic activities x4",
      [one("97530", { units: 4, description: "Therapeutic activities" })],
    ],
    [
      "a description with minutes",
      "97530 each 15 min",
      [one("97530", { description: "each 15 min" })],
    ],
    [
      "minutes that are a modifier's number",
      "97530 95 min",
      [one("97530", { description: "95 min" })],
    ],
    [
      "a word that is a modifier's name",
      "97530 co-treat",
      [one("97530", { description: "co-treat" })],
    ],
    ["a word, lower case", "97530 go slowly", [one("97530", { description: "go slowly" })]],
    [
      "a modifier and a description",
      "97530 GO Therapeutic activities",
      [one("97530", { modifiers: ["GO"], description: "Therapeutic activities" })],
    ],
    ["spaces that do not break", "97530\u00a0GO", [one("97530", { modifiers: ["GO"] })]],
    ["full-width", "９７５３０", [one("97530")]],
  ])("%s: %s", (_habit, value, codes) => {
    expect(readCodes(typed(value))).toEqual({ kind: "read", value: codes });
  });

  it.each([
    ["no code", "OT eval", "“OT eval” names no code"],
    ["too short", "9753", "“9753” names no code"],
    ["too long", "975300", "“975300” names no code"],
    ["a fraction", 97530.5, "“97530.5” names no code"],
    ["an ICD-10 code without its dot", "R6250", "“R6250” names no code"],
    ["a doubt", "97530?", "its question mark says that it is not sure"],
    ["a choice", "97530 or 97112", "it does not say which of its codes is meant"],
    ["a correction", "97530 not 97535", "it does not say which of its codes is meant"],
    ["a range", "97165-97168", "it may mean two codes, or all from the one to the other"],
    ["a lone number", "97530 4", "it does not say what 4 is"],
    ["a number behind a sign", "97530 = 4", "it does not say what = 4 is"],
    ["a price", "97530 $85", "it does not say what $85 is"],
    ["a visit that was not", "97530 no show", "“no show” says that it did not take place"],
    ["a lone number of minutes", "97530 45", "it does not say what 45 is"],
    ["a lone number that is a modifier's, too", "97530 25", "it does not say what 25 is"],
    ["a code that is cut short", "97530, 9711", "it does not say what 9711 is"],
    ["units that are minutes", "97530 x45", "45 are too many units to be meant"],
    ["units twice", "2 x 97530 x4", "it says two numbers of units for one code"],
    ["a number between two codes", "97530 2x 97112", "it does not say to which code the 2 belongs"],
    ["an error", "#REF!", "the cell holds the error #REF!"],
  ])("leaves %s: %s", (_habit, value, why) => {
    expect(readCodes(typed(value))).toEqual({ kind: "unclear", text: String(value), why });
  });

  it("leaves a blank cell blank", () => {
    expect(readCodes(typed(null))).toEqual({ kind: "blank" });
  });
});

describe("laws of codes", () => {
  const code = fc.constantFrom("97530", "97112", "97165", "L3808", "G0283", "T1018", "S9129");
  const written = fc.record({
    code,
    modifiers: fc.uniqueArray(fc.constantFrom("GO", "KX", "59", "95", "LT"), { maxLength: 3 }),
    units: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
  });
  type Written = typeof written extends fc.Arbitrary<infer Value> ? Value : never;
  const withUnits = (text: string, { units }: Written, form: (units: number) => string) =>
    units === undefined ? text : text + form(units);
  const styles: Record<string, (row: Written) => string> = {
    hyphens: (row) =>
      withUnits([row.code, ...row.modifiers].join("-"), row, (units) => ` x${units}`),
    spaces: (row) =>
      withUnits([row.code, ...row.modifiers].join(" "), row, (units) => ` (${units})`),
    commas: (row) =>
      withUnits([row.code, ...row.modifiers].join(", "), row, (units) => `, ${units} units`),
    before: (row) =>
      `${row.units === undefined ? "" : `${row.units} x `}${[row.code.toLowerCase(), ...row.modifiers].join("-")}`,
  };

  it("codes written in any style are read again, one or several in a cell", () => {
    fc.assert(
      fc.property(
        fc.array(written, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...Object.keys(styles)),
        fc.constantFrom("; ", "\n", " + ", " & "),
        (rows, style, between) => {
          const text = rows.map((row) => styles[style]?.(row) ?? "").join(between);
          const expected = rows.map(({ units, ...row }) =>
            units === undefined ? row : { ...row, units }
          );
          expect(valueOf(readCodes(typed(text)))).toEqual(expected);
        }
      )
    );
  });

  it("nothing throws, and what is read is a code", () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const reading = readCodes(cell);
        expect(isWellFormed(reading)).toBe(true);
        if (reading.kind !== "read") return;
        expect(reading.value.length).toBeGreaterThan(0);
        for (const each of reading.value) expect(each.code).toMatch(/^[A-Z0-9]{5}$/);
      })
    );
  });
});
