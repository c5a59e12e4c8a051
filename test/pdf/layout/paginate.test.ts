import type { FlowItem, Mark } from "../../../src/pdf/layout/marks";
import { paginate } from "../../../src/pdf/layout/paginate";
import fc from "../../support/laws";

/** A section of lines, 10 points each; marks are told apart by their `x`. */
function item(first: number, lines: number, keepWithNext = false): FlowItem {
  const marks = Array.from({ length: lines }, (_, at): Mark => ({
    ...{ kind: "fill", x: first + at, y: at * 10, height: 10, width: 1, color: "#000000" },
  }));
  return { section: { marks, height: lines * 10 }, keepWithNext };
}

const continued = { marks: [], height: 20 };
const roomOf = (height: number) => ({ height, continued });
const pagesOf = (items: readonly FlowItem[], height: number) =>
  paginate(items, roomOf(height)).map((marks) => marks.map(({ x }) => x));

test("what may not be parted goes to the next page together", () => {
  expect(pagesOf([item(0, 7), item(10, 1, true), item(20, 3)], 100)).toEqual([
    [0, 1, 2, 3, 4, 5, 6],
    [10, 20, 21, 22],
  ]);
});

test("what fits on no page by itself is cut between lines", () => {
  expect(pagesOf([item(0, 6)], 40)).toEqual([
    [0, 1, 2, 3],
    [4, 5],
  ]);
});

test("what is too much together is parted, each part whole where it fits", () => {
  expect(pagesOf([item(0, 3, true), item(10, 4)], 60)).toEqual([
    [0, 1, 2],
    [10, 11, 12, 13],
  ]);
});

test("a list that goes on has its header above the first line of the page", () => {
  const header = { marks: item(100, 1).section.marks, height: 10 };
  const rows = [0, 1, 2, 3, 4].map((at) => ({ ...item(at, 1), repeated: header }));
  expect(pagesOf(rows, 50)).toEqual([[0, 1, 2, 3, 4]]);
  expect(pagesOf([item(50, 3), ...rows], 50)).toEqual([
    [50, 51, 52, 0, 1],
    [100, 2, 3],
    [100, 4],
  ]);
});

const anyItems = fc
  .array(fc.record({ lines: fc.integer({ min: 0, max: 14 }), keep: fc.boolean() }), {
    maxLength: 25,
  })
  .map((drawn) => drawn.map(({ lines, keep }, at) => item(at * 100, lines, keep)));

test("every line is on a page once, in order and within its room", () => {
  fc.assert(
    fc.property(anyItems, fc.integer({ min: 40, max: 200 }), (items, height) => {
      const pages = paginate(items, roomOf(height));
      const all = items.flatMap(({ section }) => section.marks.map(({ x }) => x));
      expect(pages.flatMap((marks) => marks.map(({ x }) => x))).toEqual(all);
      for (const mark of pages.flat()) expect(mark.y + mark.height).toBeLessThanOrEqual(height);
      for (const marks of pages.slice(1)) {
        for (const { y } of marks) expect(y).toBeGreaterThanOrEqual(continued.height);
      }
    })
  );
});
