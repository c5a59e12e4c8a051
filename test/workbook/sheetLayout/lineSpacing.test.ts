import { planInvoices } from "../../../src/billing/documents/invoice/planInvoices";
import type { Letterhead } from "../../../src/billing/documents/letterhead";
import { planSuperbills } from "../../../src/billing/documents/planSuperbills";
import { lineSpacing } from "../../../src/workbook/sheetLayout/lineSpacing";
import { layOutDocument, type LayoutCell } from "../../../src/workbook/sheetLayout";
import { input, practiceRecords, session } from "../../billing/documents/examplePractice";
import { logo } from "../../support/images";

const sheet = (lines: number, sums = 100, linePoints = 12) => ({
  rowHeights: [200, 15, ...Array.from({ length: lines }, () => linePoints), sums],
  pagePoints: 720,
  lines: { fromRow: 2, rows: lines },
  titlePoints: 15,
  sumsEnd: lines + 3,
});

/** Lines on the page of the sums, on pages of that height. */
function linesWithSums(rowHeights: readonly number[], first: number, sumsAt: number): number {
  let used = 0;
  let count = 0;
  for (let row = 0; row <= sumsAt; row += 1) {
    const points = rowHeights[row] ?? 0;
    if (used + points > 720) {
      used = 15;
      count = 0;
    }
    used += points;
    if (row >= first && row < sumsAt) count += 1;
  }
  return count;
}

describe("lines are set wider apart", () => {
  it.each(Array.from({ length: 60 }, (_, index) => 47 + index))(
    "where the sums below %i lines would stand alone on a page",
    (lines) => {
      const given = sheet(lines);
      const spacing = lineSpacing(given);
      const spaced = given.rowHeights.map((points, row) =>
        row >= 2 && row < lines + 2 ? points + spacing : points
      );
      expect(linesWithSums(spaced, 2, lines + 2)).toBeGreaterThanOrEqual(3);
      expect(spacing).toBeLessThanOrEqual(8);
    }
  );

  it("not at all where the sums stand with lines", () => {
    expect(lineSpacing(sheet(60))).toBe(0);
  });

  it("not at all where nothing would help", () => {
    expect(lineSpacing(sheet(3, 720))).toBe(0);
  });
});

const own: Letterhead = {
  ...{ notes: {}, logo: logo(48, 48) },
  columns: { Time: true, Minutes: true, Provider: true },
};

describe.each([
  ["an invoice", planInvoices, undefined],
  ["a superbill with every column under a logo", planSuperbills, own],
])("%s of many lines", (_, plan, letterhead) => {
  it.each(Array.from({ length: 60 }, (_each, index) => index + 1))(
    "prints its sums with lines: %i",
    (count) => {
      const sessions = Array.from({ length: count }, (_each, index) =>
        session(index + 1, {
          date: `2026-10-${String((index % 30) + 1).padStart(2, "0")}`,
          ...{ code: index < 30 ? "97530" : "97112", startMinutes: 690, endMinutes: 735 },
        })
      );
      const practice = { ...practiceRecords().practice, letterhead };
      const [planned] = plan(input(practiceRecords({ practice, sessions }))).documents;
      if (!planned) throw new Error("nothing was planned");
      const document = planned.toDocument("X-0001", "2026-11-02");
      const layout = layOutDocument(document);
      if (layout.page.fit.pagesTall === 1) return;
      const heights = layout.cells.map((_each, row) =>
        layout.rowHeights.reduce(
          (points, run) =>
            row >= run.fromRow && row < run.fromRow + run.rows ? run.points : points,
          0
        )
      );
      const first = (layout.page.titleRows?.fromRow ?? 0) + 1;
      const sums = layout.cells.findIndex((cells, row) => row > first && isBalance(cells));
      const after = heights.slice(first + count, sums + 1).reduce((sum, points) => sum + points, 0);
      const folded = [...heights.slice(0, first + count), after];
      expect(linesWithSums(folded, first, first + count)).toBeGreaterThanOrEqual(3);
    }
  );
});

function isBalance(cells: readonly (LayoutCell | null)[]): boolean {
  return cells.some((cell) => cell?.kind === "text" && /^(Balance due|Credit)$/.test(cell.text));
}
