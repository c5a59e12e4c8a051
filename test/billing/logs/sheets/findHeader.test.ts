import { findHeader } from "../../../../src/billing/logs/sheets/findHeader";
import { logBlocks } from "../../../../src/billing/logs/sheets/logBlocks";
import { day, grid, table } from "../grid";

function headerOf(lines: string): [number, number, string[]] | undefined {
  const header = findHeader(table(lines));
  return header && [header.firstRow, header.lastRow, header.texts];
}

describe("the header of a log", () => {
  it("is found in the first row", () => {
    expect(headerOf("Date | Client | Code\n10/5/2026 | Ava | 97530")).toEqual([
      0,
      0,
      ["Date", "Client", "Code"],
    ]);
  });

  it("is found under titles, and with blank columns between", () => {
    const header = headerOf(
      "Bright Steps OT\nSessions of October 2026\n-\nDOS | | Pt | | CPT\n10/5/2026 | | Ava | | 97530"
    );
    expect(header).toEqual([3, 3, ["DOS", "", "Pt", "", "CPT"]]);
  });

  it("is found under a title that stands in every cell of its row, as a merged one does in a file", () => {
    const header = headerOf("Log | Log | Log\nDate | Client | Code\n10/5/2026 | Ava | 97530");
    expect(header?.[0]).toBe(1);
  });

  it("may run over two lines, which are joined", () => {
    expect(
      headerOf(
        "Date of | Client | Proc. | Start | End\nservice | name | code | time | time\n1/2/26 | Ava | 97530 | 3p | 4p"
      )
    ).toEqual([0, 1, ["Date of service", "Client name", "Proc. code", "Start time", "End time"]]);
  });

  it("knows what stands under a merged cell", () => {
    const header = findHeader(
      table(
        "Date | Client | CPT | Time | | Units\n | | | Start | End |\n1/2/26 | Ava | 97530 | 3p | 4p | 4"
      )
    );
    expect([header?.firstRow, header?.lastRow]).toEqual([0, 1]);
    expect(header?.texts[4]).toBe("End");
    expect(header?.otherTexts[4]).toContain("Time End");
  });

  it("is no second line where the first session has no digits", () => {
    expect(headerOf("Date | Client | Notes\nyesterday | Ava | swing")?.[1]).toBe(0);
  });

  it("is found without a single word that is known, above the first values", () => {
    expect(headerOf("Klinik\nDzien | Osoba | Kodu\n5.10.2026 | Ava | 97530")).toEqual([
      1,
      1,
      ["Dzien", "Osoba", "Kodu"],
    ]);
  });

  it.each([
    ["a list that begins at once", "10/5/2026 | Ava | 97530\n10/6/2026 | Ben | 97110"],
    ["a title alone", "Sessions\n10/5/2026 | Ava | 97530"],
    ["words", "hello\nworld"],
    ["nothing", "-\n-"],
  ])("is not there in %s", (_, lines) => {
    expect(headerOf(lines)).toBeUndefined();
  });

  it("is not there in a sheet without cells", () => {
    expect(findHeader(grid([]))).toBeUndefined();
    expect(logBlocks(grid([]))).toEqual([]);
  });
});

describe("the lists of a sheet", () => {
  it("are one where the header is repeated", () => {
    const sheet = table(
      "October\nDate | Client | Code\n10/5/2026 | Ava | 97530\nTotal | | 1\nNovember\nDate | Client | Code\n11/2/2026 | Ben | 97110"
    );
    expect(logBlocks(sheet)).toMatchObject([
      { firstRow: 0, lastRow: 6, headerRows: new Set([1, 5]) },
    ]);
  });

  it("are two where another header follows", () => {
    const sheet = table(
      "Date | Client | Code\n10/5/2026 | Ava | 97530\n-\nClient | Date | Units | CPT\nBen | 11/2/2026 | 4 | 97110"
    );
    expect(logBlocks(sheet)).toMatchObject([
      { firstRow: 0, lastRow: 2, headerRows: new Set([0]) },
      { firstRow: 3, lastRow: 4, headerRows: new Set([3]) },
    ]);
  });

  it("are two where they stand side by side", () => {
    const sheet = grid([
      ["Date", "Client", "Code", null, "Date", "Client", "Code"],
      [day("2026-10-05"), "Ava", 97530, null, day("2026-11-02"), "Ben", 97110],
    ]);
    const blocks = logBlocks(sheet);
    expect(blocks).toMatchObject([
      { firstColumn: 0, lastColumn: 3 },
      { firstColumn: 4, lastColumn: 6 },
    ]);
    expect(blocks[1]?.cellsOf(sheet.rows[1] ?? []).map(({ value }) => value)).toEqual([
      null,
      null,
      null,
      null,
      46328,
      "Ben",
      97110,
    ]);
  });
});
