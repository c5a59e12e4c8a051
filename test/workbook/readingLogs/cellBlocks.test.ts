import { newBook } from "../../../src/workbench/engine";
import { bootExcel, type HostSession } from "../../../src/workbench/host/node/bootExcel";
import { readBlocks, type AskedBlock } from "../../../src/workbook/readingLogs/cellBlocks";

let host: HostSession;

afterEach(() => host.close());

async function bootWith(notes: string[]) {
  const book = newBook();
  const area = { row: 0, column: 0, rowCount: notes.length, columnCount: 2 };
  const cells = notes.map((note, at) => [at, note]);
  book.sheetByName("Sheet1")?.setValues(area, cells);
  host = await bootExcel({ book });
  return cells;
}

const read = (...blocks: AskedBlock[]) => Excel.run(async (context) => readBlocks(context, blocks));

test("long texts are read in answers below 4 MB, whole and in order", async () => {
  const cells = await bootWith(Array.from({ length: 9000 }, (_, at) => `${at} ${"é".repeat(600)}`));
  const area = { row: 0, column: 0, rows: 9000, columns: 2 };
  const [values, again] = await read(
    { sheet: "Sheet1", area, what: "values" },
    { sheet: "Sheet1", area: { ...area, rows: 3 }, what: "values" }
  );
  expect(values).toEqual(cells);
  expect(again).toEqual(cells.slice(0, 3));
  const sizes = host.requests.map(({ bytesOut }) => bytesOut);
  expect(Math.max(...sizes.slice(1))).toBeLessThan(4_100_000);
});

test("several blocks come in one request, and a kept range costs none", async () => {
  await bootWith(["a", "b"]);
  const area = { row: 0, column: 0, rows: 2, columns: 1 };
  const answers = await read(
    { sheet: "Sheet1", area, what: "values" },
    { sheet: "Sheet1", area, what: "numberFormat" },
    { sheet: "Sheet1", area: { ...area, column: 1 }, what: "valueTypes" }
  );
  expect(answers).toEqual([
    [[0], [1]],
    [["General"], ["General"]],
    [["String"], ["String"]],
  ]);
  await host.idle();
  expect(host.requests).toHaveLength(1);
});

test("a single row that is too large is told of", async () => {
  await bootWith(["a"]);
  host.faults.at(1, { kind: "refuse", error: "responseTooLarge" });
  const area = { row: 0, column: 0, rows: 1, columns: 2 };
  await expect(read({ sheet: "Sheet1", area, what: "values" })).rejects.toThrow(
    'Row 1 of sheet "Sheet1" holds more text than Excel gives to an add-in at once'
  );
});
