import fc from "../../support/laws";
import type { PracticeFigures } from "../../../src/billing/figures/figures";
import { dashboardTitle, layOutDashboard } from "../../../src/workbook/dashboardLayout";
import { pageBreaks } from "../../../src/workbook/dashboardLayout/pageBreaks";
import type { Area, SheetChart, SheetLayout } from "../../../src/workbook/sheetLayout";
import { overlap } from "../../../src/workbook/sheetLayout/areas";
import { practice } from "../../billing/practice";
import {
  bill,
  billedPractice,
  figures,
  paid,
  unitsOn,
} from "../../billing/figures/figuresPractice";

const pagePoints = 540;
const pageWidthPoints = 720;

/** A practice with so many therapists, bills in and before the months, a credit, and findings. */
function busyFigures(therapists: readonly string[] = ["Dana"]): PracticeFigures {
  return figures(
    billedPractice(
      [
        bill("SB-0001", "Ava", [
          ["S-1", "2026-09-30", 10001],
          ["S-2", "2026-10-01", 20000],
        ]),
        bill("SB-0002", "Ben", [["S-3", "2025-01-15", 5000]]),
      ],
      [paid("2026-10-20", "Ava", 15000), paid("2026-10-21", "Cleo", 700, 2)],
      { sessions: therapists.flatMap((name, at) => unitsOn("2026-10-05", name, at + 1)) }
    )
  );
}

const shown = ({ cells }: SheetLayout, area?: Area) =>
  cells
    .slice(area?.row, area && area.row + area.rows)
    .map((row) =>
      row
        .slice(area?.column, area && area.column + area.columns)
        .map((cell) =>
          cell === null
            ? ""
            : cell.kind === "text"
              ? cell.text
              : cell.kind === "number"
                ? cell.value
                : ""
        )
    );
const chartOf = ({ charts = [] }: SheetLayout, name: string): SheetChart => {
  const found = charts.find((chart) => chart.name.includes(name));
  if (!found) throw new Error(`No chart ${name}`);
  return found;
};
const rowNamed = (layout: SheetLayout, name: string) =>
  shown(layout).find(([first]) => first === name);

/** Points of every row, from the runs of the layout. */
function heights({ cells, rowHeights }: SheetLayout): number[] {
  const points = cells.map(() => 0);
  for (const run of rowHeights) points.fill(run.points, run.fromRow, run.fromRow + run.rows);
  return points;
}

/** Where a page ends, in points from the top. */
function pageEnds(layout: SheetLayout, room: number): number[] {
  const rows = heights(layout);
  return pageBreaks(rows, room).map((row) =>
    rows.slice(0, row).reduce((total, points) => total + points, 0)
  );
}

test("says what it is, whose figures, of which day, and that it can be made again", () => {
  const [title, name, day, note] = shown(layOutDashboard(busyFigures())).map(([first]) => first);
  expect([title, name, day]).toEqual([dashboardTitle, "Willow OT", "Made on 11/02/2026"]);
  expect(note).toMatch(/delete this sheet and make it again.*type or draw on it is lost/);
});

test("every chart shows its own table, headers and names with it, and no sum", () => {
  const layout = layOutDashboard(busyFigures(["Dana", "Lee"]));
  expect((layout.charts ?? []).map(({ type }) => type)).toEqual([
    "ColumnClustered",
    "ColumnClustered",
    "ColumnStacked",
    "BarClustered",
  ]);
  const data = (name: string) => shown(layout, chartOf(layout, name).data);
  const billed = data("billed");
  expect(billed).toHaveLength(13);
  expect(billed[0]).toEqual(["Month", "Billed", "Paid", "Outstanding"]);
  expect(billed.slice(-3)).toEqual([
    ["Sep 2026", 100.01, 100.01, 0],
    ["Oct 2026", 200, 49.99, 150.01],
    ["Nov 2026", 0, 0, 0],
  ]);
  expect(data("balance")).toEqual([
    ["Since the visit", "Balance"],
    ["0–30 days", 0],
    ["31–60 days", 150.01],
    ["61–90 days", 0],
    ["91–120 days", 0],
    ["Over 120 days", 50],
  ]);
  expect(data("units")[0]).toEqual(["Month", "Lee", "Dana"]);
  expect(data("units")).toHaveLength(13);
  expect(data("findings").slice(0, 2)).toEqual([
    ["What was found", "Rows"],
    ["A billed session is in no row any more", 1],
  ]);
  expect(rowNamed(layout, "A billed session is in no row any more")?.slice(1, 4)).toEqual([
    1,
    "Review",
    "[billed-session-missing]",
  ]);
});

test("the sums stand below, with what is in none of the months", () => {
  const layout = layOutDashboard(busyFigures(["Dana", "Lee"]));
  expect(rowNamed(layout, "Before Dec 2025")?.slice(0, 4)).toEqual(["Before Dec 2025", 50, 0, 50]);
  expect(rowNamed(layout, "Total")?.slice(0, 4)).toEqual(["Total", 350.01, 150, 200.01]);
  expect(rowNamed(layout, "Outstanding")?.[1]).toBe(200.01);
  expect(rowNamed(layout, "Credits kept for clients")?.[1]).toBe(7);
  expect(rowNamed(layout, "Refunded beyond what was paid")).toBeUndefined();
});

