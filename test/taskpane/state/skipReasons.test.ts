import { groupByReason } from "../../../src/taskpane/state/skipReasons";

test("one entry a reason, the reason of most sessions first", () => {
  const ava = { client: "Ava", reason: "Ask", rows: [1] };
  const ben = { client: "Ben", provider: "Pat", reason: "In network", rows: [2, 3] };
  const nobody = { client: "", reason: "In network", rows: [5] };
  expect(groupByReason([ava, ben, nobody])).toEqual([
    { reason: "In network", who: [ben, nobody], sessions: 3 },
    { reason: "Ask", who: [ava], sessions: 1 },
  ]);
});
