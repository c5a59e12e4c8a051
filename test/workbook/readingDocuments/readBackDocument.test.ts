import type { Document } from "../../../src/billing/documents/document";
import { layOutDocument } from "../../../src/workbook/sheetLayout";
import { ink, muted } from "../../../src/workbook/sheetLayout/look";
import { NotUnderstood, readBackDocument } from "../../../src/workbook/readingDocuments";
import { superbill } from "../../pdf/support/documents";
import fc from "../../support/laws";
import { anyDocument, withLogo } from "./support/anyDocument";
import { asPrinted } from "./support/asPrinted";

const again = (document: Document) =>
  readBackDocument(asPrinted(layOutDocument(document)), document);

describe("a document that was laid out on a sheet", () => {
  test("is read back as it was, whatever it says", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(again(document)).toEqual(document);
      }),
      { numRuns: 300 }
    );
  });

  test("is laid out once more in the same way, with a logo of any size", () => {
    const anySize = fc.double({ min: 1, max: 600, noNaN: true });
    fc.assert(
      fc.property(anyDocument, anySize, anySize, (document, widthPoints, heightPoints) => {
        const logo = { format: "png", base64: "AAAA", widthPoints, heightPoints } as const;
        const layout = layOutDocument(withLogo(document, logo));
        const back = layOutDocument(readBackDocument(asPrinted(layout), document));
        expect({ ...back, pictures: [] }).toEqual({ ...layout, pictures: [] });
        const [one, other] = [layout.pictures?.[0], back.pictures?.[0]];
        expect(other?.place.width).toBeCloseTo(one?.place.width ?? 0, 6);
        expect(other?.place.height).toBeCloseTo(one?.place.height ?? 0, 6);
      })
    );
  });

  test.each([ink, muted, "#000000"])("is read where the accent is %s", (accent) => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const read = again({ ...document, accent });
        expect({ ...read, accent }).toEqual({ ...document, accent });
      })
    );
  });
});

describe("what is read of a figure that was typed over", () => {
  const totals = (cell: {
    value: string | number | boolean;
    text: string;
    numberFormat: string;
  }) => {
    const printed = asPrinted(layOutDocument(superbill({ lines: 1, cents: 11250 })));
    const cells = printed.cells.map((row) =>
      row.map((each) => (each.value === 50 ? { ...each, ...cell } : each))
    );
    const { blocks } = readBackDocument({ ...printed, cells }, superbill());
    const block = blocks.find(({ kind }) => kind === "totals");
    return block?.kind === "totals" ? block.totals[1]?.value : undefined;
  };
  test.each<[string, string | number | boolean, string, string, object]>([
    [
      "an amount in accounting style",
      12.5,
      " $12.50 ",
      "_($* #,##0.00_)",
      { kind: "money", cents: 1250 },
    ],
    [
      "an amount with the sign in quotes",
      12.5,
      "$12.50",
      '"$"#,##0.00',
      { kind: "money", cents: 1250 },
    ],
    ["a date as typed", 46300, "10/5/2026", "m/d/yyyy", { kind: "date", isoDate: "2026-10-05" }],
    ["a day without its year", 46300, "5-Oct", "d-mmm", { kind: "text", text: "5-Oct" }],
    ["a count", 3, "3", "General", { kind: "count", count: 3 }],
    ["a sum with a computer's rest", 0.1 + 0.2, "0.3", "General", { kind: "count", count: 0.3 }],
    ["whole dollars", 50, "$50", "$#,##0", { kind: "text", text: "$50" }],
    ["a share", 0.5, "50.00%", "0.00%", { kind: "text", text: "50.00%" }],
    ["a number in too narrow a column", 123456, "####", "0", { kind: "text", text: "123456" }],
    ["an error", "#REF!", "#REF!", "$#,##0.00", { kind: "text", text: "#REF!" }],
    ["yes or no", true, "TRUE", "General", { kind: "text", text: "TRUE" }],
    ["a word", "waived", "waived", "$#,##0.00", { kind: "text", text: "waived" }],
    [
      "a line break of a file",
      "one\r\ntwo",
      "one\r\ntwo",
      "General",
      { kind: "text", text: "one\ntwo" },
    ],
    ["nothing", "", "", "$#,##0.00", { kind: "blank" }],
  ])("%s", (_, value, text, numberFormat, read) => {
    expect(totals({ value, text, numberFormat })).toEqual(read);
  });
});

describe("a sheet that is no document any more is not guessed at:", () => {
  const printed = asPrinted(layOutDocument(superbill({ lines: 3 })));
  const changed = (row: number, column: number, change: object) => ({
    ...printed,
    cells: printed.cells.map((cells, at) =>
      cells.map((cell, across) => (at === row && across === column ? { ...cell, ...change } : cell))
    ),
  });
  const where = (text: string) => {
    const row = printed.cells.findIndex((cells) => cells.some(({ value }) => value === text));
    return { row, column: printed.cells[row]?.findIndex(({ value }) => value === text) ?? -1 };
  };
  const problem = (sheet: typeof printed): string | undefined => {
    try {
      readBackDocument(sheet, superbill());
      return "was read";
    } catch (error) {
      if (!(error instanceof NotUnderstood)) throw error;
      return error.cell ?? "no place";
    }
  };

  test("a note beside a strong one", () => {
    const { row } = where("Total charge");
    expect(problem(changed(row, 1, { value: "x" }))).toBe(`B${row + 1}`);
  });

  test("two texts where a fact has one value", () => {
    const { row } = where("NPI");
    expect(problem(changed(row, 2, { value: "x" }))).toBe(`C${row + 1}`);
  });

  test("a third column of sums", () => {
    const { row, column } = where("Total charge");
    expect(problem(changed(row, column + 1, { value: "x" }))).toMatch(/^[A-Z]+\d+$/);
  });

  test("no title", () => {
    const { row, column } = where("Superbill");
    expect(problem(changed(row, column, { fontSize: 9 }))).toBe("no place");
    expect(problem({ ...printed, cells: [] })).toBe("no place");
  });

  test("the address of a cell counts from where printing begins", () => {
    const { row } = where("NPI");
    const sheet = { ...changed(row, 2, { value: "x" }), first: { row: 4, column: 25 } };
    expect(problem(sheet)).toBe(`AB${row + 5}`);
  });
});
