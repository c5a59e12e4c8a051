/** How long one run took by the clock, and how long this program's processors worked on it. */
export interface Run {
  milliseconds: number;
  /** More than by the clock where the collector worked beside it, less where others had the machine. */
  processorMilliseconds: number;
}

export interface Repeats {
  /** Runs before the first that counts: the engine compiles what is hot. */
  warmUps: number;
  runs: number;
}

export const usualRepeats: Repeats = { warmUps: 1, runs: 5 };

/** Runs once; the answer is what was timed, to be looked at afterwards. */
export async function timeRun<T>(run: () => T | Promise<T>): Promise<Run & { answer: T }> {
  const usedBefore = process.cpuUsage();
  const started = performance.now();
  const answer = await run();
  const milliseconds = performance.now() - started;
  const { user, system } = process.cpuUsage(usedBefore);
  return { milliseconds, processorMilliseconds: (user + system) / 1000, answer };
}

/** The runs that count, in order. */
export async function timeRuns(
  run: () => unknown,
  { warmUps, runs }: Repeats = usualRepeats
): Promise<Run[]> {
  for (let done = 0; done < warmUps; done++) await run();
  const timed: Run[] = [];
  for (let done = 0; done < runs; done++) timed.push(await timeRun(run));
  return timed;
}

/** The middle run's milliseconds by the clock. */
export function usualTime(runs: readonly Run[]): number {
  return median(runs.map(({ milliseconds }) => milliseconds));
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

/** `1.20 to 1.41 s in 5 runs, 1.62 s of processor time` */
export function describeRuns(runs: readonly Run[]): string {
  const times = runs.map(({ milliseconds }) => milliseconds);
  const worked = median(runs.map(({ processorMilliseconds }) => processorMilliseconds));
  return `${spreadOf(times)}, ${seconds(worked)} of processor time`;
}

/** `1.20 to 1.41 s in 5 runs` of milliseconds. */
export function spreadOf(times: readonly number[]): string {
  const lowest = (Math.min(...times) / 1000).toFixed(2);
  return `${lowest} to ${seconds(Math.max(...times))} in ${times.length} runs`;
}

/** `1.20 s` of milliseconds. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
