import { builtFunctions } from "./addin";
import type { Measurement } from "./budget";
import { timeRuns, usualTime, type Repeats, type Run } from "./timing";

const rowCount = 100_000;
const rounds = 25;
const once: Repeats = { warmUps: 1, runs: 1 };

/** One call of OT.UNITS over a column, beside a loop that does no more than the arithmetic. */
export async function measureUnitsRange(root: string): Promise<Measurement[]> {
  const { UNITS: units } = builtFunctions(root);
  if (!units) throw new Error("functions.js has no UNITS.");
  const minutes = Array.from({ length: rowCount }, (_, row) => [(row * 7) % 120]);
  checkSame(units(minutes, null, null), bareLoop(minutes));
  const bareRuns: Run[] = [];
  const runs: Run[] = [];
  // In turns, so that what else the machine does falls on both.
  for (let round = 0; round < rounds; round++) {
    bareRuns.push(...(await timeRuns(() => bareLoop(minutes), once)));
    runs.push(...(await timeRuns(() => units(minutes, null, null), once)));
  }
  const [bareTime, time] = [usualTime(bareRuns), usualTime(runs)];
  return [
    {
      what: "OT.UNITS over 100,000 rows in one call, against a bare loop",
      unit: "times",
      budget: 3,
      measured: time / bareTime,
      note: `${time.toFixed(1)} ms against ${bareTime.toFixed(1)} ms`,
    },
  ];
}

/** Units by the 8-minute rule. */
function bareLoop(rows: readonly number[][]): number[][] {
  const answers: number[][] = [];
  for (const row of rows) {
    const minutes = row[0] ?? 0;
    answers.push([Math.floor((minutes + 7) / 15)]);
  }
  return answers;
}

function checkSame(answers: unknown[][], expected: number[][]): void {
  const differs = expected.findIndex((row, place) => answers[place]?.[0] !== row[0]);
  if (differs >= 0) throw new Error(`OT.UNITS and the bare loop differ in row ${differs + 1}.`);
}
