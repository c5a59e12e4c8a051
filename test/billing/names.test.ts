import { choiceTyped, nameKey, planKey, planWords } from "../../src/billing/names";

describe("nameKey", () => {
  it.each([
    [" Ava  B. ", "ava b."],
    ["Ava\u00a0B.", "ava b."],
    ["Zoe\u0301", "zo\u00e9"],
    ["", ""],
    ["constructor", "constructor"],
  ])("%j is %j", (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it("keeps different names apart", () => {
    expect(nameKey("Ava-Lee")).not.toBe(nameKey("Ava Lee"));
  });
});

describe("planKey", () => {
  it.each([
    ["Anthem BCBS", "anthem-bcbs"],
    ["HealthKeepers Plus", "Health Keepers +"],
    ["Blue Cross & Blue Shield", "blue cross and blue shield"],
    ["Children's Plan", "Childrens Plan"],
  ])("%s is %s", (one, other) => {
    expect(planKey(one)).toBe(planKey(other));
  });

  it("tells names of signs only apart, and a blank from all", () => {
    expect(planKey("***")).not.toBe(planKey("---"));
    expect(planKey(undefined)).toBe("");
    expect(planWords("Medallion 4.0")).toBe("medallion 40");
  });
});

describe("choiceTyped", () => {
  const networks = ["In network", "Out of network", "Not accepted", "Ask"] as const;
  const kinds = ["Prior authorization", "Gap exception", "Single case agreement"] as const;
  const bases = ["Units", "Visits"] as const;
  it.each<[string, readonly string[], string | undefined]>([
    ["in-network", networks, "In network"],
    [" OUT  OF-NETWORK ", networks, "Out of network"],
    ["In\u00a0network", networks, "In network"],
    ["OON", networks, undefined],
    ["", networks, undefined],
    ["-", networks, undefined],
    ["Gap-exception", kinds, "Gap exception"],
    ["single-case agreements", kinds, "Single case agreement"],
    ["gap", kinds, undefined],
    ["visit", bases, "Visits"],
    ["s", bases, undefined],
  ])("%j is %s: %s", (typed, choices, choice) => {
    expect(choiceTyped(typed, choices)).toBe(choice);
  });
});
