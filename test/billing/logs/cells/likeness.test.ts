import { likeness, likenessOf } from "../../../../src/billing/logs/cells/likeness";
import fc from "../../../support/laws";

describe("likenessOf", () => {
  it.each([
    ["the same", "Ava Moreno", "Ava Moreno", []],
    ["capitals", "AVA MORENO", "Ava Moreno", ["only capitals, accents, spaces or dots differ"]],
    ["accents", "Ava Muñoz", "Ava Munoz", ["only capitals, accents, spaces or dots differ"]],
    ["last name first", "Moreno, Ava", "Ava Moreno", ["one has the last name first"]],
    ["credentials", "Kim Lee, OTR/L", "Kim Lee", ["only credentials differ"]],
    ["a remark", "Ava Moreno (twin)", "Ava Moreno", ["only what is in brackets differs"]],
  ])("is 1 for %s", (_habit, one, other, reasons) => {
    expect(likenessOf(one, other)).toEqual({ likeness: 1, reasons });
  });

  it.each([
    ["an initial for the last name", "Ava M.", "Ava Moreno", ["“M.” may be short for “Moreno”"]],
    ["an initial for the first name", "A. Moreno", "Ava Moreno", ["“A.” may be short for “Ava”"]],
    ["an initial, last name first", "Moreno, A", "Ava Moreno", ["“A” may be short for “Ava”"]],
    ["a short form", "Alex Moreno", "Alexander Moreno", ["“Alex” may be short for “Alexander”"]],
    [
      "initials only",
      "A.M.",
      "Ava Moreno",
      ["“a” may be short for “Ava”", "“m” may be short for “Moreno”"],
    ],
    ["a typo", "Ava Morena", "Ava Moreno", ["“Morena” and “Moreno” differ by one letter"]],
    [
      "two letters swapped",
      "Ava Mroeno",
      "Ava Moreno",
      ["“Moreno” and “Mroeno” differ by one letter"],
    ],
    [
      "two typos in a long name",
      "Ana Hernandes",
      "Ana Hernantez",
      ["“Hernandes” and “Hernantez” differ by two letters"],
    ],
    ["a middle name", "Ava Moreno", "Ava Maria Moreno", ["only one has “Maria”"]],
    ["a second last name", "Ava Moreno", "Ava Moreno-Diaz", ["only one has “Diaz”"]],
    [
      "no comma, last name first",
      "Moreno Ava",
      "Ava Moreno",
      ["first and last name have changed places"],
    ],
    ["spaces within", "Ana Dela Cruz", "Ana De la Cruz", ["only spaces or hyphens differ"]],
    [
      "a last name like the middle one",
      "Ava Moreno",
      "Ava Morena Moreno",
      ["only one has “Morena”"],
    ],
    ["a suffix", "Ava Moreno Jr.", "Ava Moreno", ["only one has “Jr.”"]],
    ["the first name only", "Ava", "Ava Moreno", ["only one has “Moreno”"]],
    ["the last name only", "Moreno", "Ava Moreno", ["only one has “Ava”"]],
  ])("is less for %s", (_habit, one, other, reasons) => {
    const judged = likenessOf(one, other);
    expect(judged.reasons).toEqual(reasons);
    expect(judged.likeness).toBeGreaterThanOrEqual(0.5);
    expect(judged.likeness).toBeLessThan(1);
  });

  it.each([
    ["brother and sister", "Ben Moreno", "Ava Moreno"],
    ["twins with like names", "Eva Moreno", "Ava Moreno"],
    ["another initial", "Ava L.", "Ava Moreno"],
    ["two last names", "Ava Lee", "Ava Moreno"],
    ["a first name that is another's last", "Moreno Lee", "Ava Moreno"],
    ["nothing", "", "Ava Moreno"],
  ])("is 0 for %s", (_habit, one, other) => {
    expect(likenessOf(one, other).likeness).toBe(0);
  });
});

describe("likeness", () => {
  it("gives the likest first, and leaves out who is another", () => {
    const others = ["Ben Moreno", "Ava Moreno-Diaz", "Avery Moreno", "MORENO, AVA", "Ava"];
    expect(likeness("Ava Moreno", others).map(({ name }) => name)).toEqual([
      "MORENO, AVA",
      "Ava Moreno-Diaz",
      "Ava",
    ]);
    expect(likeness("Av. Moreno", [])).toEqual([]);
  });
});

describe("laws of likeness", () => {
  const name = fc.oneof(
    fc.string(),
    fc
      .array(
        fc.constantFrom(
          "Ava",
          "A.",
          "Moreno",
          "Moren",
          "Jr.",
          "de",
          "la",
          "Cruz,",
          "Alexander",
          "Alex"
        ),
        {
          minLength: 1,
          maxLength: 4,
        }
      )
      .map((words) => words.join(" "))
  );

  it("is the same in either direction, from 0 to 1, and says why", () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const judged = likenessOf(one, other);
        expect(likenessOf(other, one).likeness).toBe(judged.likeness);
        expect(judged.likeness).toBeGreaterThanOrEqual(0);
        expect(judged.likeness).toBeLessThanOrEqual(1);
        const saysWhy = judged.reasons.length > 0 || one === other || judged.likeness === 0;
        expect(saysWhy).toBe(true);
      })
    );
  });

  it("is 1 for a name and itself in capitals", () => {
    const letters = fc.constantFrom(
      "Ava Moreno",
      "José de la Cruz",
      "Kim Lee Jr.",
      "O'Brien, Cian"
    );
    fc.assert(
      fc.property(letters, (one) => {
        expect(likenessOf(one, one.toUpperCase()).likeness).toBe(1);
      })
    );
  });
});
