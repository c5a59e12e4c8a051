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

describe("a sheet is opened as she keeps it:", () => {
  test("dates, times, durations, shares and money in the formats of any language", async () => {
    const book = newBook();
    const formats = [
      [
        "dd/mm/yyyy",
        '[$-C0A]d "de" mmmm "de" yyyy',
        "dd.mm.yyyy;@",
        "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
      ],
      ["h:mm AM/PM", "[$-F400]h:mm:ss\\ AM/PM", "hh:mm", "[h]:mm"],
      ["0%", "$#,##0.00", "#,##0.00\\ [$€-407]", "@"],
    ];
    const sheet = sheetOf(
      book,
      "Oct",
      formats.map((row) => row.map(() => 46300.625))
    );
    sheet.setNumberFormats({ row: 0, column: 0, rowCount: 3, columnCount: 4 }, formats);
    const rows = await rowsOf(book, "Oct");
    expect(rows?.map((row) => row.map(({ format }) => format))).toEqual(formats);
    expect(rows?.flat().every(({ value }) => value === 46300.625)).toBe(true);
  });

  test("in a workbook that counts its days from 1904", async () => {
    const book = newBook({ date1904: true });
    sheetOf(book, "Oct", [["10/5/2026"]]);
    const { logs } = await open(book, "Oct");
    expect(logs[0]?.dateSystem).toBe("1904");
    expect(logs[0]?.rows).toEqual([[{ value: 44838, format: "m/d/yyyy" }]]);
  });

  test("merged cells hold what they show once, hidden and filtered rows are there", async () => {
    const book = newBook();
    const sheet = sheetOf(book, "Oct", [
      ["October", ""],
      ["Client", "Minutes"],
      ["Ava Moreno", 45],
      ["Ben Madeup", 30],
    ]);
    sheet.merge({ row: 0, column: 0, rowCount: 1, columnCount: 2 }, false);
    const table = sheet.addTable({ row: 1, column: 0, rowCount: 3, columnCount: 2 }, true);
    table.filter(0, ["Ben Madeup"]);
    sheet.setColumnHidden(1, true);
    sheet.visibility = "veryHidden";
    expect((await rowsOf(book, "Oct"))?.map((row) => row.map(({ value }) => value))).toEqual([
      ["October", null],
      ["Client", "Minutes"],
      ["Ava Moreno", 45],
      ["Ben Madeup", 30],
    ]);
  });

  test("a table without header row", async () => {
    const book = newBook();
    const sheet = sheetOf(book, "Oct", [
      ["Date", "Client"],
      ["x", "Ava Moreno"],
    ]);
    sheet.addTable({ row: 0, column: 0, rowCount: 2, columnCount: 2 }, true).showHeaders = false;
    expect((await rowsOf(book, "Oct"))?.flat().at(-1)).toEqual({ value: "Ava Moreno" });
  });

  test.each(['Ava\'s "Oct" 🧾 log (2026) a-b.c', "יומן אוקטובר", "=cmd", "1", "TRUE", "A1"])(
    "under the name %s, with texts from right to left and hostile ones",
    async (name) => {
      const book = newBook();
      const texts = ["נועה 🧸", "'=cmd|' /C calc'!A0", "<script>alert(1)</script>", "'007"];
      sheetOf(book, name, [texts]);
      const { logs } = await open(book, name);
      expect(logs[0]?.name).toBe(name);
      expect(logs[0]?.rows[0]?.map(({ value }) => value)).toEqual(
        texts.map((text) => text.replace(/^'/, ""))
      );
    }
  );

  test("however far formats reach, and refused where cells do", async () => {
    const book = newBook();
    const sheet = sheetOf(book, "Oct", [["Date"]]);
    sheet.setFormat({ ...cell(1_048_575, 16_383) }, { fill: "#ff0000" });
    expect(await rowsOf(book, "Oct")).toEqual([[{ value: "Date" }]]);
    sheet.setValues(cell(999_999, 9), [["stray"]]);
    expect((await open(book, "Oct")).refused).toEqual([
      {
        name: "Oct",
        why: 'The sheet "Oct" reaches down to row 1,000,000 and over 10 columns, which is more than can be read. Delete what stands far away from the log, or copy the log to a sheet of its own.',
      },
    ]);
  });
});

describe("where Excel does not answer", () => {
  const log = () => {
    const book = newBook();
    sheetOf(book, "Oct", [["10/5/2026", "Ava Moreno", "=NA()"]]);
    return book;
  };

  test.each(["refuse", "lost"] as const)(
    "any request, the next attempt opens the same: %s",
    async (kind) => {
      const expected = await open(log(), "Oct");
      for (let number = 1; number <= 3; number += 1) {
        host = await bootExcel({ book: log() });
        host.faults.at(number, kind === "refuse" ? { kind, error: "cellEditMode" } : { kind });
        await expect(openLogs({ sheets: ["Oct"], files: [] })).rejects.toThrow();
        expect(await openLogs({ sheets: ["Oct"], files: [] })).toEqual(expected);
      }
    }
  );

  test("because its answer would be too large, it is asked for less at once", async () => {
    const book = newBook();
    const cells = Array.from({ length: 40 }, (_, row) => [`row ${row}`, row, "'#N/A"]);
    sheetOf(book, "Oct", cells);
    const expected = await open(book, "Oct");
    host = await bootExcel({ book });
    for (const number of [2, 3, 6]) {
      host.faults.at(number, { kind: "refuse", error: "responseTooLarge" });
    }
    expect(await openLogs({ sheets: ["Oct"], files: [] })).toEqual(expected);
    expect(host.requests.length).toBeGreaterThan(6);
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

  test("once: a second log of its name is refused, a sheet's among them", async () => {
    const book = newBook();
    sheetOf(book, "Oct.CSV", [["Date"]]);
    host = await bootExcel({ book });
    const files = [file("nov.csv", "a,b\n"), file("Nov.csv", "c,d\n"), file("oct.csv", "e,f\n")];
    const { logs, refused } = await openLogs({ sheets: ["Oct.CSV"], files });
    expect(logs.map(({ name }) => name)).toEqual(["Oct.CSV", "nov.csv"]);
    expect(refused.at(-1)?.name).toBe("oct.csv");
    expect(refused.slice(0, -1)).toEqual([
      {
        name: "Nov.csv",
        why: 'Two of the logs are called "Nov.csv". Give the file another name, or bring one after the other.',
      },
    ]);
  });
});
