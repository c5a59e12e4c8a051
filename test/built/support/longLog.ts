import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openBook, type Book } from "../../../src/workbench/engine";

const sample = join(__dirname, "../../../assets/sample-practice.xlsx");

/** The table of the CMS rule, counted up minute by minute, apart from the code that is tested. */
export function cmsUnits(minutes: number): number {
  let units = 0;
  for (let earned = 8; earned <= minutes; earned += 15) units += 1;
  return units;
}

export interface LongLog {
  bytes: Uint8Array;
  /** Minutes and units that each row must show, in order. */
  expected: [minutes: number, units: number][];
}

/** The sample practice with so many sessions, Minutes and Units as formulas, 400 clients a day. */
export async function longLog(count: number): Promise<LongLog> {
  const clients = 400;
  const lengths = Array.from({ length: count }, (_, index) => 8 + (index % 83));
  const book = await openBook(readFileSync(sample));
  const sessions = book.tableByName("Sessions");
  if (!sessions) throw new Error("The sample lacks its sessions");
  const day = Number(
    sessions.sheet.values({ ...sessions.bodyArea, rowCount: 1, columnCount: 1 })[0]?.[0]
  );
  multiply(book, "Clients", "Client", clients);
  multiply(book, "Providers", "Provider", clients);
  sessions.deleteRows(1, sessions.bodyArea.rowCount - 1);
  const rows = lengths.map((minutes, index) => {
    const start = 9 / 24;
    return [
      day + Math.floor(index / clients),
      `Client ${index % clients}`,
      `Provider ${index % clients}`,
      97530,
      start,
      start + minutes / 1440,
    ];
  });
  const { row, column } = sessions.bodyArea;
  sessions.resize({ ...sessions.area, rowCount: count + 1 });
  sessions.sheet.setValues({ row, column, rowCount: count, columnCount: 6 }, rows);
  const formulas = rows.map(() => [
    "=OT.MINUTES([@Start],[@End])",
    "=OT.UNITS([@Minutes],[@Code])",
  ]);
  sessions.sheet.setValues({ row, column: column + 6, rowCount: count, columnCount: 2 }, formulas);
  const placed = ["11", "GO", "", "Yes"];
  const rest = rows.map(() => [...placed, ...Array<string>(12 - placed.length).fill("")]);
  sessions.sheet.setValues({ row, column: column + 8, rowCount: count, columnCount: 12 }, rest);
  return {
    bytes: await book.save(),
    expected: lengths.map((minutes) => [minutes, cmsUnits(minutes)]),
  };
}

/** Makes the first row of a table so many rows, `Client 0`, `Client 1` ... */
function multiply(book: Book, name: string, header: string, count: number): void {
  const table = book.tableByName(name);
  if (!table) throw new Error(`The sample lacks table ${name}`);
  const first = table.sheet.values(table.bodyArea)[0] ?? [];
  const headers = table.columnNames();
  table.deleteRows(0, table.bodyArea.rowCount - 1);
  table.addRows(
    0,
    Array.from({ length: count }, (_, index) =>
      first.map((cell, column) => (headers[column] === header ? `${header} ${index}` : cell))
    )
  );
}
