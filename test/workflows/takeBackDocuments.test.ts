import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { lookAtWorkbook } from "../../src/workflows/lookAtWorkbook";
import { makeSuperbills } from "../../src/workflows/makeSuperbills";
import { takeBackDocuments } from "../../src/workflows/takeBackDocuments";
import { moment } from "./support/practice";
import { smallPractice, workbookWith } from "./support/smallPractice";

let bytes: Uint8Array;
let host: HostSession;

beforeAll(async () => {
  bytes = await workbookWith(smallPractice());
});

beforeEach(async () => {
  host = await bootExcel({ bytes });
});

afterEach(() => host.close());

function column(table: string, header: string): unknown[] {
  const found = host.book.tableByName(table);
  if (!found) return [];
  const index = found.columnNames().indexOf(header);
  return found.sheet.values(found.bodyArea).map((row) => row[index]);
}

test("the last batch is void in one press, its sheets marked and its sessions free again", async () => {
  const made = await makeSuperbills({ moment });
  const numbers = made.documents.map(({ number }) => number);
  expect(numbers).toEqual(["SB-0001", "SB-0002", "SB-0003"]);
  expect(await takeBackDocuments({ moment })).toEqual({ numbers });
  expect(column("Documents", "Status")).toEqual(["Void", "Void", "Void"]);
  expect(column("Sessions", "Document").every((cell) => cell === "")).toBe(true);
  const sheet = host.book.sheetByName("SB-0001");
  expect(sheet?.pageLayout.headersFooters?.centerHeader).toContain("VOID");
  expect(
    sheet?.format({ row: 0, column: 0, rowCount: 1, columnCount: 1 }).font?.strikethrough
  ).toBe(true);
});

test("only the last batch is taken back, and only once", async () => {
  await makeSuperbills({ moment, clients: ["Ada Inventa"] });
  await makeSuperbills({ moment });
  expect((await takeBackDocuments({ moment })).numbers).toEqual(["SB-0002", "SB-0003"]);
  expect((await takeBackDocuments({ moment })).numbers).toEqual([]);
  expect(column("Documents", "Status")).toEqual(["Issued", "Void", "Void"]);
});

test("sessions of a void batch are billed again under the next numbers, without gaps", async () => {
  await makeSuperbills({ moment });
  await takeBackDocuments({ moment });
  const again = await makeSuperbills({ moment });
  expect(again.documents.map(({ number }) => number)).toEqual(["SB-0004", "SB-0005", "SB-0006"]);
});

test("a batch that was cancelled can be taken back as far as it went", async () => {
  const stop = new AbortController();
  const made = await makeSuperbills({
    moment,
    signal: stop.signal,
    onProgress: ({ label }) => {
      if (label === "SB-0002") stop.abort();
    },
  });
  expect(made.outcome).toBe("cancelled");
  expect(made.documents.map(({ number }) => number)).toEqual(["SB-0001", "SB-0002"]);
  const status = await lookAtWorkbook({ moment });
  expect(status.kind === "ready" && status.lastBatch).toEqual({
    kind: "Superbill",
    numbers: ["SB-0001", "SB-0002"],
  });
  await makeSuperbills({ moment });
  expect((await takeBackDocuments({ moment })).numbers).toEqual(["SB-0003"]);
});