test("a practice in which nothing has happened gets words instead of tables and charts", () => {
  const layout = layOutDashboard(figures(practice([])));
  expect(layout.charts).toEqual([]);
  const words = shown(layout).map(([first]) => first);
  for (const said of [
    "Nothing is billed yet.",
    "Nothing is owed.",
    "No session of the last twelve months has a date and units.",
    "Nothing is found.",
  ]) {
    expect(words).toContain(said);
  }
});

test("there is no chart where it would show zeros only", () => {
  const layout = layOutDashboard(
    figures(
      billedPractice(
        [bill("SB-0001", "Ava", [["S-1", "2025-01-15", 5000]])],
        [paid("2025-02-01", "Ava", 6000)]
      )
    )
  );
  expect(layout.charts).toEqual([]);
  expect(rowNamed(layout, "Total")?.slice(1, 4)).toEqual([50, 50, 0]);
  expect(rowNamed(layout, "Credits kept for clients")?.[1]).toBe(10);
});

test("names of therapists are text, however they begin, and a very long one is shortened", () => {
  const formula = '=HYPERLINK("http://x","y")';
  const layout = layOutDashboard(busyFigures([formula, "נועה כהן", "x".repeat(300), "👩‍⚕️ Jo"]));
  const [header] = layout.cells.slice(chartOf(layout, "units").data.row);
  const names = header?.flatMap((cell) => (cell ? [cell] : [])) ?? [];
  expect(names.every(({ kind }) => kind === "text")).toBe(true);
  const shownNames = names.flatMap((cell) => (cell.kind === "text" ? [cell.text] : []));
  expect(shownNames).toContain(formula);
  expect(Math.max(...shownNames.map(({ length }) => length))).toBe(60);
});

test("fractions of units show as such; whole ones do not", () => {
  const formats = (units: number) =>
    layOutDashboard(figures(practice(unitsOn("2026-10-05", "Dana", units)))).numberFormats.map(
      ({ format }) => format
    );
  expect(formats(4)).not.toContain("#,##0.00");
  expect(formats(4.5)).toContain("#,##0.00");
});

const anyFigures = fc
  .tuple(
    fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 70 }), { maxLength: 12 }),
    fc.boolean(),
    fc.option(fc.string({ unit: "grapheme", maxLength: 400 }), { nil: undefined })
  )
  .map(([names, isBilled, practiceName]): PracticeFigures => {
    const all = busyFigures(names);
    const { billed, age } = isBilled ? all : figures(practice([]));
    return { ...all, billed, age, ...(practiceName === undefined ? {} : { practiceName }) };
  });

test("whatever the figures, no table and no chart is on two pages or beyond the page's width", () => {
  fc.assert(
    fc.property(anyFigures, fc.constantFrom(1, 1.02, 1.04, 1.06), (given, factor) => {
      const layout = layOutDashboard(given);
      const rows = heights(layout);
      const topOf = (row: number) => rows.slice(0, row).reduce((total, each) => total + each, 0);
      const ends = pageEnds(layout, pagePoints * factor);
      for (const { place, data } of layout.charts ?? []) {
        const stretches = [
          [place.top, place.top + place.height],
          [topOf(data.row), topOf(data.row + data.rows)],
        ] as const;
        for (const [from, to] of stretches) {
          expect(ends.filter((end) => end > from && end < to)).toEqual([]);
        }
        expect(place.left + place.width).toBeLessThanOrEqual(pageWidthPoints);
        expect(place.top + place.height).toBeLessThanOrEqual(topOf(rows.length));
      }
    }),
    { numRuns: 60 }
  );
});

test("whatever the figures, charts are named apart and cover neither each other nor a filled cell", () => {
  fc.assert(
    fc.property(anyFigures, (given) => {
      const layout = layOutDashboard(given);
      const charts = layout.charts ?? [];
      expect(new Set(charts.map(({ name }) => name)).size).toBe(charts.length);
      const rows = heights(layout);
      const columns = layout.columnWidths;
      const sumTo = (points: readonly number[], to: number) =>
        points.slice(0, to).reduce((total, each) => total + each, 0);
      layout.cells.forEach((cells, row) =>
        cells.forEach((cell, column) => {
          if (cell === null) return;
          const box = {
            ...{ column: sumTo(columns, column), columns: columns[column] ?? 0 },
            ...{ row: sumTo(rows, row), rows: rows[row] ?? 0 },
          };
          for (const { place } of charts) {
            const { left, top, width, height } = place;
            expect(overlap(box, { column: left, columns: width, row: top, rows: height })).toBe(
              false
            );
          }
        })
      );
    }),
    { numRuns: 60 }
  );
});

test("the matrix is full, areas of formats do not overlap, and it prints on its side", () => {
  const layout = layOutDashboard(busyFigures([..."ABCDEFGHIJ"]));
  expect(new Set(layout.cells.map(({ length }) => length))).toEqual(
    new Set([layout.columnWidths.length])
  );
  const areas = layout.numberFormats.map(({ area }) => area);
  areas.forEach((one, at) =>
    areas.slice(at + 1).forEach((other) => expect(overlap(one, other)).toBe(false))
  );
  expect(layout.page).toMatchObject({
    orientation: "Landscape",
    fit: { pagesWide: 1 },
    printArea: { row: 0, column: 0, rows: layout.cells.length, columns: 11 },
  });
});
