import {
  describeRuns,
  median,
  spreadOf,
  timeRun,
  timeRuns,
  usualTime,
} from "../../../../src/workbench/terminal/bench/timing";

test.each<[number[], number]>([
  [[7], 7],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
  [[10, 9, 100], 10],
])("the median of %j is %s", (numbers, middle) => {
  const before = [...numbers];
  expect(median(numbers)).toBe(middle);
  expect(numbers).toEqual(before);
});

test("there is no median of nothing", () => {
  expect(() => median([])).toThrow("no median");
});

test("warm-ups are run and not counted, one after the other", async () => {
  let running = 0;
  let calls = 0;
  const runs = await timeRuns(
    async () => {
      running += 1;
      expect(running).toBe(1);
      await Promise.resolve();
      running -= 1;
      calls += 1;
    },
    { warmUps: 2, runs: 3 }
  );
  expect([calls, runs.length]).toEqual([5, 3]);
});

test("what was timed is handed on", async () => {
  expect((await timeRun(() => Promise.resolve("made"))).answer).toBe("made");
});

const runs = [
  { milliseconds: 1406, processorMilliseconds: 1600 },
  { milliseconds: 1200, processorMilliseconds: 1500 },
  { milliseconds: 1300, processorMilliseconds: 1900 },
];

test("runs are told by their middle, their spread and the work of the processors", () => {
  expect(usualTime(runs)).toBe(1300);
  expect(describeRuns(runs)).toBe("1.20 to 1.41 s in 3 runs, 1.60 s of processor time");
  expect(spreadOf([5, 2500])).toBe("0.01 to 2.50 s in 2 runs");
});
