import Papa from "papaparse";
import { separators } from "../../../../src/workbook/readingLogs/textFiles/separators";
import { readTextFile } from "../../../../src/workbook/readingLogs/textFiles/readTextFile";
import { rowNumberOf } from "../../../../src/billing/logs/logSheet";
import fc from "../../../support/laws";

/** Every letter of Windows-1252 that is one, by its byte. */
const western = Array.from({ length: 256 }, (_, byte) => byte)
  .filter((byte) => byte >= 0x20 && byte !== 0x7f && ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte))
  .map((byte) => ({ byte, letter: letterOf(byte) }));
const byteOf = new Map(western.map(({ byte, letter }) => [letter, byte]));

function letterOf(byte: number): string {
  const others = "€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ";
  return byte >= 0x80 && byte < 0xa0 ? [...others][byte - 0x80]! : String.fromCharCode(byte);
}

const encoders = {
  "utf-8": (text: string) => Buffer.from(text, "utf8"),
  "utf-8 with mark": (text: string) => Buffer.from(`\ufeff${text}`, "utf8"),
  "utf-16 with mark": (text: string) => Buffer.from(`\ufeff${text}`, "utf16le"),
  "utf-16 without": (text: string) => Buffer.from(text, "utf16le"),
  "utf-16 turned, with mark": (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
  "utf-16 turned, without": (text: string) => Buffer.from(text, "utf16le").swap16(),
} satisfies Record<string, (text: string) => Buffer>;

/** Words of any script, with what separators, quotes and ends of lines may stand in them. */
const anyCell = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: "grapheme", maxLength: 5 }) },
      fc.constantFrom(
        '"',
        '""',
        "\n",
        ",",
        ";",
        "|",
        "\t",
        "'",
        "=",
        " ",
        "לקוח",
        "🧾",
        "é",
        "0,75"
      )
    ),
    { maxLength: 4 }
  )
  .map((parts) => parts.join(""))
  .filter((cell) => !/[\0-\x08\x0b-\x1f\ufeff]/.test(cell) && !/^="[^"]*"$/.test(cell));
const westernCell = fc
  .array(fc.oneof(fc.constantFrom('"', "\n", ",", ";"), fc.constantFrom(...western)), {
    maxLength: 6,
  })
  .map((parts) => parts.map((part) => (typeof part === "string" ? part : part.letter)).join(""))
  .filter((cell) => !/^="[^"]*"$/.test(cell));

/** A grid with a header, and every row as long. */
const gridOf = (cell: fc.Arbitrary<string>) =>
  fc
    .integer({ min: 2, max: 5 })
    .chain((columns) =>
      fc
        .array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 6 })
        .map((rows) => [Array.from({ length: columns }, (_, at) => `Header ${at + 1}`), ...rows])
    );

const anyEnd = fc.constantFrom("\n", "\r\n", "\r");
const anySeparator = fc.constantFrom(...separators);

/** As programs write it: cells are quoted where a separator of any kind stands in them. */
function written(grid: readonly string[][], delimiter: string, newline: string): string {
  const quotes = (cell: unknown) => /[,;|\t"\r\n]/.test(String(cell));
  return Papa.unparse(
    grid.map((row) => [...row]),
    { delimiter, newline: "\n", quotes }
  ).replaceAll("\n", newline);
}

function withoutEmptyEnd(grid: readonly string[][]): string[][] {
  const rows = grid.map((row) => [...row]);
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === "")) rows.pop();
  return rows;
}

function opened(bytes: Uint8Array): { grid: string[][]; numbers: number[] } {
  const log = readTextFile({ name: "log.csv", bytes });
  if ("why" in log) throw new Error(log.why);
  return {
    grid: log.rows.map((row) => row.map(({ value }) => String(value ?? ""))),
    numbers: log.rows.map((_, at) => rowNumberOf(log, at)),
  };
}

describe("a grid that is written as a text file and opened is the same grid", () => {
  test.each(Object.entries(encoders))("in %s", (_, encode) => {
    fc.assert(
      fc.property(gridOf(anyCell), anySeparator, anyEnd, (grid, separator, end) => {
        const { grid: read } = opened(encode(written(grid, separator, end)));
        expect(read).toEqual(withoutEmptyEnd(grid));
      })
    );
  });

  test("in windows-1252", () => {
    fc.assert(
      fc.property(gridOf(westernCell), anySeparator, anyEnd, (grid, separator, end) => {
        const text = written(grid, separator, end);
        const bytes = Uint8Array.from(
          [...text].map((each) => byteOf.get(each) ?? each.charCodeAt(0))
        );
        // A few letters of it may happen to be good UTF-8, which nobody can tell.
        fc.pre(bytes.every((byte) => byte < 0x80) || !isUtf8(bytes));
        expect(opened(bytes).grid).toEqual(withoutEmptyEnd(grid));
      })
    );
  });
});

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

test("each row has the number of the line at which it begins", () => {
  fc.assert(
    fc.property(gridOf(anyCell), anySeparator, anyEnd, (grid, separator, end) => {
      const marked = grid.map((row, at) => [`row ${at}`, ...row]);
      const text = written(marked, separator, end);
      const lines = text.split(end);
      opened(Buffer.from(text)).numbers.forEach((number, at) => {
        expect(lines[number - 1]).toMatch(new RegExp(`^"?row ${at}\\b`));
      });
    })
  );
});

test("whatever bytes a file has, it is opened or refused in words", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const log = readTextFile({ name: "log.csv", bytes });
      if ("why" in log) expect(log.why).toMatch(/^The file "log.csv" .*\.$/);
      else expect(new Set(log.rows.map(({ length }) => length)).size).toBe(1);
    })
  );
});
