import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import type { DocumentKind } from "../../src/billing/records";
import { checkFingerprints } from "../../src/workflows/checkFingerprints";
import { checkSessions } from "../../src/workflows/checkSessions";
import { makeDocuments } from "../../src/workflows/makeDocuments";
import { makeSuperbills } from "../../src/workflows/makeSuperbills";
import { reissueDocument } from "../../src/workflows/reissueDocument";
import { voidDocuments } from "../../src/workflows/voidDocuments";
import { columnOf, typeInto } from "./support/columns";
import { moment } from "./support/practice";
import { session, smallPractice, workbookWith } from "./support/smallPractice";
import { stateOf } from "./support/state";

let billed: Uint8Array;
let host: HostSession;

beforeAll(async () => {
  host = await bootExcel({ bytes: await workbookWith(smallPractice()) });
  await makeSuperbills({ moment });
  billed = await host.book.save();
  host.close();
});

beforeEach(async () => {
  host = await bootExcel({ bytes: billed });
});

afterEach(() => host.close());

function textsOf(sheet: string): string {
  const found = host.book.sheetByName(sheet);
  const area = found?.usedArea(true);
  return found && area ? found.texts(area).flat().filter(Boolean).join("\n") : "";
}

test("a superbill is made anew from the rows as they are now, and each names the other", async () => {
  typeInto(host, "Sessions", { row: 1, header: "Units", value: 2 });
  typeInto(host, "Sessions", { row: 1, header: "Minutes", value: 30 });
  const result = await reissueDocument({ number: "SB-0001", moment });
  expect(result).toMatchObject({
    outcome: "done",
    replaced: "SB-0001",
    document: { number: "SB-0004", client: "Ada Inventa", totalCents: 16875, sessions: 2 },
    notices: [],
  });
  expect(columnOf(host, "Documents", "Status")).toEqual(["Void", "Issued", "Issued", "Issued"]);
  expect(columnOf(host, "Documents", "Replaces")).toEqual(["", "", "", "SB-0001"]);
  expect(textsOf("SB-0004")).toContain("Replaces\nSB-0001");
  expect(textsOf("SB-0001")).toContain("Void - replaced by SB-0004");
  expect(host.book.sheetByName("SB-0001")?.pageLayout.headersFooters?.centerHeader).toBe(
    "&B&24VOID&12 - replaced by SB-0004"
  );
  expect(columnOf(host, "Sessions", "Document").filter((cell) => cell === "SB-0004")).toHaveLength(
    2
  );
  expect(columnOf(host, "Sessions", "Document")).not.toContain("SB-0001");
  expect((await checkFingerprints()).unchanged).toEqual(["SB-0002", "SB-0003", "SB-0004"]);
});

test("sessions that nobody changed give the same totals under the new number", async () => {
  const totals = columnOf(host, "Documents", "Total");
  const result = await reissueDocument({ number: "SB-0002", moment });
  expect(result.outcome).toBe("done");
  expect(columnOf(host, "Documents", "Total")[3]).toBe(totals[1]);
  expect(columnOf(host, "DocumentLines", "Charge")).toHaveLength(
    columnOf(host, "DocumentLines", "Document").length
  );
});

test("running it again changes nothing and tells of the one that was made", async () => {
  await reissueDocument({ number: "SB-0001", moment });
  const state = stateOf(host.book);
  expect(await reissueDocument({ number: "SB-0001", moment })).toMatchObject({
    outcome: "done",
    document: { number: "SB-0004", client: "Ada Inventa", totalCents: 20250, sessions: 2 },
    notices: ["SB-0001 was already replaced by SB-0004."],
  });
  expect(stateOf(host.book)).toEqual(state);
});

test("voiding either of the two later leaves word of the other", async () => {
  await reissueDocument({ number: "SB-0001", moment });
  await voidDocuments({ numbers: ["SB-0001", "SB-0004"], moment });
  expect(columnOf(host, "Documents", "Status")).toEqual(["Void", "Issued", "Issued", "Void"]);
  expect(textsOf("SB-0001")).toContain("Void - replaced by SB-0004");
  expect(textsOf("SB-0004")).toContain("Replaces\nSB-0001");
  expect(columnOf(host, "Sessions", "Document")).not.toContain("SB-0004");
});

test("one that was made anew can be made anew in its turn", async () => {
  await reissueDocument({ number: "SB-0001", moment });
  expect(await reissueDocument({ number: "SB-0004", moment })).toMatchObject({
    outcome: "done",
    document: { number: "SB-0005" },
  });
  expect(columnOf(host, "Documents", "Replaces")).toEqual(["", "", "", "SB-0001", "SB-0004"]);
});

