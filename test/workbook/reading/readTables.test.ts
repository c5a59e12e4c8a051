import { readTables } from "../../../src/workbook/reading/readTables";
import { surveyWorkbook } from "../../../src/workbook/reading/survey";
import { newBook } from "../../../src/workbench/engine";
import { bootExcel, type HostSession } from "../../../src/workbench/host/node/bootExcel";

let host: HostSession;

afterEach(() => host.close());

async function bootWithPayments(notes: string[]) {
  const book = newBook();
  const sheet = book.addSheet("Payments");
  const headers = ["Date", "Client", "Payer", "Method", "Amount", "Document", "Note"];
  const rows = notes.map((note, index) => [46300, `Client ${index}`, "", "Card", 10, "", note]);
  const area = { row: 0, column: 0, rowCount: rows.length + 1, columnCount: headers.length };
  sheet.setValues(area, [headers, ...rows]);
  sheet.addTable(area, true).name = "Payments";
  host = await bootExcel({ book });
}

async function readNotes() {
  return Excel.run(async (context) => {
    const snapshots = await readTables(context, await surveyWorkbook(context));
    return snapshots.get("Payments")?.rows.map((row) => row[6]);
  });
}

test("a table whose text is longer than expected is read in smaller pieces, whole and in order", async () => {
  const notes = Array.from({ length: 9000 }, (_, index) => `${index} ${"x".repeat(1200)}`);
  await bootWithPayments(notes);
  expect(await readNotes()).toEqual(notes);
});

test("an ordinary table is read in one request after the one for its shape", async () => {
  const notes = Array.from({ length: 5000 }, (_, index) => `note ${index}`);
  await bootWithPayments(notes);
  expect(await readNotes()).toEqual(notes);
  expect(host.requests).toHaveLength(2);
});
