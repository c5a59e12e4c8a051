import fc from "../../support/laws";
import type {
  Document,
  DocumentBlock,
  LabelledCell,
} from "../../../src/billing/documents/document";
import { layOutDocument } from "../../../src/workbook/sheetLayout";
import { logo } from "../../support/images";
import { superbillFields } from "../../billing/documents/superbillFields";
import { cellsOf, covers, find, heightOf, heights, shown, styleAt, superbill } from "./support";

describe("a superbill on a sheet shows", () => {
  it.each(superbillFields)("%s", (field, expected) => {
    const texts = cellsOf(layOutDocument(superbill())).map(({ cell }) => shown(cell));
    const units = field === "units" ? expected.map((text) => `${text}.00`) : expected;
    for (const text of units) expect(texts.some((cell) => cell.includes(text))).toBe(true);
  });
});

describe("the sheet", () => {
  it("is as wide as US Letter within its margins", () => {
    const { columnWidths, page } = layOutDocument(superbill());
    expect(columnWidths.reduce((sum, points) => sum + points, 0)).toBe(540);
    expect(540 + page.margins.left + page.margins.right).toBe(612);
    expect(page).toMatchObject({ paper: "Letter", orientation: "Portrait", showGridlines: false });
  });

  it.each([
    [1, true],
    [12, true],
    [30, true],
    [60, false],
  ])("prints %i lines on one page: %s", (lines, onePage) => {
    const layout = layOutDocument(superbill(lines));
    expect(layout.page.fit).toEqual(onePage ? { pagesWide: 1, pagesTall: 1 } : { pagesWide: 1 });
  });

  it("is not shrunk for a month of weekly visits", () => {
    const layout = layOutDocument(superbill(8));
    const { top, bottom } = layout.page.margins;
    expect(heightOf(layout)).toBeLessThan(792 - top - bottom);
  });

  it("repeats the list's header on every page", () => {
    const layout = layOutDocument(superbill(60));
    expect(layout.page.titleRows).toEqual({ fromRow: find(layout, "Service").row, rows: 1 });
    expect(layout.page.footer).toEqual({
      left: "&8Superbill SB-0001",
      center: "",
      right: "&8Page &P of &N",
    });
  });

  it("shows an ampersand in a number as one", () => {
    const { page } = layOutDocument({ ...superbill(), number: "A&B" });
    expect(page.footer.left).toBe("&8Superbill A&&B");
  });

  it("formats dates and amounts, and lines amounts up at the right", () => {
    const layout = layOutDocument(superbill(3));
    for (const { cell, row, column } of cellsOf(layout)) {
      const formats = layout.numberFormats.filter(({ area }) => covers(area, { row, column }));
      if (cell.kind === "date") expect(formats.map(({ format }) => format)).toEqual(["mm/dd/yyyy"]);
      if (cell.kind === "text") expect(formats).toEqual([]);
    }
    for (const amount of ["135.00", "405.00", "355.00"]) {
      const at = find(layout, amount);
      expect(at.column).toBe(layout.columnWidths.length - 1);
      expect(styleAt(layout, at)).toMatchObject({ horizontal: "Right" });
      const formats = layout.numberFormats.filter(({ area }) => covers(area, at));
      expect(formats.map(({ format }) => format)).toEqual(["$#,##0.00"]);
    }
  });

  it("puts the recipient where a window envelope shows it", () => {
    const layout = layOutDocument(superbill());
    const recipient = find(layout, "Carmen Lopez\n1907 Park Avenue\nRichmond, VA 23220");
    const above = heights(layout).slice(0, recipient.row);
    const fromTop = (layout.page.margins.top + above.reduce((sum, points) => sum + points, 0)) / 72;
    expect(fromTop).toBeGreaterThanOrEqual(2.1);
    expect(fromTop).toBeLessThan(2.4);
    const before = layout.columnWidths.slice(0, recipient.column);
    const fromLeft =
      (layout.page.margins.left + before.reduce((sum, points) => sum + points, 0)) / 72;
    expect(fromLeft).toBeGreaterThanOrEqual(0.875);
  });

  it("sets the right half of the page off from the left", () => {
    const layout = layOutDocument(superbill());
    for (const text of [
      "Superbill",
      "Client",
      "Health plan",
      "Member ID",
      "Service",
      "Total charge",
    ]) {
      expect(styleAt(layout, find(layout, text))).toMatchObject({ indent: 1, horizontal: "Left" });
    }
  });

  it("keeps labels, headings and sums apart by their look", () => {
    const layout = layOutDocument(superbill());
    const look = (text: string) => styleAt(layout, find(layout, text));
    expect(look("Provider")).toMatchObject({ bold: true, color: "#1F5566" });
    expect(look("NPI")).toMatchObject({ color: "#5F6B76" });
    expect(look("NPI").bold).toBeUndefined();
    expect(look("1234567893")).toMatchObject({ color: "#1F2933", fontSize: 9 });
    expect(look("Balance due")).toMatchObject({ bold: true });
  });

  it("takes few operations", () => {
    const layout = layOutDocument(superbill(60));
    const operations =
      layout.styles.length +
      layout.merges.length +
      layout.numberFormats.length +
      layout.rowHeights.length;
    expect(operations).toBeLessThanOrEqual(45);
    expect(JSON.stringify(layout).length).toBeLessThan(30_000);
  });
});

