import { agedLists, agedListsNotice, listsInForce } from "../../../src/billing/codes/dataInForce";
import { sources } from "../../../src/billing/codes/sources";
import { isIsoDate } from "../../../src/billing/time/isoDate";

const titles = (isoDate: string) => agedLists(isoDate).map(({ title }) => title);

describe("the lists that come with the add-in", () => {
  it.each(listsInForce.map((list) => [list.title, list] as const))(
    "%s says since when, and by whom",
    (_, { asOf, asOfWords, source }) => {
      expect(isIsoDate(asOf)).toBe(true);
      expect(asOfWords).toContain(asOf === "2025-10-01" ? "2026" : asOf.slice(0, 4));
      expect(sources[source].title).not.toBe("");
    }
  );

  it("each has a title of its own", () => {
    expect(new Set(listsInForce.map(({ title }) => title)).size).toBe(listsInForce.length);
  });
});

describe("lists that are more than a year old", () => {
  it.each([
    ["2024-09-01", []],
    ["2024-09-02", ["Places of service"]],
    ["2025-07-01", ["Places of service", "Denial reasons"]],
    [
      "2025-07-02",
      [
        "Supplies",
        "Code pairs",
        "Daily maxima",
        "Places of service",
        "Modifiers",
        "Denial reasons",
      ],
    ],
  ])("on %s: %j", (isoDate, expected) => {
    expect(titles(isoDate)).toEqual(expected);
  });

  it("the yearly lists age a year after their first day", () => {
    expect(titles("2026-10-01")).not.toContain("Diagnoses");
    expect(titles("2026-10-02")).toContain("Diagnoses");
    expect(titles("2027-01-01")).not.toContain("KX thresholds");
    expect(titles("2027-01-02")).toEqual(listsInForce.map(({ title }) => title));
  });

  it("are told of in one notice", () => {
    expect(agedListsNotice("2024-09-01")).toBeUndefined();
    expect(agedListsNotice("2025-07-02")).toBe(
      "On 2025-07-02 these built-in lists were more than a year old: Supplies, Modifiers (July 2024); Code pairs, Daily maxima (2024, third quarter); Places of service (September 2023); Denial reasons (June 2024); put what has changed since in the tables Codes and Edits"
    );
  });
});
