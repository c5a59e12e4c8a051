import { addToGroup, groupBy } from "../../src/billing/groupBy";

describe("grouping", () => {
  it("keeps keys in the order in which they first come, and items in theirs", () => {
    const groups = groupBy(["pear", "apple", "plum", "avocado"], (name) => name.charAt(0));
    expect([...groups]).toEqual([
      ["p", ["pear", "plum"]],
      ["a", ["apple", "avocado"]],
    ]);
  });

  it("groups nothing into nothing", () => {
    expect(groupBy([], () => "key").size).toBe(0);
  });

  it("adds to a group, or begins one", () => {
    const groups = new Map([[1, ["one"]]]);
    addToGroup(groups, 1, "also one");
    addToGroup(groups, 2, "two");
    expect([...groups]).toEqual([
      [1, ["one", "also one"]],
      [2, ["two"]],
    ]);
  });
});
