import { judgeSessions } from "../../../src/billing/checks/judge";
import { filedSessions } from "../../../src/billing/deadlines/filedSessions";
import type { PracticeRecords, RegisteredDocument } from "../../../src/billing/records";
import { document, lineOf, payer, practice, rows, session, today } from "../practice";

const filed = (records: PracticeRecords, sent: number[] = []) =>
  filedSessions(records, judgeSessions(records, { today }), new Set(sent));

test("a session brings its plan, with the payer's row of the day", () => {
  const payers = [
    payer({ row: 1, payer: "Aetna", network: "Out of network", filingDays: 180, to: "2026-09-30" }),
    payer({
      row: 2,
      payer: "Aetna",
      network: "Out of network",
      filingDays: 90,
      from: "2026-10-01",
    }),
  ];
  const [found] = filed(practice(rows({ sheetRow: 5 }), { payers }));
  expect(found).toMatchObject({
    ...{ row: 1, sheetRow: 5, client: "Ava", network: "Out of network", isoDate: "2026-10-05" },
    ...{ isDone: false, plan: { payer: "Aetna", payerRow: { row: 2, filingDays: 90 } } },
  });
});

test.each<[string, Partial<RegisteredDocument>, boolean]>([
  ["a superbill", {}, true],
  ["a void one", { status: "Void" }, false],
  ["an invoice", { kind: "Invoice" }, false],
  ["one of which the kind cannot be read", { kind: undefined }, true],
])("a family that pays itself has what it needs on %s: %j", (_, changes, isDone) => {
  const billed = session({ sessionId: "S-1" });
  const records = practice([billed], {
    documents: [{ ...document("SB-0001"), ...changes }],
    documentLines: [lineOf(billed, "S-1")],
  });
  expect(filed(records).map((each) => each.isDone)).toEqual([isDone]);
});

test("a claim of the practice is sent where it is said to be, whatever was billed to the family", () => {
  const sessions = rows({ client: "Ben", sessionId: "S-1" }, { client: "Ben", code: "97535" });
  const records = practice(sessions, {
    documents: [document("SB-0001")],
    documentLines: [lineOf(session({ client: "Ben" }), "S-1")],
  });
  expect(filed(records, [2]).map(({ isDone }) => isDone)).toEqual([false, true]);
});

test("rows without client, date or plan are left out", () => {
  const sessions = rows({ client: "Cleo" }, { client: "Nobody" }, { date: undefined }, {});
  expect(filed(practice(sessions)).map(({ row }) => row)).toEqual([4]);
});
