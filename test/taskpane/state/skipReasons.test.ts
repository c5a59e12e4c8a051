import { groupByReason, skippedWords } from "../../../src/taskpane/state/skipReasons";

test("one entry a reason, the reason of most sessions first", () => {
  const ava = { client: "Ava", reason: "Ask", rows: [1] };
  const ben = { client: "Ben", provider: "Pat", reason: "In network", rows: [2, 3] };
  const nobody = { client: "", reason: "In network", rows: [5] };
  expect(groupByReason([ava, ben, nobody])).toEqual([
    { reason: "In network", who: [ben, nobody], sessions: 3 },
    { reason: "Ask", who: [ava], sessions: 1 },
  ]);
});

test("whole clients, which have no rows, come after sessions and count by themselves", () => {
  const ava = { client: "Ava", reason: "Not in Clients", rows: [] };
  const ben = { client: "Ben", reason: "Nothing is open", rows: [] };
  const cy = { client: "Cy", reason: "Nothing is open", rows: [] };
  const dee = { client: "Dee", reason: "In network", rows: [2] };
  const all = [ava, ben, cy, dee];
  expect(groupByReason(all).map(({ reason }) => reason)).toEqual([
    ...["In network", "Nothing is open", "Not in Clients"],
  ]);
  expect(skippedWords(all)).toBe("1 session and 3 clients");
  expect(skippedWords([ava])).toBe("1 client");
});
