import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { makeSuperbills } from "../../src/workflows/makeSuperbills";
import { voidDocuments } from "../../src/workflows/voidDocuments";
import { columnOf } from "./support/columns";
import { moment } from "./support/practice";
import { smallPractice, workbookWith } from "./support/smallPractice";

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

const documentsOfSessions = () => columnOf(host, "Sessions", "Document");

test("a void document is marked, keeps its row and its lines, and frees its sessions alone", async () => {
  const lines = columnOf(host, "DocumentLines", "Document");
  expect(documentsOfSessions()).toContain("SB-0001");
  expect(await voidDocuments({ numbers: ["SB-0001"], moment })).toEqual({
    voided: ["SB-0001"],
    alreadyVoid: [],
    unknown: [],
    outcome: "done",
  });
  expect(columnOf(host, "Documents", "Number")).toEqual(["SB-0001", "SB-0002", "SB-0003"]);
  expect(columnOf(host, "Documents", "Status")).toEqual(["Void", "Issued", "Issued"]);
  expect(columnOf(host, "DocumentLines", "Document")).toEqual(lines);
  expect(documentsOfSessions()).not.toContain("SB-0001");
  expect(documentsOfSessions()).toContain("SB-0003");
});

test("the sheet says so in print, on screen and beside what is printed, once", async () => {
  const sheet = host.book.sheetByName("SB-0001");
  const printed = sheet?.usedArea(true);
  await voidDocuments({ numbers: ["SB-0001"], moment });
  await voidDocuments({ numbers: ["SB-0001"], moment });
  expect(sheet?.pageLayout.headersFooters?.centerHeader).toBe("&B&24VOID");
  const beside = { row: 0, column: printed?.columnCount ?? 0, rowCount: 1, columnCount: 1 };
  expect(sheet?.values(beside)).toEqual([["Void"]]);
  expect(sheet?.usedArea(true)?.columnCount).toBe((printed?.columnCount ?? 0) + 1);
  expect(sheet?.format({ ...beside, column: 0 }).font?.strikethrough).toBe(true);
});

test("a note of hers beside what is printed stays, and the rest is marked all the same", async () => {
  const sheet = host.book.sheetByName("SB-0001");
  const column = sheet?.usedArea(true)?.columnCount ?? 0;
  const beside = { row: 0, column, rowCount: 1, columnCount: 1 };
  sheet?.setValues(beside, [["Mailed on Friday"]]);
  await voidDocuments({ numbers: ["SB-0001", "SB-0002"], moment });
  expect(sheet?.values(beside)).toEqual([["Mailed on Friday"]]);
  expect(sheet?.pageLayout.headersFooters?.centerHeader).toBe("&B&24VOID");
  expect(host.book.sheetByName("SB-0002")?.values(beside)).toEqual([["Void"]]);
});

test("sessions of a void document are billed again, under the next number", async () => {
  await voidDocuments({ numbers: ["SB-0002"], moment });
  const { documents } = await makeSuperbills({ moment });
  expect(documents.map(({ number }) => number)).toEqual(["SB-0004"]);
  expect(columnOf(host, "Documents", "Status")).toEqual(["Issued", "Void", "Issued", "Issued"]);
});

test("a number that is void or in no register is said, and changes nothing", async () => {
  await voidDocuments({ numbers: ["SB-0001"], moment });
  const log = columnOf(host, "Activity", "Action");
  const before = host.book.sheetByName("SB-0003")?.pageLayout.headersFooters?.centerHeader;
  expect(await voidDocuments({ numbers: ["SB-0001", "SB-0099"], moment })).toEqual({
    voided: [],
    alreadyVoid: ["SB-0001"],
    unknown: ["SB-0099"],
    outcome: "done",
  });
  expect(columnOf(host, "Activity", "Action")).toEqual(log);
  expect(log[log.length - 1]).toBe("Void documents");
  expect(host.book.sheetByName("SB-0003")?.pageLayout.headersFooters?.centerHeader).toBe(before);
});

test("rows typed between billed ones, which have no id yet, do not stand in the way", async () => {
  const table = host.book.tableByName("Sessions");
  const first = table?.sheet.values({ ...table.bodyArea, rowCount: 1 })[0] ?? [];
  const without = table
    ?.columnNames()
    .map((name, index) =>
      ["Session ID", "Document", "Check", "Charge", "Network"].includes(name) ? "" : first[index]
    );
  table?.addRows(2, [without ?? []]);
  expect((await voidDocuments({ numbers: ["SB-0001"], moment })).voided).toEqual(["SB-0001"]);
  expect(documentsOfSessions()).not.toContain("SB-0001");
});

test("a document whose sheet was deleted is void all the same", async () => {
  host.book.sheetByName("SB-0001")?.delete();
  expect((await voidDocuments({ numbers: ["SB-0001"], moment })).voided).toEqual(["SB-0001"]);
  expect(columnOf(host, "Documents", "Status")[0]).toBe("Void");
});
