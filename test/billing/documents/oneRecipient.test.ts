import { withOneRecipient } from "../../../src/billing/documents/oneRecipient";
import { planReceipts } from "../../../src/billing/documents/receipt/planReceipts";
import type { Client } from "../../../src/billing/records";
import { client, input, planExample, practiceRecords } from "./examplePractice";

const previewOf = (clients: Client[]) => {
  const records = practiceRecords({ clients });
  return withOneRecipient(planReceipts(input(records)), records);
};

test("a document goes to the one client of its name", () => {
  expect(previewOf([client]).documents).toHaveLength(1);
  expect(previewOf([client, { ...client, row: 2, client: "Noah K." }]).skipped).toEqual([]);
});

test("where two rows of Clients have the name it is not made, and both rows are named", () => {
  const { documents, skipped, totalCents } = previewOf([
    { ...client, sheetRow: 4 },
    { ...client, row: 5, sheetRow: 8, client: " mia  L." },
  ]);
  expect([documents, totalCents]).toEqual([[], 0]);
  expect(skipped.map(({ rows }) => rows)).toEqual([[]]);
  expect(skipped[0]?.reason).toMatch(/rows 4 and 8 of Clients: give/);
});

test("where nobody's name is known it is not made, and its sessions are named", () => {
  const planned = planExample();
  if (!planned) throw new Error("nothing was planned");
  const preview = { documents: [{ ...planned, recipient: [" "] }], skipped: [], totalCents: 1 };
  const { documents, skipped } = withOneRecipient(preview, practiceRecords());
  expect(documents).toEqual([]);
  expect(skipped[0]?.rows).toEqual([1]);
  expect(skipped[0]?.reason).toContain("Nobody is known");
});