describe("notes and notices", () => {
  const withNote = (text: string): Document => ({
    kind: "Invoice",
    number: "INV-0001",
    blocks: [
      {
        kind: "list",
        columns: [20, 20, 60].map((width) => ({ header: "x", width, align: "left" })),
        rows: [],
      },
      { kind: "totals", totals: [], notes: [{ text }] },
      { kind: "paragraphs", heading: "Notices", notes: [{ text: `${text} again` }] },
    ],
  });

  it.each(["Questions? Call us.", "Questions? Call us. ".repeat(12).trim()])(
    "have the room that they were measured for: %s",
    (text) => {
      const layout = layOutDocument(withNote(text));
      for (const written of [text, `${text} again`]) {
        const at = find(layout, written);
        const merged = layout.merges.filter(({ area }) => covers(area, at));
        expect(merged.length).toBe(1);
        expect(styleAt(layout, at)).toMatchObject({ wrap: true });
      }
    }
  );

  it("of several lines stand in one row, so that no page breaks within them", () => {
    const layout = layOutDocument(withNote("Questions? Call us. ".repeat(30).trim()));
    const { row } = find(layout, `${"Questions? Call us. ".repeat(30).trim()} again`);
    expect(heights(layout)[row]).toBeGreaterThan(5 * 11);
    expect(layout.merges.find(({ area }) => covers(area, { row, column: 0 }))?.across).toBe(true);
  });
});

describe("amounts side by side", () => {
  const layout = layOutDocument({
    kind: "Statement",
    number: "ST-0001",
    blocks: [
      {
        kind: "strip",
        heading: "By age",
        cells: [100, 200, 300].map((cents) => ({
          label: `of ${cents}`,
          value: { kind: "money", cents },
        })),
      },
    ],
  });

  it("stand below their labels, in equal shares of the page", () => {
    const labels = [100, 200, 300].map((cents) => find(layout, `of ${cents}`));
    const amounts = ["1.00", "2.00", "3.00"].map((amount) => find(layout, amount));
    expect(amounts.map(({ column }) => column)).toEqual(labels.map(({ column }) => column));
    expect(new Set(amounts.map(({ row }) => row)).size).toBe(1);
    const lefts = labels.map(({ column }) =>
      layout.columnWidths.slice(0, column).reduce((sum, points) => sum + points, 0)
    );
    expect(lefts).toEqual([0, 180, 360]);
  });
});

