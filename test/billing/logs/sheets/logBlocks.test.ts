import { logBlocks } from "../../../../src/billing/logs/sheets/logBlocks";
import { grid } from "../grid";

const cells = [
  ["Fecha", "Paciente", "Código"],
  ["5/10/2026", "Ava", 97530],
  ["Date", "Client", "Code"],
  ["6/10/2026", "Ben", 97110],
  ["Fecha", "Paciente", "Código"],
];

test("a table of Excel has one list, under its first row, whatever looks like a header below", () => {
  const [list, ...others] = logBlocks(grid(cells, { isTable: true }));
  expect(others).toEqual([]);
  expect(list).toMatchObject({ firstRow: 0, lastRow: 4, header: { firstRow: 0, lastRow: 0 } });
  expect([...(list?.headerRows ?? [])]).toEqual([0, 4]);
  expect(logBlocks(grid(cells))).toHaveLength(3);
});

test("a table's first row is its header where no dictionary knows a word of it", () => {
  const unknown = [
    ["Qx", "97530"],
    ["a", 1],
    ["b", 2],
  ];
  const [list] = logBlocks(grid(unknown, { isTable: true }));
  expect(list?.header?.texts).toEqual(["Qx", "97530"]);
});