test("a session that moved to another month is free, and that is said", async () => {
  const table = host.book.tableByName("Sessions");
  const day = Number(table?.sheet.values({ ...table.bodyArea, rowCount: 1 })[0]?.[0]);
  typeInto(host, "Sessions", { row: 1, header: "Date", value: day - 7 });
  const result = await reissueDocument({ number: "SB-0001", moment });
  expect(result).toMatchObject({
    document: { sessions: 1 },
    notices: [expect.stringContaining("1 session of SB-0001 is not on the new superbill")],
  });
  expect(columnOf(host, "Sessions", "Document")[0]).toBe("");
});

test("a row typed since, of the same client and month, comes onto the new one", async () => {
  const table = host.book.tableByName("Sessions");
  const first = table?.sheet.values({ ...table.bodyArea, rowCount: 1 })[0] ?? [];
  const fresh = table?.columnNames().map((name, index) => {
    if (["Session ID", "Document", "Check", "Charge", "Network"].includes(name)) return "";
    return name === "Date" ? Number(first[index]) + 2 : first[index];
  });
  table?.addRows(3, [fresh ?? []]);
  expect(await reissueDocument({ number: "SB-0001", moment })).toMatchObject({
    document: { sessions: 3, totalCents: 30375 },
  });
});

describe("a refusal changes nothing and says why", () => {
  async function refusal(number = "SB-0001"): Promise<string> {
    const state = stateOf(host.book);
    const result = await reissueDocument({ number, moment });
    expect(stateOf(host.book)).toEqual(state);
    return result.outcome === "refused" ? result.reasons.join("; ") : result.outcome;
  }

  test("a field that the superbill needs is missing", async () => {
    typeInto(host, "Clients", { row: 1, header: "Date of birth", value: "" });
    expect(await refusal()).toMatch(/Missing for a superbill: .*birth.* \(rows 2 and 5\)/);
  });

  test("a row must be fixed first", async () => {
    typeInto(host, "Sessions", { row: 1, header: "Code", value: "97003" });
    expect(await refusal()).toMatch(/Fix 1 row of 2026-10-05 first/);
  });

  test("no session is left", async () => {
    for (const row of [1, 4]) {
      typeInto(host, "Sessions", { row, header: "Client", value: "Cora Fictive" });
    }
    expect(await refusal()).toMatch(/^No session is left to bill in the place of SB-0001/);
  });

  test("it is void, of no kind that is known, an estimate, or in no register", async () => {
    await voidDocuments({ numbers: ["SB-0002"], moment });
    typeInto(host, "Documents", { row: 3, header: "Kind", value: "Bill" });
    typeInto(host, "Documents", { row: 1, header: "Kind", value: "Estimate" });
    expect(await refusal("SB-0002")).toMatch(/SB-0002 is void already; make superbills again/);
    expect(await refusal("SB-0003")).toMatch(/SB-0003 is of no kind that is known/);
    expect(await refusal("SB-0001")).toMatch(/SB-0001 is an estimate.*make a new estimate/);
    expect(await refusal("SB-0009")).toBe("There is no SB-0009 in table Documents");
  });
});

