import { isTimed, procedureKinds } from "../../../src/billing/codes/procedure";
import { findProcedure, procedureStatus, procedures } from "../../../src/billing/codes/procedures";
import { sources } from "../../../src/billing/codes/sources";
import { isIsoDate } from "../../../src/billing/time/isoDate";

describe("the list of procedures", () => {
  it("is complete and has no code twice", () => {
    expect(procedures).toHaveLength(119 + 81);
    expect(new Set(procedures.map(({ code }) => code)).size).toBe(procedures.length);
  });

  it.each(procedures.map((procedure) => [procedure.code, procedure] as const))(
    "%s is well formed",
    (_, procedure) => {
      expect(procedure.code).toMatch(/^(\d{5}|[A-V]\d{4})$/);
      expect(procedure.name.length).toBeGreaterThan(3);
      expect(procedureKinds).toContain(procedure.kind);
      for (const date of [procedure.from, procedure.lastValid]) {
        if (date !== undefined) expect(isIsoDate(date)).toBe(true);
      }
      expect(procedure.sources.length).toBeGreaterThan(0);
      for (const source of procedure.sources) expect(sources[source].title).not.toBe("");
      for (const code of [procedure.base, ...(procedure.replacement?.codes ?? [])]) {
        if (code !== undefined) expect(findProcedure(code)?.code).toBe(code);
      }
      expect(procedure.replacement === undefined).toBe(procedure.lastValid === undefined);
      expect(procedure.base === undefined).toBe(procedure.kind !== "add-on");
    }
  );

  it("pools exactly the 15-minute treatments, measurements and attended modalities", () => {
    const pooled = procedures
      .filter(({ timing, lastValid }) => timing.basis === "pooled" && !lastValid)
      .map(({ code }) => code);
    expect(pooled.sort()).toEqual(
      [
        ["97032", "97033", "97034", "97035", "97036"],
        ["97110", "97112", "97113", "97116", "97124", "97129", "97130", "97140"],
        ["97530", "97533", "97535", "97537", "97542"],
        ["97750", "97755", "97760", "97761", "97763"],
      ].flat()
    );
  });

  it("counts exactly the codes that go by finger, side, form, extremity or area", () => {
    const counted = procedures
      .filter(({ timing }) => timing.basis === "count" && timing.by !== "item")
      .map(({ code, dailyMaximum }) => `${code}: ${dailyMaximum}`);
    expect(counted.sort()).toEqual([
      "29086: 2",
      "29130: 3",
      "29131: 2",
      "29280: 2",
      "95851: 3",
      "96110: 3",
      "96127: 3",
      "97598: 8",
    ]);
  });

  it("never times an evaluation of occupational therapy, a group or a supervised modality", () => {
    for (const code of ["97165", "97166", "97167", "97168", "97150", "97010", "G0283", "92526"]) {
      const procedure = findProcedure(code);
      expect(procedure && isTimed(procedure)).toBe(false);
    }
  });
});

describe("procedureStatus", () => {
  it.each([
    ["97530", "2026-10-05", "known"],
    [" g0283 ", "2026-10-05", "known"],
    ["L3808", "2026-10-05", "known"],
    ["97003", "2016-12-31", "known"],
    ["97003", "2017-01-01", "retired"],
    ["97532", "2018-01-01", "retired"],
    ["97762", "2018-01-01", "retired"],
    ["97165", "2016-12-31", "not yet valid"],
    ["97550", "2023-12-31", "not yet valid"],
    ["97550", "2024-01-01", "known"],
    ["98979", "2026-01-01", "known"],
    ["99213", "2026-10-05", "unknown"],
    ["", "2026-10-05", "unknown"],
    ["constructor", "2026-10-05", "unknown"],
  ])("%s on %s is %s", (code, isoDate, status) => {
    expect(procedureStatus(code, isoDate).status).toBe(status);
  });

  it("tells what replaced a retired code", () => {
    expect(procedureStatus("97003", "2026-10-05")).toMatchObject({
      lastValid: "2016-12-31",
      replacement: { codes: ["97165", "97166", "97167"], words: "97165, 97166 or 97167" },
    });
  });
});
