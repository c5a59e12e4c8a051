import { findTaxonomy, isTaxonomyForm, taxonomies } from "../../../src/billing/codes/taxonomies";

/** NUCC provider taxonomy 25.1. */
describe("findTaxonomy", () => {
  it.each([
    ["225X00000X", "Occupational Therapist", "individual"],
    [" 225xp0200x ", "OT - Pediatrics", "individual"],
    ["225XF0002X", "OT - Feeding, Eating & Swallowing", "individual"],
    ["224Z00000X", "Occupational Therapy Assistant", "individual"],
    ["193400000X", "Group - Single Specialty", "group"],
    ["261QR0400X", "Clinic/Center - Rehabilitation", "group"],
  ])("%s is %s", (code, name, level) => {
    expect(findTaxonomy(code)).toMatchObject({ name, level });
  });

  it.each(["103K00000X", "225X00000", "", "OT"])("%s is none of them", (code) => {
    expect(findTaxonomy(code)).toBeUndefined();
  });
});

describe("the list of taxonomies", () => {
  it("holds each once, in the form of a taxonomy", () => {
    expect(taxonomies).toHaveLength(24);
    expect(new Set(taxonomies.map(({ code }) => code)).size).toBe(24);
    for (const { code } of taxonomies) expect(isTaxonomyForm(code)).toBe(true);
  });

  it.each([
    ["103K00000X", true],
    ["225X00000", false],
    ["225X0000000X", false],
    ["X25X00000X", false],
    ["225X00000Y", false],
  ])("%s has the form of one: %s", (code, expected) => {
    expect(isTaxonomyForm(code)).toBe(expected);
  });
});
