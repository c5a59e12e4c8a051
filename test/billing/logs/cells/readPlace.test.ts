import { placesOfService } from "../../../../src/billing/codes/places";
import { placeKey, readPlace } from "../../../../src/billing/logs/cells/readPlace";
import fc from "../../../support/laws";
import { anyCell, isWellFormed, typed, valueOf } from "./anyCell";

describe("readPlace", () => {
  it.each([
    ["a number", 11, "11"],
    ["a number without its zero", 3, "03"],
    ["text", "11", "11"],
    ["a label", "POS 12", "12"],
    ["a word", "Home", "12"],
    ["somebody's home", "Client’s home", "12"],
    ["a visit", "Pt home visit", "12"],
    ["a number of a text file", "11.0", "11"],
    ["a word of the list", "office", "11"],
    ["a number and its name", "11 - Office", "11"],
    ["its name and a number", "School (03)", "03"],
    ["a long name of the list", "Skilled Nursing Facility", "31"],
    ["telehealth with its number", "10 Telehealth", "10"],
    ["telehealth at home", "Telehealth at home", "10"],
    ["Spanish", "Escuela", "03"],
    ["German", "Zuhause", "12"],
    ["French", "École", "03"],
    ["Portuguese", "em casa", "12"],
  ])("%s: %s", (_habit, value, place) => {
    expect(readPlace(typed(value))).toEqual({ kind: "read", value: place });
  });

  it.each([
    ["telehealth", "Telehealth", /place 10, with the client at home, or 02/],
    ["a clinic", "Clinic", /place 11, your own office/],
    ["another word", "Gym", /not sure to be any place/],
    ["a number and another name", "11 - Home", /11 is “Office”/],
    ["a number that is none", 70, /names no place/],
    ["two numbers", "11/12", /names no place/],
    ["an error", "#N/A", /error/],
  ])("leaves %s: %s", (_habit, value, why) => {
    const reading = readPlace(typed(value));
    expect(reading.kind === "unclear" && reading.why).toMatch(why);
  });

  it("takes her own words for what she said they mean", () => {
    const meant = new Map([[placeKey("Clinic – North"), "11"]]);
    expect(valueOf(readPlace(typed("clinic north"), meant))).toBe("11");
    expect(valueOf(readPlace(typed("11, Clinic - North"), meant))).toBe("11");
    expect(valueOf(readPlace(typed("Clinic"), meant))).toBe("?");
  });

  it("reads every place of the list again, by number, by name and by both", () => {
    for (const { code, name } of placesOfService) {
      const texts = [code, `POS ${code}`, name, ...(/\d/.test(name) ? [] : [`${code} - ${name}`])];
      for (const text of texts)
        expect([text, valueOf(readPlace(typed(text)))]).toEqual([text, code]);
    }
  });

  it("never throws", () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const reading = readPlace(cell);
        expect(isWellFormed(reading)).toBe(true);
        if (reading.kind === "read") expect(reading.value).toMatch(/^\d\d$/);
      })
    );
  });
});
