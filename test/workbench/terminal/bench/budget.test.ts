import {
  judge,
  type Measurement,
  type Verdict,
} from "../../../../src/workbench/terminal/bench/budget";

const promise: Measurement = { what: "Check", unit: "seconds", budget: 2 };

test.each<[number | undefined, Verdict, number | undefined]>([
  [1, "met", 0.5],
  [0, "met", 0],
  [2, "met", 1],
  [2.001, "not met", 1.0005],
  [5, "not met", 2.5],
  [undefined, "not measured", undefined],
])("%s of 2 is %s, ratio %s", (measured, verdict, ratio) => {
  const outcome = judge(measured === undefined ? promise : { ...promise, measured });
  expect([outcome.verdict, outcome.ratio]).toEqual([verdict, ratio]);
});

test("a ratio that is none is left out, so that the report holds no null", () => {
  expect(JSON.stringify(judge(promise))).not.toContain("ratio");
});
