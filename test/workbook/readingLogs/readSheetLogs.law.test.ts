import type { LogCell } from "../../../src/billing/logs/logSheet";
import { newBook } from "../../../src/workbench/engine";
import { bootExcel, type HostSession } from "../../../src/workbench/host/node/bootExcel";
import { readSheetLogs } from "../../../src/workbook/readingLogs/readSheetLogs";
import fc from "../../support/laws";

let host: HostSession;

afterEach(() => host.close());

/** What stands in a cell, and how it was typed: text behind an apostrophe stays text. */
interface Written {
  cell: LogCell;
  typed: string | number | boolean;
}

const formats = ["m/d/yyyy", "dd.mm.yyyy", "h:mm AM/PM", "[h]:mm", "0%", "$#,##0.00"];
const anyText = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
  fc.constantFrom("#N/A", "#3", "=1+1", "10/5/2026", "לקוח", "007", "TRUE", "a\nb")
);
const anyCell: fc.Arbitrary<Written> = fc.oneof(
  fc.constant({ cell: { value: null }, typed: "" }),
  anyText
    .filter((text) => !/[\0-\x08\x0b-\x1f\ufffe\uffff]/.test(text))
    .map((value) => ({ cell: { value }, typed: `'${value}` })),
  fc.boolean().map((value) => ({ cell: { value }, typed: value })),
  fc
    .tuple(fc.integer({ min: -9999, max: 99999 }), fc.option(fc.constantFrom(...formats)))
    .map(([value, format]) => ({ cell: { value, ...(format && { format }) }, typed: value })),
  fc.constant({ cell: { value: "#DIV/0!", isError: true as const }, typed: "=1/0" })
);

/** Rows with something in the last row and column, so that nothing behind them is left out. */
const anyGrid = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 12 }))
  .chain(([columns, rows]) =>
    fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    })
  )
  .map((grid) => {
    const corner = { cell: { value: "corner" }, typed: "corner" };
    grid.at(0)?.splice(0, 1, corner);
    grid.at(-1)?.splice(-1, 1, corner);
    return grid;
  });

test("a grid that stands on a sheet and is opened is the same grid, wherever it stands", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(anyGrid, fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 3 }),
      async (grids) => {
        const book = newBook();
        grids.forEach(([grid, row, column], at) => {
          const columnCount = grid[0]?.length ?? 0;
          const area = { row, column, rowCount: grid.length, columnCount };
          const sheet = book.addSheet(`Log ${at}`);
          sheet.setValues(
            area,
            grid.map((cells) => cells.map(({ typed }) => typed))
          );
          sheet.setNumberFormats(
            area,
            grid.map((cells) => cells.map(({ cell }) => cell.format ?? "General"))
          );
        });
        host = await bootExcel({ book });
        const { logs, refused } = await readSheetLogs(grids.map((_, at) => `Log ${at}`));
        expect(refused).toEqual([]);
        expect(logs).toEqual(
          grids.map(([grid, row, column], at) => ({
            name: `Log ${at}`,
            ...{ firstRow: row + 1, firstColumn: column + 1, dateSystem: "1900" },
            rows: grid.map((cells) => cells.map(({ cell }) => cell)),
          }))
        );
      }
    ),
    { numRuns: 60 }
  );
});
