import { createAxis } from "../../../../src/workbench/page/grid/axis";

describe("an axis of rows 20, hidden, 30, then 18 each", () => {
  const axis = createAxis([20, 0, 30], 18, 10);

  test.each([
    [0, 0],
    [1, 20],
    [2, 20],
    [3, 50],
    [5, 86],
    [10, 176],
  ])("row %d starts at %d", (index, start) => expect(axis.start(index)).toBe(start));

  test.each([
    [-5, 0],
    [0, 0],
    [19, 0],
    [20, 2],
    [49, 2],
    [50, 3],
    [67, 3],
    [68, 4],
    [9999, 9],
  ])("at %d lies row %d", (distance, index) => expect(axis.at(distance)).toBe(index));
});

test("an axis without measured rows has default sizes only", () => {
  const axis = createAxis([], 20, 1_048_576);
  expect(axis.at(200_005)).toBe(10_000);
  expect(axis.start(1_048_576)).toBe(20_971_520);
});
