import fc from "../../support/laws";
import { pageGrid } from "../../../src/workbook/sheetLayout/pageGrid";

const column = fc.record({
  header: fc.constant("x"),
  width: fc.integer({ min: 1, max: 300 }),
  align: fc.constantFrom("left" as const, "right" as const),
});
const strips = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 2 });

describe("the columns of the sheet", () => {
  it("fill the page, and every part of it begins and ends at one", () => {
    fc.assert(
      fc.property(fc.array(column, { maxLength: 10 }), strips, (columns, shares) => {
        const { columnWidths, list, strip, ...parts } = pageGrid(columns, shares);
        expect(columnWidths.reduce((sum, points) => sum + points, 0)).toBe(540);
        expect(list.reduce((sum, span) => sum + span.columns, 0)).toBe(
          columns.length === 0 ? 0 : columnWidths.length
        );
        for (const span of list) expect(span.columns).toBeGreaterThan(0);
        for (const count of shares) {
          const spans = strip(count);
          expect(spans.length).toBe(count);
          expect(spans.reduce((sum, span) => sum + span.columns, 0)).toBe(
            count === 0 ? 0 : columnWidths.length
          );
          for (const span of spans) expect(span.columns).toBeGreaterThan(0);
        }
        for (const { column: first, columns: count, points } of Object.values(parts)) {
          expect(first).toBeGreaterThanOrEqual(0);
          expect(count).toBeGreaterThan(0);
          expect(first + count).toBeLessThanOrEqual(columnWidths.length);
          expect(points).toBeGreaterThan(0);
        }
        expect(parts.totalValue.points).toBeGreaterThanOrEqual(40);
      }),
      { numRuns: 1000 }
    );
  });
});
