import { openForBenchmark } from "./addin";
import type { Measurement } from "./budget";
import { median, spreadOf } from "./timing";

const sessions = 10_000;

/** From the file's bytes to the last computed cell, the start of office.js included. */
export async function measureOpening(root: string, bytes: Uint8Array): Promise<Measurement[]> {
  const times: number[] = [];
  const openings: number[] = [];
  for (let run = 0; run < 4; run++) {
    const started = performance.now();
    const { session } = await openForBenchmark(root, bytes);
    openings.push(performance.now() - started);
    await session.book.settle();
    checkComputed(session.book.tables().find(({ name }) => name === "Sessions"));
    times.push(performance.now() - started);
    session.close();
  }
  const warm = times.slice(1);
  return [
    {
      what: "The workbench in Node opens and computes 10,000 sessions with two formula columns",
      unit: "seconds",
      budget: 3,
      measured: median(warm) / 1000,
      note: `reading the file and starting office.js ${seconds(median(openings.slice(1)))}; the first time ${seconds(times[0] ?? 0)}, then ${spreadOf(warm)}`,
    },
  ];
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

type Table = ReturnType<
  Awaited<ReturnType<typeof openForBenchmark>>["session"]["book"]["tables"]
>[number];

/** A time is only worth something where the cells are right. */
function checkComputed(table: Table | undefined): void {
  if (!table) throw new Error("The invented workbook has no Sessions.");
  const units = table.columnNames().indexOf("Units");
  const { bodyArea } = table;
  const cells = table.sheet.values({
    ...bodyArea,
    column: bodyArea.column + units,
    columnCount: 1,
  });
  const numbers = cells.filter(([cell]) => typeof cell === "number").length;
  if (cells.length !== sessions || numbers < sessions * 0.95) {
    throw new Error(`Only ${numbers} of ${cells.length} rows have computed units.`);
  }
}
