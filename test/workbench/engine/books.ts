import { newBook, type Area, type Book, type Sheet } from "../../../src/workbench/engine";
import { parseAddress } from "../../../src/workbench/engine";

export function area(text: string): Area {
  const parsed = parseAddress(text);
  if (!parsed) throw new Error(`no address: ${text}`);
  return parsed.area;
}

export function firstSheet(book: Book): Sheet {
  const [sheet] = book.sheets();
  if (!sheet) throw new Error("the book has no sheet");
  return sheet;
}

/** A new book whose first sheet holds `rows` from A1 on. */
export function bookOf(rows: unknown[][]): { book: Book; sheet: Sheet } {
  const book = newBook();
  const sheet = firstSheet(book);
  const columnCount = rows[0]?.length ?? 1;
  sheet.setValues({ row: 0, column: 0, rowCount: rows.length, columnCount }, rows);
  return { book, sheet };
}

/** Registers OT.UNITS (one number), OT.TWICE (a matrix) and OT.FAIL (an error with a message). */
export function withFunctions(book: Book): { calls: string[] } {
  const calls: string[] = [];
  const one = (name: string, matrix: boolean) => ({
    name: `OT.${name}`,
    id: name,
    parameters: [{ name: "value", optional: false, matrix, repeating: false }],
  });
  book.registerCustomFunctions(
    [one("UNITS", false), one("TWICE", true), one("FAIL", false)],
    async (asked) =>
      asked.map(({ id, arguments: [argument] }) => {
        calls.push(`${id}(${JSON.stringify(argument)})`);
        if (id === "FAIL") return { error: "#N/A", message: "No such client." };
        if (Array.isArray(argument)) {
          return argument.map((row) =>
            row.map((value) => (typeof value === "number" ? value * 2 : value))
          );
        }
        if (typeof argument === "object") return "saw an error";
        return Math.floor((Number(argument) + 7) / 15);
      })
  );
  return { calls };
}
