import { procedures, findProcedure, procedureStatus } from "../../../src/billing/codes/procedures";
import type { Procedure } from "../../../src/billing/codes/procedure";

const codesWhere = (holds: (procedure: Procedure) => boolean) =>
  procedures
    .filter(holds)
    .map(({ code }) => code)
    .sort();

/** Dates on which CMS lists the codes as added and ended. */
describe("a code by date of service", () => {
  it.each([
    ["97003", "2016-12-31", "known", "OT evaluation"],
    ["97003", "2017-01-01", "retired", "OT evaluation"],
    ["97003", "2026-10-05", "retired", "OT evaluation"],
    ["97004", "2026-10-05", "retired", "OT re-evaluation"],
    ["97166", "2016-12-31", "not yet valid", "First OT evaluation, moderate complexity"],
    ["97166", "2026-10-05", "known", "First OT evaluation, moderate complexity"],
    ["97127", "2017-12-31", "not yet valid", "Cognitive function intervention, per session"],
    ["97127", "2018-01-01", "known", "Cognitive function intervention, per session"],
    ["G0515", "2019-12-31", "known", "Medicare cognitive skills code, 15 min"],
    ["G0515", "2020-01-01", "retired", "Medicare cognitive skills code, 15 min"],
    ["96111", "2019-01-01", "retired", "Extended developmental testing"],
    ["98984", "2025-12-31", "not yet valid", "RTM device supply, respiratory, 2-15 days"],
    ["G0541", "2025-01-01", "known", "Caregiver training in direct care"],
    ["L3763", "2005-12-31", "not yet valid", "Elbow-wrist-hand orthosis"],
  ])("%s on %s is %s", (code, isoDate, status, name) => {
    expect(procedureStatus(code, isoDate).status).toBe(status);
    expect(findProcedure(code, isoDate)?.name).toContain(name);
  });

  it.each(procedures.map(({ code }) => code))("%s answers on any day", (code) => {
    for (const isoDate of ["1990-01-01", "2016-12-31", "2026-10-05", "2031-01-01"]) {
      expect(procedureStatus(code, isoDate).status).not.toBe("unknown");
      expect(findProcedure(code.toLowerCase(), isoDate)?.code).toBe(code);
    }
  });
});

/** Medicare physician fee schedule indicators of July 2024: B, I, N; HCPCS coverage I, M, S. */
describe("what Medicare never pays", () => {
  it("is bundled", () => {
    expect(codesWhere(({ medicare }) => medicare === "bundled")).toEqual([
      ...["97010", "98960", "98961", "98962", "99366", "99368"],
    ]);
  });

  it("is not covered, and the patient pays", () => {
    expect(codesWhere(({ medicare }) => medicare === "not covered")).toEqual([
      ...["96110", "97037", "A9270", "A9281", "A9300"],
      ...["E0240", "E0241", "E0638", "E0641", "E0642"],
    ]);
  });

  it("is not valid for it", () => {
    expect(codesWhere(({ medicare }) => medicare === "not valid")).toEqual([
      ...["97014", "A4570", "E8000", "E8001", "E8002"],
      ...["S5108", "S5110", "S8450", "S8451", "S8452", "S8940", "S8990", "S9129"],
      ...["T1013", "T1018", "T1023", "T1024", "T1027"],
    ]);
  });

  it("has a daily maximum of 0 where the fee schedule bundles or refuses it", () => {
    for (const { code, dailyMaximum, medicare } of procedures) {
      if (dailyMaximum === 0) expect([code, medicare]).not.toEqual([code, undefined]);
    }
  });
});

/** Medicare practitioner daily maxima (MUE) of 2024-07-01: adjudication indicator 2 is absolute. */
describe("daily maxima", () => {
  it.each([
    ["97530", 6, undefined],
    ["97112", 4, undefined],
    ["97535", 8, undefined],
    ["97166", 1, true],
    ["97129", 1, true],
    ["97130", 7, undefined],
    ["97150", 1, undefined],
    ["92526", 1, true],
    ["29130", 3, undefined],
    ["98984", undefined, undefined],
    ["L3808", undefined, undefined],
  ])("%s: %s", (code, dailyMaximum, isAbsolute) => {
    expect(findProcedure(code)?.dailyMaximum).toBe(dailyMaximum);
    expect(findProcedure(code)?.dailyMaximumIsAbsolute).toBe(isAbsolute);
  });

  it("are absolute for 31 codes, all of 1 unit", () => {
    const absolute = procedures.filter((one) => one.dailyMaximumIsAbsolute);
    expect(absolute).toHaveLength(31);
    for (const { code, dailyMaximum } of absolute) expect([code, dailyMaximum]).toEqual([code, 1]);
  });
});

/** CMS Therapy Services page 2026 and Change Request 10176; "low" rests on general knowledge. */
describe("therapy services", () => {
  it.each([
    ["97530", "always", undefined],
    ["97166", "always", undefined],
    ["G0283", "always", undefined],
    ["92526", "always", undefined],
    ["97545", "always", undefined],
    ["97129", "sometimes", undefined],
    ["97550", "sometimes", undefined],
    ["29125", "sometimes", "low"],
    ["96112", "sometimes", "low"],
    ["G0542", "sometimes", undefined],
    ["96110", undefined, undefined],
    ["96127", undefined, "low"],
    ["97010", undefined, undefined],
    ["97014", undefined, undefined],
    ["99366", undefined, undefined],
    ["L3808", undefined, undefined],
    ["97003", undefined, undefined],
  ])("%s: %s", (code, therapy, therapyConfidence) => {
    expect(findProcedure(code)?.therapy).toBe(therapy);
    expect(findProcedure(code)?.therapyConfidence).toBe(therapyConfidence);
  });
});
