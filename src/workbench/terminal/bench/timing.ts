export interface Repeats {
  /** Runs before the first that counts: the engine compiles what is hot. */
  warmUps: number;
  runs: number;
}

export const usualRepeats: Repeats = { warmUps: 1, runs: 5 };

/** Milliseconds that each counted run took, in order. */
export async function timeRuns(
  run: () => unknown,
  { warmUps, runs }: Repeats = usualRepeats
): Promise<number[]> {
  for (let done = 0; done < warmUps; done++) await run();
  const times: number[] = [];
  for (let done = 0; done < runs; done++) {
    const started = performance.now();
    await run();
    times.push(performance.now() - started);
  }
  return times;
}

/**
 * The middle one; between two middle ones, half-way.
 * @throws where there are none
 */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error("There is no median of nothing.");
  return (lower + upper) / 2;
}

/** `1.20 to 1.41 s` of milliseconds: how far the runs lay apart. */
export function spreadOf(times: readonly number[]): string {
  const seconds = (time: number) => (time / 1000).toFixed(2);
  return `${seconds(Math.min(...times))} to ${seconds(Math.max(...times))} s in ${times.length} runs`;
}
