import type { HostSession } from "../../host/node/bootExcel";
import { openForBenchmark } from "./addin";
import type { Measurement } from "./budget";
import { describeRuns, seconds, timeRun, usualTime, type Run } from "./timing";

const sessions = 10_000;
const runs = 4;

/** From the file's bytes to the last computed cell, the start of office.js included. */
export async function measureOpening(root: string, bytes: Uint8Array): Promise<Measurement[]> {
  const openings: Run[] = [];
  for (let run = 0; run < runs; run++) {
    const opening = await timeRun(() => openAndCompute(root, bytes));
    openings.push(opening);
    opening.answer.close();
  }
  const [first, ...others] = openings;
  return [
    {
      what: "The workbench in Node opens and computes 10,000 sessions with two formula columns",
      unit: "seconds",
      budget: 3,
      measured: usualTime(others) / 1000,
      note: `the first time ${seconds(first?.milliseconds ?? 0)}, then ${describeRuns(others)}`,
    },
  ];
}

async function openAndCompute(root: string, bytes: Uint8Array): Promise<HostSession> {
  const { session } = await openForBenchmark(root, bytes);
  await session.book.settle();
  checkComputed(session);
  return session;
}

/** A time is only worth something where the cells are right. */
function checkComputed({ book }: HostSession): void {
  const table = book.tables().find(({ name }) => name === "Sessions");
  if (!table) throw new Error("The invented workbook has no Sessions.");
  const { bodyArea } = table;
  const column = bodyArea.column + table.columnNames().indexOf("Units");
  const cells = table.sheet.values({ ...bodyArea, column, columnCount: 1 });
  const computed = cells.filter(([cell]) => typeof cell === "number").length;
  if (cells.length !== sessions || computed < sessions * 0.95) {
    throw new Error(`Only ${computed} of ${cells.length} rows have computed units.`);
  }
}
