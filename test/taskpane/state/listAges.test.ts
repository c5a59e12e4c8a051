import { listsInForce } from "../../../src/billing/codes/dataInForce";
import { listAges } from "../../../src/taskpane/state/listAges";
import { judgement } from "../support/records";

const today = "2026-11-22";
const pairs = listsInForce.find(({ title }) => title === "Code pairs");

test.each([
  ["2025-07-01", 0],
  ["2025-07-02", 1],
  ["2026-11-22", 1],
  ["2026-11-23", 0],
])("of pairs in force on 2024-07-01 a session of %s is %i too late", (date, later) => {
  expect(pairs?.asOf).toBe("2024-07-01");
  const ages = listAges([judgement(1, [], date), judgement(2, [], "2024-10-05")], today);
  expect(ages.find(({ list }) => list === pairs)?.laterSessions).toBe(later);
});

test("a session without a date is none", () => {
  const { session, ...rest } = judgement(1);
  const ages = listAges([{ ...rest, session: { ...session, date: undefined } }], today);
  expect(ages.every(({ laterSessions }) => laterSessions === 0)).toBe(true);
});
