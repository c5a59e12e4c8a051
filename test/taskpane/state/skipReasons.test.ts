import { groupByReason } from "../../../src/taskpane/state/skipReasons";

test("one entry a reason, a client once, the reason of most sessions first", () => {
  expect(
    groupByReason([
      { client: "Ava", reason: "Ask", rows: [1] },
      { client: "Ben", provider: "Pat", reason: "In network", rows: [2, 3] },
      { client: "Ben", provider: "Sam", reason: "In network", rows: [4] },
      { client: "", reason: "In network", rows: [5] },
    ])
  ).toEqual([
    { reason: "In network", clients: ["Ben", ""], sessions: 4 },
    { reason: "Ask", clients: ["Ava"], sessions: 1 },
  ]);
});
