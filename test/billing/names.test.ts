import { nameKey, planKey, planWords } from "../../src/billing/names";

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
