import { judge } from "../../../../src/workbench/terminal/bench/budget";
import { formatTable } from "../../../../src/workbench/terminal/bench/table";

test("a row for each budget, numbers under each other, notes below their row", () => {
  const text = formatTable(
    [
      { what: "Check", unit: "seconds", budget: 1, measured: 0.756, note: "5 runs" } as const,
      { what: "Requests for superbills", unit: "requests", budget: 503, measured: 504 } as const,
      { what: "Pane", unit: "milliseconds", budget: 500, note: "no browser" } as const,
    ].map(judge)
  );
  expect(text.split("\n")).toEqual([
    "what                     measured     budget  ratio",
    "-----------------------  --------  ---------  -----  ------------",
    "Check                      0.76 s  <= 1.00 s   0.76  met",
    "    5 runs",
    "Requests for superbills       504     <= 503   1.00  not met",
    "Pane                            -  <= 500 ms      -  not measured",
    "    no browser",
    "",
  ]);
});

test.each([
  ["times", 10.957, 11, "10.96 x", "<= 11.00 x"],
  ["KB", 182.66, 190, "182.7 KB", "<= 190.0 KB"],
  ["MB", 1.234, 4, "1.23 MB", "<= 4.00 MB"],
] as const)("%s are written with their unit", (unit, measured, budget, value, limit) => {
  const text = formatTable([judge({ what: "x", unit, measured, budget })]);
  expect(text).toContain(` ${value} `);
  expect(text).toContain(` ${limit} `);
});
