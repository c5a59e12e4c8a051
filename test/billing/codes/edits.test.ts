import fc from "../../support/laws";
import { editOnDate } from "../../../src/billing/codes/edits";
import { endedPairs } from "../../../src/billing/codes/edits/endedPairs";
import { pairsInForce, type PairsByColumn1 } from "../../../src/billing/codes/edits/pairsInForce";
import { pairAnswers } from "./pairAnswers";

function answer(code1: string, code2: string, isoDate: string): string {
  const edit = editOnDate(code1, code2, isoDate);
  return edit ? `${edit.column1} > ${edit.column2}${edit.modifierAllowed ? "+" : ""}` : "none";
}

const pairsOf = (lists: readonly PairsByColumn1[]) =>
  lists.flatMap(({ pairs }) =>
    Object.entries(pairs).flatMap(([column1, others]) =>
      others.split(" ").map((column2) => [column1, column2] as const)
    )
  );

describe("editOnDate", () => {
  it.each(pairAnswers)("%s with %s in 2024: %s", (code1, code2, expected) => {
    expect(answer(code1, code2, "2024-07-01")).toBe(expected);
    expect(answer(code2, code1, "2024-07-01")).toBe(expected);
    expect(answer(code1, code2, "2026-10-05")).toBe(expected);
  });

  // Deleted pairs of the same list, which were in force until their deletion date.
  it.each([
    ["97530", "97535", "2021-12-31", "97530 > 97535+"],
    ["97530", "97535", "2022-01-01", "none"],
    ["97533", "97530", "2021-12-31", "97530 > 97533+"],
    ["97530", "97140", "2019-12-31", "97140 > 97530+"],
    ["97530", "97140", "2020-01-01", "none"],
    ["97530", "97168", "2019-12-31", "97530 > 97168+"],
    ["97165", "97161", "2017-06-30", "97161 > 97165+"],
    ["97165", "97161", "2017-07-01", "none"],
    ["97003", "97750", "2016-12-31", "97003 > 97750"],
    // Listed and taken back before they were ever in force.
    ["97530", "97165", "2019-12-31", "none"],
    ["97140", "97165", "2020-06-01", "none"],
    ["97150", "97165", "2019-06-01", "none"],
  ])("%s with %s on %s: %s", (code1, code2, isoDate, expected) => {
    expect(answer(code1, code2, isoDate)).toBe(expected);
  });

  it.each([
    ["g0283 ", " 97168", "G0283 > 97168+"],
    ["97530", "97530", "none"],
    ["", "97530", "none"],
    ["constructor", "97530", "none"],
    ["97530", "__proto__", "none"],
  ])("as typed: %j with %j", (code1, code2, expected) => {
    expect(answer(code1, code2, "2026-10-05")).toBe(expected);
  });

  it("order of the codes does not matter, nor does any text", () => {
    const code = fc.oneof(
      fc.constantFrom("97530", "97150", "97168", "97535", "G0283"),
      fc.string()
    );
    fc.assert(
      fc.property(code, code, (code1, code2) => {
        expect(answer(code1, code2, "2024-07-01")).toBe(answer(code2, code1, "2024-07-01"));
      })
    );
  });
});

describe("the lists of pairs", () => {
  it("hold 404 pairs in force and 144 that have ended, each in one direction once", () => {
    expect(pairsOf(pairsInForce)).toHaveLength(404);
    expect(pairsOf(endedPairs)).toHaveLength(144);
    const unordered = [...pairsOf(pairsInForce), ...pairsOf(endedPairs)].map((pair) =>
      [...pair].sort().join(" ")
    );
    expect(new Set(unordered).size).toBe(unordered.length);
  });

  it("are all found in either order", () => {
    for (const [column1, column2] of pairsOf(pairsInForce)) {
      expect(answer(column2, column1, "2026-10-05")).toContain(`${column1} > ${column2}`);
    }
    for (const { lastValid, ...list } of endedPairs) {
      for (const [column1, column2] of pairsOf([list])) {
        expect(answer(column2, column1, lastValid)).toContain(`${column1} > ${column2}`);
        expect(answer(column1, column2, "2024-07-01")).toBe("none");
      }
    }
  });
});
