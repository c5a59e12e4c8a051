import { newBook } from "../../src/workbench/engine";
import type { Book, Sheet } from "../../src/workbench/engine/types";
import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { openLogs, type OpenedLogs } from "../../src/workflows/openLogs";

let host: HostSession | undefined;

afterEach(() => host?.close());

/** Types cells onto a new sheet, from a corner counted from 0. */
function sheetOf(book: Book, name: string, cells: unknown[][], row = 0, column = 0): Sheet {
  const sheet = book.addSheet(name);
  const columnCount = cells[0]?.length ?? 0;
  sheet.setValues({ row, column, rowCount: cells.length, columnCount }, cells);
  return sheet;
}

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

async function open(book: Book, ...sheets: string[]): Promise<OpenedLogs> {
  host = await bootExcel({ book });
  return openLogs({ sheets, files: [] });
}

async function rowsOf(book: Book, name: string) {
  const { logs } = await open(book, name);
  return logs[0]?.rows;
}

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

describe("a sheet is opened", () => {
  test("where it stands, with formats where they say more than the number", async () => {
    const book = newBook();
    sheetOf(
      book,
      "Oct",
      [
        ["Date", "Minutes"],
        [46300, 45],
      ],
      2,
      1
    );
    book.sheetByName("Oct")?.setNumberFormats(cell(3, 1), [["mm/dd/yyyy"]]);
    expect((await open(book, "oct")).logs).toEqual([
      {
        name: "Oct",
        firstRow: 3,
        firstColumn: 2,
        dateSystem: "1900",
        rows: [
          [{ value: "Date" }, { value: "Minutes" }],
          [{ value: 46300, format: "mm/dd/yyyy" }, { value: 45 }],
        ],
      },
    ]);
  });

  test("with the values of its formulas, its errors, and texts that look like errors", async () => {
    const book = newBook();
    const cells = ["=1/0", "=NA()", "'#N/A", "#3", "=1=1", "=20+25", '=""'];
    sheetOf(
      book,
      "Oct",
      cells.map((each) => [each, "x"])
    );
    expect((await rowsOf(book, "Oct"))?.map(([first]) => first)).toEqual([
      { value: "#DIV/0!", isError: true },
      { value: "#N/A", isError: true },
      { value: "#N/A" },
      { value: "#3" },
      { value: true },
      { value: 45 },
      { value: null },
    ]);
  });

  test("without the rows and columns behind its last filled cell", async () => {
    const book = newBook();
    const cells = [
      ["a", "b", '=""'],
      ["c", '=""', '=""'],
      ['=""', '=""', '=""'],
    ];
    sheetOf(book, "Oct", cells);
    expect(await rowsOf(book, "Oct")).toEqual([
      [{ value: "a" }, { value: "b" }],
      [{ value: "c" }, { value: null }],
    ]);
  });

  test("in three requests, and tells which are gone or empty", async () => {
    const book = newBook();
    sheetOf(book, "Oct", [["a", 1, "=NA()"]]);
    sheetOf(book, "Nov", [['=""']]);
    const { logs, refused } = await open(book, "Oct", "Nov", "Sheet1", "OCT", "Dec");
    expect(logs.map(({ name }) => name)).toEqual(["Oct"]);
    expect(refused).toEqual([
      { name: "Sheet1", why: 'The sheet "Sheet1" is empty.' },
      {
        name: "Dec",
        why: 'The sheet "Dec" is not in the workbook any more: it was deleted or renamed. Choose the logs again.',
        isGone: true,
      },
      { name: "Nov", why: 'The sheet "Nov" is empty.' },
    ]);
    expect(host?.requests).toHaveLength(3);
  });
});

describe("a text file is opened", () => {
  test("beside sheets, behind them, and is known for a file", async () => {
    const book = newBook();
    sheetOf(book, "Oct", [["Date"]]);
    host = await bootExcel({ book });
    const opened = await openLogs({ sheets: ["Oct"], files: [file("nov.csv", "Date;Client\n")] });
    expect(opened.logs.map(({ name }) => name)).toEqual(["Oct", "nov.csv"]);
    expect([...opened.isFile]).toEqual(["nov.csv"]);
  });

  test("without a request to Excel", async () => {
    host = await bootExcel({});
    await openLogs({ sheets: [], files: [file("nov.csv", "Date;Client\n")] });
    expect(host.requests).toHaveLength(0);
  });

  test("once: a second log of its name is refused", async () => {
    host = await bootExcel({});
    const files = [file("nov.csv", "a,b\n"), file("Nov.csv", "c,d\n")];
    const { logs, refused } = await openLogs({ sheets: [], files });
    expect(logs.map(({ name }) => name)).toEqual(["nov.csv"]);
    expect(refused).toEqual([
      {
        name: "Nov.csv",
        why: 'Two of the logs are called "Nov.csv". Give the file another name, or bring one after the other.',
      },
    ]);
  });
});
