import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { checkFingerprints } from "../../src/workflows/checkFingerprints";
import { makeSuperbills } from "../../src/workflows/makeSuperbills";
import { reissueDocument } from "../../src/workflows/reissueDocument";
import { voidDocuments } from "../../src/workflows/voidDocuments";
import { columnOf, typeInto } from "./support/columns";
import { moment } from "./support/practice";
import { smallPractice, workbookWith } from "./support/smallPractice";
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

  test("it is void, of another kind, or in no register", async () => {
    await voidDocuments({ numbers: ["SB-0002"], moment });
    typeInto(host, "Documents", { row: 3, header: "Kind", value: "Invoice" });
    expect(await refusal("SB-0002")).toMatch(/SB-0002 is void already/);
    expect(await refusal("SB-0003")).toMatch(/SB-0003 is no superbill but of kind Invoice/);
    expect(await refusal("SB-0009")).toBe("There is no SB-0009 in table Documents");
  });
});
