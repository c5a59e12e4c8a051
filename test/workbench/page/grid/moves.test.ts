import { parseAddress, cellAddress } from "../../../../src/workbench/engine/address";
import {
  jump,
  step,
  type Direction,
  type Terrain,
} from "../../../../src/workbench/page/grid/moves";

const cell = (address: string) => {
  const area = parseAddress(address)?.area;
  if (!area) throw new Error(address);
  return area;
};
/** Rows 5 is hidden; B2:C3 is merged; A1:A3, A7:A8 and D1 are filled. */
const filled = new Set(["A1", "A2", "A3", "A7", "A8", "D1"]);
const terrain: Terrain = {
  rowCount: 100,
  columnCount: 10,
  isRowHidden: (row) => row === 4,
  isColumnHidden: () => false,
  isFilled: ({ row, column }) => filled.has(cellAddress(row, column)),
  merges: [cell("B2:C3")],
};
const name = ({ row, column }: { row: number; column: number }) => cellAddress(row, column);

test.each<[string, Direction, string]>([
  ["A1", "up", "A1"],
  ["A1", "left", "A1"],
  ["A4", "down", "A6"],
  ["A6", "up", "A4"],
  ["B2", "right", "D2"],
  ["B2", "down", "B4"],
  ["J1", "right", "J1"],
])("from %s %s to %s", (from, direction, to) => {
  expect(name(step(terrain, cell(from), direction))).toBe(to);
});

test.each<[string, Direction, string]>([
  ["A1", "down", "A3"],
  ["A3", "down", "A7"],
  ["A7", "down", "A8"],
  ["A8", "down", "A100"],
  ["A100", "up", "A8"],
  ["A1", "right", "D1"],
  ["D1", "right", "J1"],
  ["E1", "left", "D1"],
])("jumping from %s %s to %s", (from, direction, to) => {
  expect(name(jump(terrain, cell(from), direction))).toBe(to);
});
