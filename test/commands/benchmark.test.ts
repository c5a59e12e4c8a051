import { benchmark } from "../../src/commands/benchmark";
import type { BenchmarkAddin } from "../../src/workbench/terminal/bench/addin";

test("the bundle has what the benchmark program calls, under the name it looks for", () => {
  type Records = ReturnType<typeof benchmark.inventRecords>;
  const asCalled: BenchmarkAddin<Records> = benchmark;
  expect(globalThis).toHaveProperty("quarterhourBench", asCalled);
});