describe("any text", () => {
  const hostile = fc.oneof(
    fc.string({ maxLength: 120, unit: "grapheme" }),
    fc.constantFrom(
      "=cmd|' /C calc'!A0",
      "<script>alert(1)</script>",
      "נועה כהן-לוי",
      "😀".repeat(40),
      "Wolfeschlegelsteinhausenbergerdorff".repeat(4),
      "one\ntwo\r\nthree"
    )
  );
  const fact = hostile.map((text): LabelledCell => ({
    label: text || "-",
    value: { kind: "text", text },
  }));
  const facts = fc.array(fact, { maxLength: 5 });
  const block: fc.Arbitrary<DocumentBlock> = fc.oneof(
    fc.record({
      kind: fc.constant("opening" as const),
      letterhead: fc.record(
        {
          name: hostile,
          lines: fc.array(hostile, { maxLength: 6 }),
          logo: fc
            .tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 300 }))
            .map(([width, height]) => logo(width, height)),
        },
        { requiredKeys: ["name", "lines"] }
      ),
      recipient: fc.array(hostile, { maxLength: 6 }),
      title: hostile,
      facts,
      details: fc.array(fc.record({ heading: hostile, facts }), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant("pair" as const),
      left: fc.record({ heading: hostile, facts }),
      right: fc.record({ heading: hostile, facts }),
    }),
    fc.record({
      kind: fc.constant("totals" as const),
      totals: facts,
      notes: fc.array(fc.record({ text: hostile, strong: fc.boolean() }), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant("strip" as const),
      heading: fc.option(hostile, { nil: undefined }),
      cells: fc.array(fact, { maxLength: 7 }),
    }),
    fc.record({
      kind: fc.constant("paragraphs" as const),
      heading: fc.option(hostile, { nil: undefined }),
      notes: fc.array(fc.record({ text: hostile, strong: fc.boolean() }), { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant("signature" as const), signer: hostile })
  );
  const list = fc
    .array(
      fc.record({
        header: hostile,
        width: fc.integer({ min: 20, max: 200 }),
        align: fc.constantFrom("left" as const, "center" as const, "right" as const),
      }),
      { minLength: 1, maxLength: 9 }
    )
    .chain((columns) =>
      fc.record({
        kind: fc.constant("list" as const),
        columns: fc.constant(columns),
        rows: fc.array(
          fc.array(
            hostile.map((text) => ({ kind: "text" as const, text })),
            { minLength: columns.length, maxLength: columns.length }
          ),
          { maxLength: 6 }
        ),
      })
    );
  const documents = fc
    .tuple(fc.array(block, { maxLength: 3 }), list, fc.array(block, { maxLength: 3 }))
    .map(([before, lines, after]): Document => ({
      kind: "Invoice",
      number: "INV-0001",
      blocks: [...before, lines, ...after],
    }));

  it("stands on the sheet as it is, and nothing covers it", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const layout = layOutDocument(document);
        const width = layout.columnWidths.length;
        expect(layout.cells.every((row) => row.length === width)).toBe(true);
        expect(layout.columnWidths.every((points) => points > 0)).toBe(true);
        const texts = cellsOf(layout).map(({ cell }) => shown(cell));
        const names = (layout.pictures ?? []).map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        for (const part of document.blocks) {
          if (part.kind === "signature") expect(texts).toContain(part.signer);
          if (part.kind === "paragraphs") {
            for (const { text } of part.notes) expect(texts).toContain(text);
          }
          if (part.kind === "strip") {
            for (const { label } of part.cells) expect(texts).toContain(label);
          }
          if (part.kind === "list") {
            for (const cell of part.rows.flat())
              expect(texts).toContain(cell.kind === "text" ? cell.text : "");
          }
        }
        layout.merges.forEach(({ area, across }, index) => {
          const inside = cellsOf(layout).filter((at) => covers(area, at));
          expect(
            inside.every(
              ({ column, row }) => column === area.column && (across || row === area.row)
            )
          ).toBe(true);
          const later = layout.merges.slice(index + 1);
          expect(later.some((other) => covers(other.area, area) || covers(area, other.area))).toBe(
            false
          );
        });
      }),
      { numRuns: 60 }
    );
  });
});
