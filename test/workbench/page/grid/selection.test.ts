import { formatAddress, parseAddress, cellAddress } from "../../../../src/workbench/engine/address";
import {
  cycle,
  extendTo,
  selectArea,
  selectCell,
} from "../../../../src/workbench/page/grid/selection";

const area = (address: string) => {
  const parsed = parseAddress(address)?.area;
  if (!parsed) throw new Error(address);
  return parsed;
};
const merges = [area("B2:C3")];
const nothingHidden = () => false;

test("a cell of a merged area selects all of it", () => {
  const selection = selectCell(area("C3"), merges);
  expect(formatAddress(selection.area)).toBe("B2:C3");
  expect(cellAddress(selection.active.row, selection.active.column)).toBe("B2");
});

test("extending keeps the active cell and never cuts a merged area", () => {
  const selection = extendTo(selectCell(area("C5"), merges), area("C3"), merges);
  expect(formatAddress(selection.area)).toBe("B2:C5");
  expect(cellAddress(selection.active.row, selection.active.column)).toBe("C5");
});

test.each([
  ["rows", false, ["E1", "D2", "E2", "D1"]],
  ["columns", false, ["D2", "E1", "E2", "D1"]],
  ["rows", true, ["E2", "D2", "E1", "D1"]],
] as const)("going through D1:E2 by %s, backwards %s", (by, backwards, expected) => {
  let selection = selectArea(area("D1:E2"), merges);
  const visited = expected.map(() => {
    selection = cycle(selection, by, backwards, merges, nothingHidden) ?? selection;
    return cellAddress(selection.active.row, selection.active.column);
  });
  expect(visited).toEqual(expected);
  expect(formatAddress(selection.area)).toBe("D1:E2");
});

test("a single cell or merged area has nothing to go through, and hidden cells are passed over", () => {
  expect(
    cycle(selectCell(area("A1"), merges), "rows", false, merges, nothingHidden)
  ).toBeUndefined();
  expect(
    cycle(selectCell(area("B2"), merges), "rows", false, merges, nothingHidden)
  ).toBeUndefined();
  const next = cycle(selectArea(area("D1:D3"), []), "rows", false, [], ({ row }) => row === 1);
  expect(next?.active.row).toBe(2);
});
