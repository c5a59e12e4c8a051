import { usualCoverageSettings } from "../../../src/billing/coverage/findings/settings";
import { authorizationUses } from "../../../src/billing/coverage/use/authorizationUse";
import type { Authorization } from "../../../src/billing/records";
import { layOutAuthorizations } from "../../../src/workbook/authorizationLayout";
import { barText } from "../../../src/workbook/authorizationLayout/barText";
import type { SheetLayout } from "../../../src/workbook/sheetLayout";
import { overlap } from "../../../src/workbook/sheetLayout/areas";
import { accountOf, ledgerOf, units } from "../../billing/coverage/authorizations/ledger";
import { session } from "../../billing/practice";
import fc from "../../support/laws";

function layoutOf(authorizations: readonly Authorization[], practiceName?: string): SheetLayout {
  const ledger = ledgerOf([{ client: "Ben", date: "2026-10-05" }], authorizations);
  const uses = authorizationUses(ledger, usualCoverageSettings);
  return layOutAuthorizations({ practiceName, today: "2026-11-02", uses });
}

const firstCells = ({ cells }: SheetLayout) =>
  cells.map(([cell]) => (cell?.kind === "text" ? cell.text : ""));

/** One session of so many units today, one of so many tomorrow. */
function accountWith(used: number, booked: number, authorized: number) {
  const of = (date: string, amount: number) =>
    amount === 0 ? [] : [session({ client: "Ben", date, units: amount })];
  const sessions = [...of("2026-11-02", used), ...of("2026-11-03", booked)];
  return accountOf(sessions, [units({ authorized })]);
}

describe("the bar in a row", () => {
  test.each([
    [8, 4, 16, "████████▒▒▒▒░░░░"],
    [0, 0, 20, "░░░░░░░░░░░░░░░░"],
    [20, 0, 20, "████████████████"],
    [1, 1, 1000, "█▒░░░░░░░░░░░░░░"],
    [98, 1, 100, "██████████████▒░"],
    [30, 0, 20, "████████████████"],
  ])("of %d used, %d booked ahead, of %d", (used, booked, authorized, bar) => {
    expect(barText(accountWith(used, booked, authorized))).toBe(bar);
  });

  test("is left out where nothing is authorized, or its basis is not known", () => {
    expect(barText(accountWith(4, 0, 0))).toBeUndefined();
    expect(barText(accountOf([], [units({ basis: undefined })]))).toBeUndefined();
  });

  test("has one length, and shows whatever is there", () => {
    const amount = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 400 }), (used, booked, authorized) => {
        const account = accountWith(used, booked, authorized);
        const bar = barText(account) ?? "";
        expect(bar).toHaveLength(16);
        expect(bar).toMatch(/^█*▒*░*$/);
        const parts = [account.used ?? 0, account.bookedAhead ?? 0, account.free ?? 0];
        expect(["█", "▒", "░"].map((part) => bar.includes(part))).toEqual(
          parts.map((part) => part > 0)
        );
      })
    );
  });
});

test("the heading, the list, and what is over below it", () => {
  const layout = layoutOf([units(), units({ number: "A-0", status: "Closed" })], "Willow OT");
  const shown = firstCells(layout).filter((words) => words !== "");
  expect(shown.map((words) => words.slice(0, 30))).toEqual([
    "Quarterhour authorization use",
    "Willow OT",
    "Made on 11/02/2026",
    "The most urgent one stands fir",
    "Client",
    "Ben",
    "Ended, closed or denied",
    "Ben",
  ]);
});

test("the header is repeated on every page, and the chart's figures are not printed", () => {
  const layout = layoutOf([units()]);
  const { titleRows, printArea, orientation, paper } = layout.page;
  expect(titleRows).toEqual({ fromRow: firstCells(layout).indexOf("Client"), rows: 1 });
  expect([orientation, paper]).toEqual(["Landscape", "Letter"]);
  const [chart] = layout.charts ?? [];
  expect(chart?.data.column).toBeGreaterThanOrEqual(printArea.columns);
  expect(printArea.rows).toBe(layout.cells.length);
});

test("the chart stands above the list, without touching it", () => {
  const layout = layoutOf([units(), units({ number: "A-2", client: "Ava" })]);
  const [chart] = layout.charts ?? [];
  const list = layout.page.titleRows?.fromRow ?? 0;
  const points: number[] = [];
  for (const run of layout.rowHeights) {
    for (let row = run.fromRow; row < run.fromRow + run.rows; row += 1) points[row] = run.points;
  }
  const above = points.slice(0, list).reduce((sum, each) => sum + each, 0);
  expect((chart?.place.top ?? 0) + (chart?.place.height ?? 0)).toBeLessThan(above);
});

test("a practice's name as long as a cell makes no row higher than Excel allows", () => {
  const { rowHeights } = layoutOf([units()], "Willow ".repeat(4000));
  expect(Math.max(...rowHeights.map(({ points }) => points))).toBeLessThanOrEqual(409);
});

test("whatever is in the table, the sheet is a rectangle that Excel takes", () => {
  const word = fc.string({ unit: "grapheme", maxLength: 300 });
  const any = fc.record({
    number: fc.option(word, { nil: undefined }),
    client: fc.constantFrom("Ben", "Ava", "Nobody"),
    payer: fc.option(word, { nil: undefined }),
    basis: fc.constantFrom("Units" as const, "Visits" as const, undefined),
    authorized: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
    status: fc.constantFrom("Active" as const, "Pending" as const, "Denied" as const, undefined),
    codes: fc.array(fc.string({ maxLength: 9 }), { maxLength: 60 }),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 40 }), (fields) => {
      const layout = layoutOf(fields.map((each) => units(each)));
      const { cells, columnWidths, numberFormats, rowHeights } = layout;
      expect(new Set(cells.map(({ length }) => length))).toEqual(new Set([columnWidths.length]));
      expect(Math.max(...rowHeights.map(({ points }) => points))).toBeLessThanOrEqual(409);
      const areas = numberFormats.map(({ area }) => area);
      areas.forEach((area, at) =>
        areas.slice(at + 1).forEach((other) => expect(overlap(area, other)).toBe(false))
      );
      expect(layout).toEqual(layoutOf(fields.map((each) => units(each))));
    })
  );
});
