import {
  codesFor,
  codesOfMaking,
  differenceBetween,
} from "../../../src/billing/checks/suppliesMeaning";
import { thingsIn } from "../../../src/billing/checks/suppliesWords";
import { findProcedure, procedures } from "../../../src/billing/codes/procedures";
import { builtInRules } from "../../../src/billing/codes/ruleBook";
import { practice, rows } from "../practice";
import { findingsOf } from "./told";

const onDay = (things: string) => codesFor(thingsIn(things), builtInRules, "2026-10-05");
const one = (code: string, description?: string) =>
  practice(rows({ code, description, minutes: undefined, units: 1 }));

/** HCPCS Level II list, July 2024. */
describe("codes for what was described", () => {
  it.each([
    ["elbow", ["L3702", "L3710", "L3760", "L3761", "L3762"]],
    ["finger", ["L3925", "L3927", "L3933", "L3935", "Q4049"]],
    ["ankle", ["L4396", "L4397", "L4398", "L1902", "L1930", "L1960"]],
    ["elbow, wrist and hand", ["L3763", "L3764"]],
    ["standing frame", ["E0638", "E0641", "E0642"]],
    ["reacher", ["A9281"]],
    ["knee", []],
    ["elbow and knee", []],
  ])("%s: %s", (things, codes) => {
    expect(onDay(things)).toEqual(codes);
  });

  it("are those in force on the date", () => {
    expect(codesFor(thingsIn("elbow"), builtInRules, "2017-12-31")).not.toContain("L3761");
  });

  it.each([
    ["L3808", "prefabricated", ["L3807", "L3809", "L3931"]],
    ["L3761", "custom-made", ["L3702"]],
    ["L3908", "custom-made", []],
  ] as const)("of the kind of %s, %s: %s", (code, making, codes) => {
    const name = findProcedure(code)?.name ?? "";
    expect(codesOfMaking(making, { name }, builtInRules, "2026-10-05")).toEqual(codes);
  });
});

describe("a description beside a code", () => {
  const cases: [string, string, "thing" | "making" | undefined][] = [
    ["L4396", "orthotic elbow support", "thing"],
    ["L4396", "UE splint", "thing"],
    ["L4396", "L AFO", undefined],
    ["L4398", "PRAFO boot for the heel", undefined],
    ["L3702", "arm splint", undefined],
    ["L3702", "below-elbow splint", undefined],
    ["L3906", "carpal tunnel splint", undefined],
    ["L3906", "cock–up splint", undefined],
    ["L3925", "mallet splint", undefined],
    ["L3925", "wrist brace", "thing"],
    ["L3912", "buddy glove", undefined],
    ["S8451", "ankle splint", undefined],
    ["S8451", "elbow splint", "thing"],
    ["Q4010", "elbow to hand cast", undefined],
    ["Q4010", "leg cast", "thing"],
    ["E0240", "shower chair", undefined],
    ["E0240", "transfer bench", "thing"],
    ["E0240", "hand-held shower", undefined],
    ["E1011", "wheelchair, narrower by a hand", undefined],
    ["L3808", "prefab WHFO", "making"],
    ["L3809", "custom fabricated resting hand splint", "making"],
    ["L3807", "custom-fitted WHFO", undefined],
    ["L3908", "custom wrist splint", undefined],
    ["A9270", "DME, not covered", undefined],
    ["A4570", "elbow splint", undefined],
  ];
  it.each(cases)("%s as %s: %s", (code, description, differs) => {
    const procedure = findProcedure(code);
    expect(procedure && differenceBetween(procedure, description)?.differs).toBe(differs);
  });

  it("never differs that is our own name of the code", () => {
    for (const procedure of procedures) {
      expect(differenceBetween(procedure, procedure.name)).toBeUndefined();
    }
  });

  it("is told of with the codes of what it says", () => {
    expect(findingsOf(one("L4396", "Elbow  support"), "supply-meaning")).toMatchObject([
      {
        severity: "fix",
        message:
          'L4396 is for: Ankle-foot orthosis, static or dynamic, for positioning, prefab custom-fitted; Description says "Elbow support"; bill a code for that, such as L3702, L3710, L3760, L3761 or L3762, or correct Description',
      },
    ]);
    expect(findingsOf(one("L4396", "knee brace"), "supply-meaning")).toMatchObject([
      {
        message: expect.stringMatching(/; bill a code for that, or correct Description$/) as string,
      },
    ]);
  });

  it("is only to be looked at where it is made otherwise", () => {
    expect(findingsOf(one("L3808", "prefab splint"), "supply-meaning")).toMatchObject([
      { severity: "review" },
    ]);
  });
});

/** NOC codes of the HCPCS list, and the unlisted therapy codes of CPT. */
describe("codes to be described", () => {
  it.each(["E1399", "L3999", "97139", "97039", "97799", "A9999", "E1229"])("%s", (code) => {
    expect(findingsOf(one(code), "description-missing")).toHaveLength(1);
    expect(findingsOf(one(code, "Weighted vest"), "description-missing")).toEqual([]);
  });

  it("may lack the column", () => {
    const [found] = findingsOf(one("E1399"), "description-missing");
    expect(found?.message).toMatch(/add that column at the right of Sessions$/);
  });

  it("lack only the words where another row has some", () => {
    const records = practice(
      rows({ code: "E1399", units: 1 }, { date: "2026-10-06", description: "Handwriting" })
    );
    const [found] = findingsOf(records, "description-missing");
    expect(found?.message).toMatch(/Description is blank; type there what it was$/);
  });
});
