import { canonicalName, readName } from "../../../../src/billing/logs/cells/readName";
import fc from "../../../support/laws";
import { anyCell, isWellFormed, typed, valueOf } from "./anyCell";

describe("readName", () => {
  it.each([
    ["first and last", "Ava Moreno", "Ava Moreno"],
    ["last, first", "Moreno, Ava", "Ava Moreno"],
    ["no space behind the comma", "Moreno,Ava", "Ava Moreno"],
    ["a middle initial", "Moreno, Ava M.", "Ava M. Moreno"],
    ["a suffix behind the first name", "Moreno, Ava Jr.", "Ava Moreno Jr."],
    ["a suffix behind the last name", "Moreno Jr., Ava", "Ava Moreno Jr."],
    ["a suffix by itself", "Moreno, Ava, III", "Ava Moreno III"],
    ["a suffix behind a comma", "Ava Moreno, Jr.", "Ava Moreno Jr."],
    ["particles", "de la Cruz, María", "María de la Cruz"],
    ["Dutch particles", "van der Berg, Jan", "Jan van der Berg"],
    ["two last names", "Ortega y Gasset, José", "José Ortega y Gasset"],
    ["credentials", "Kim Lee, OTR/L", "Kim Lee"],
    ["credentials without a comma", "Kim Lee OTR/L", "Kim Lee"],
    ["credentials behind the first name", "Lee, Kim OTR/L", "Kim Lee"],
    ["credentials behind a dash", "Kim Lee - OT", "Kim Lee"],
    ["capitals that may be a name", "KIM LEE MA", "KIM LEE MA"],
    ["several credentials", "Lee, Kim, MS, OTR/L", "Kim Lee"],
    ["a name that is a credential, too", "Linh Do", "Linh Do"],
    ["a remark", "Moreno, Ava (twin)", "Ava Moreno (twin)"],
    ["a nickname", 'Moreno, Ava "Avie"', 'Ava "Avie" Moreno'],
    ["all capitals", "MORENO, AVA", "AVA MORENO"],
    ["double spaces", "Ava   Moreno ", "Ava Moreno"],
    ["spaces that do not break", "Moreno,\u00a0Ava", "Ava Moreno"],
    ["an apostrophe", "O’Brien, Cian", "Cian O’Brien"],
    ["a hyphen", "Moreno-Diaz, Ava", "Ava Moreno-Diaz"],
    ["a last name only", "Moreno,", "Moreno"],
    ["an initial", "Ava M.", "Ava M."],
    ["right to left", "مورينو، آفا", "آفا مورينو"],
    ["joined emoji", "Ava 👩‍👧", "Ava 👩‍👧"],
    ["a client's number", 1042, "1042"],
  ])("%s: %s", (_habit, value, name) => {
    expect(readName(typed(value))).toEqual({ kind: "read", value: name });
  });

  it.each([
    ["two with and", "Ava and Ben Moreno"],
    ["two with an ampersand", "Ava & Ben Moreno"],
    ["two with a stroke", "Ava Moreno/Ben Lee"],
    ["two lines", "Ava Moreno\nBen Lee"],
    ["three with commas", "Ava, Ben, Cora"],
    ["an age", "Ava Moreno, age 5"],
    ["nothing known", "N/A"],
    ["signs only", "???"],
    ["a fraction", 1.5],
    ["an error", "#N/A"],
  ])("leaves %s: %s", (_habit, value) => {
    expect(readName(typed(value)).kind).toBe("unclear");
  });

  it("leaves dates and ticks, and keeps blank cells and dashes blank", () => {
    expect(readName(typed(46300, "m/d/yyyy")).kind).toBe("unclear");
    expect(readName({ value: true }).kind).toBe("unclear");
    expect([readName(typed(null)).kind, readName(typed("-")).kind]).toEqual(["blank", "blank"]);
  });
});

describe("canonicalName", () => {
  it.each([
    "Ava Moreno",
    "Moreno, Ava",
    "AVA  MORENO",
    "Ms. Ava Moreno, OTR/L",
    "Áva Moreno (twin)",
    "ava moreno",
  ])("%s", (name) => {
    expect(canonicalName(name)).toBe("ava moreno");
  });

  it("keeps a suffix, and what has no letters", () => {
    expect(canonicalName("Moreno, Ava Jr.")).toBe("ava moreno jr");
    expect(canonicalName("👧")).toBe("👧");
  });
});

describe("laws of names", () => {
  const first = fc.constantFrom("Ava", "José Luis", "Anne-Marie", "D'Angelo", "Zoë");
  const last = fc.constantFrom("Moreno", "de la Cruz", "O’Brien", "Moreno-Diaz", "Nguyễn");

  it("a name is read again with its last name first, with suffix or credentials", () => {
    const suffix = fc.constantFrom("", " Jr.", " III");
    fc.assert(
      fc.property(first, last, suffix, fc.boolean(), (one, other, ending, hasCredentials) => {
        const credentials = hasCredentials ? ", OTR/L" : "";
        const forms = [
          `${one} ${other}${ending}`,
          `${other}, ${one}${ending}`,
          `${other}${ending}, ${one}`,
        ];
        for (const form of forms) {
          const name = `${one} ${other}${ending}`;
          expect(valueOf(readName(typed(form + credentials)))).toBe(name);
          expect(canonicalName(form)).toBe(canonicalName(name));
        }
      })
    );
  });

  it("never throws, and reads a name as itself once it is read", () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const reading = readName(cell);
        expect(isWellFormed(reading)).toBe(true);
        if (reading.kind === "read") expect(reading.value.trim()).not.toBe("");
        expect(typeof canonicalName(String(cell.value))).toBe("string");
      })
    );
  });
});