describe("of the other kinds", () => {
  const october = { from: "2026-10-01", to: "2026-10-31" };
  const make = (kind: DocumentKind) => makeDocuments({ kind, ...october, moment });

  function expectReplaced(old: string, fresh: string): void {
    const numbers = columnOf(host, "Documents", "Number");
    const at = (number: string, header: string) =>
      columnOf(host, "Documents", header)[numbers.indexOf(number)];
    expect([at(old, "Status"), at(fresh, "Status"), at(fresh, "Replaces")]).toEqual([
      ...["Void", "Issued", old],
    ]);
    expect(textsOf(fresh)).toContain(`Replaces\n${old}`);
    expect(textsOf(old)).toContain(`Void - replaced by ${fresh}`);
  }

  test("an invoice is made anew from the rows as they are now, and its superbill stays", async () => {
    await make("Invoice");
    typeInto(host, "Sessions", { row: 1, header: "Units", value: 2 });
    typeInto(host, "Sessions", { row: 1, header: "Minutes", value: 30 });
    expect(await reissueDocument({ number: "INV-0001", moment })).toMatchObject({
      ...{ outcome: "done", replaced: "INV-0001" },
      document: { number: "INV-0004", totalCents: 16875, sessions: 2, provider: "Sam Sample" },
    });
    expectReplaced("INV-0001", "INV-0004");
    expect(columnOf(host, "Sessions", "Document")[0]).toBe("SB-0001, INV-0004");
  });

  test("a receipt is made anew from Payments as they are now", async () => {
    await make("Receipt");
    typeInto(host, "Payments", { row: 1, header: "Amount", value: 120.5 });
    const told = (await make("Receipt")).skipped.map(({ reason }) => reason);
    expect(told).toEqual([
      expect.stringMatching(/REC-0001 says \$100.00 .* has \$120.50 .*reissue/),
    ]);
    expect(await reissueDocument({ number: "REC-0001", moment })).toMatchObject({
      document: { number: "REC-0002", totalCents: 12050, ...october },
      notices: [],
    });
    expectReplaced("REC-0001", "REC-0002");
    expect((await make("Receipt")).skipped.map(({ reason }) => reason)).toEqual([
      "REC-0002 covers it already",
    ]);
  });

  test("a receipt of which nothing is left is refused", async () => {
    await make("Receipt");
    typeInto(host, "Payments", { row: 1, header: "Amount", value: "" });
    const state = stateOf(host.book);
    const result = await reissueDocument({ number: "REC-0001", moment });
    expect(result).toMatchObject({
      outcome: "refused",
      reasons: [expect.stringContaining("No payment"), "If REC-0001 holds no longer, void it"],
    });
    expect(stateOf(host.book)).toEqual(state);
  });

  test("a statement is made anew from the account as it is now", async () => {
    await make("Statement");
    typeInto(host, "Payments", { row: 1, header: "Amount", value: 50 });
    const told = (await make("Statement")).skipped.map(({ reason }) => reason);
    expect(told).toEqual([
      expect.stringMatching(/ST-0001 comes to \$102.50 .* comes to \$152.50: reissue ST-0001/),
      "ST-0002 covers it already",
      "ST-0003 covers it already",
    ]);
    expect(await reissueDocument({ number: "ST-0001", moment })).toMatchObject({
      document: { number: "ST-0004", totalCents: 15250, ...october },
    });
    expectReplaced("ST-0001", "ST-0004");
  });

  test("running it again changes nothing", async () => {
    for (const kind of ["Invoice", "Receipt", "Statement"] as const) await make(kind);
    for (const number of ["INV-0001", "REC-0001", "ST-0001"]) {
      await reissueDocument({ number, moment });
      const state = stateOf(host.book);
      expect(await reissueDocument({ number, moment })).toMatchObject({
        outcome: "done",
        notices: [expect.stringContaining(`${number} was already replaced by`)],
      });
      expect(stateOf(host.book)).toEqual(state);
    }
  });

  test("what was paid for the replaced invoice pays the new one, and a check agrees", async () => {
    await make("Invoice");
    typeInto(host, "Payments", { row: 1, header: "Document", value: "INV-0001" });
    typeInto(host, "Payments", { row: 1, header: "Amount", value: 40 });
    // The paid session is gone, and another one of the month stands in its place.
    const table = host.book.tableByName("Sessions");
    const first = table?.sheet.values({ ...table.bodyArea, rowCount: 1 })[0] ?? [];
    await voidDocuments({ numbers: ["SB-0001"], moment });
    const fresh = table?.columnNames().map((name, index) => {
      if (["Session ID", "Document", "Check", "Charge", "Network"].includes(name)) return "";
      return name === "Date" ? Number(first[index]) + 2 : first[index];
    });
    table?.addRows(8, [fresh ?? []]);
    for (const row of [1, 4]) {
      for (const header of table?.columnNames() ?? []) {
        typeInto(host, "Sessions", { row, header, value: "" });
      }
    }
    await reissueDocument({ number: "INV-0001", moment });
    const register = ["Number", "Paid", "Balance"].map((each) => columnOf(host, "Documents", each));
    expect(register.map((column) => column[column.length - 1])).toEqual(["INV-0004", 40, 61.25]);
    await checkSessions({ moment });
    expect(["Number", "Paid", "Balance"].map((each) => columnOf(host, "Documents", each))).toEqual(
      register
    );
  });

  test("what is left of such money goes to the client's other bills in the same press", async () => {
    host.close();
    host = await bootExcel({
      bytes: await workbookWith(
        smallPractice([
          session("2026-09-21", "Ada Inventa", "97530", 45, 3),
          session("2026-10-06", "Ada Inventa", "97530", 45, 3),
        ])
      ),
    });
    await makeDocuments({ kind: "Invoice", moment });
    typeInto(host, "Payments", { row: 1, header: "Document", value: "INV-0002" });
    typeInto(host, "Payments", { row: 1, header: "Amount", value: 150 });
    // Another row of the month stands in the place of the one that was billed.
    typeInto(host, "Sessions", { row: 2, header: "Session ID", value: "S-another" });
    typeInto(host, "Sessions", { row: 2, header: "Units", value: 2 });
    typeInto(host, "Sessions", { row: 2, header: "Minutes", value: 30 });
    await reissueDocument({ number: "INV-0002", moment });
    const paid = () => [columnOf(host, "Documents", "Number"), columnOf(host, "Documents", "Paid")];
    const after = paid();
    expect(after).toEqual([
      ["INV-0001", "INV-0002", "INV-0003"],
      [82.5, "", 67.5],
    ]);
    await checkSessions({ moment });
    expect(paid()).toEqual(after);
  });
});
