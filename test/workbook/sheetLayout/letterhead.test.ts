import type { Document } from "../../../src/billing/documents/document";
import type { Picture } from "../../../src/billing/documents/letterhead";
import { layOutDocument, type SheetLayout } from "../../../src/workbook/sheetLayout";
import { logo } from "../../support/images";
import fc from "../../support/laws";
import { cellsOf, find, heights, styleAt, superbill } from "./support";

describe("a document of several pages", () => {
  it("says on all but the first whose it is", () => {
    const continued = "&8Superbill SB-0001 for Mia Lopez, continued";
    expect(layOutDocument(superbill(60)).page.continued).toBe(continued);
    expect(layOutDocument(superbill(12)).page).not.toHaveProperty("continued");
  });

  it.each([
    ["A & B", "&8Superbill SB-0001 for A && B, continued"],
    ["x".repeat(80), `&8Superbill SB-0001 for ${"x".repeat(39)}…, continued`],
    ["נועה כהן", "&8Superbill SB-0001 for נועה כהן, continued"],
    ["two\nlines", "&8Superbill SB-0001 for two lines, continued"],
  ])("of %j is said so that Excel prints it", (name, continued) => {
    const document = superbill(60);
    const named = document.blocks.map((block) =>
      block.kind === "opening"
        ? {
            ...block,
            details: [
              {
                heading: "Client",
                facts: [{ label: "Name", value: { kind: "text" as const, text: name } }],
              },
            ],
          }
        : block
    );
    expect(layOutDocument({ ...document, blocks: named }).page.continued).toBe(continued);
  });
});

describe("the practice's own letterhead", () => {
  const under = (document: Document, changes: { accent?: string; logo?: Picture }): Document => ({
    ...document,
    ...(changes.accent === undefined ? {} : { accent: changes.accent }),
    blocks: document.blocks.map((block) =>
      block.kind === "opening" && changes.logo
        ? { ...block, letterhead: { ...block.letterhead, logo: changes.logo } }
        : block
    ),
  });
  const leftOf = ({ columnWidths }: SheetLayout, column: number) =>
    columnWidths.slice(0, column).reduce((sum, points) => sum + points, 0);
  const topOf = (layout: SheetLayout, row: number) =>
    heights(layout)
      .slice(0, row)
      .reduce((sum, points) => sum + points, 0);

  it("colours titles, headings and rules, and nothing else", () => {
    const built = layOutDocument(superbill(3));
    const own = layOutDocument(under(superbill(3), { accent: "#8A1C1C" }));
    const coloured = JSON.stringify(own.styles);
    expect(coloured).not.toContain("#1F5566");
    expect(coloured.replaceAll("#8A1C1C", "#1F5566").replaceAll("#F6EDED", "#EDF1F3")).toBe(
      JSON.stringify(built.styles)
    );
    expect(styleAt(own, find(own, "Superbill"))).toMatchObject({ color: "#8A1C1C" });
    expect(styleAt(own, find(own, "Service"))).toMatchObject({ fill: "#F6EDED" });
  });

  it.each([
    [19, 2],
    [26, 2],
    [28, 4],
  ])("has a name of %i letters in %i rows, the address right below", (letters, rows) => {
    const document = superbill();
    const blocks = document.blocks.map((block) =>
      block.kind === "opening"
        ? { ...block, letterhead: { name: "n".repeat(letters), lines: ["1 Main Street"] } }
        : block
    );
    const layout = layOutDocument({ ...document, blocks });
    expect(find(layout, "1 Main Street").row).toBe(rows);
    expect(styleAt(layout, find(layout, "n".repeat(letters)))).toMatchObject({
      vertical: "Bottom",
    });
  });

  it("has no picture where there is no logo", () => {
    expect(layOutDocument(superbill())).not.toHaveProperty("pictures");
  });

  it("begins text beside a square logo in line with the recipient", () => {
    const layout = layOutDocument(under(superbill(), { logo: logo(48, 48) }));
    expect(find(layout, "Bright Path Therapy").column).toBe(
      find(layout, "Carmen Lopez\n1907 Park Avenue\nRichmond, VA 23220").column
    );
    expect(layout.pictures).toEqual([
      {
        ...{ name: "Logo", base64: logo(1, 1).base64, altText: "Bright Path Therapy, logo" },
        place: { left: 0, top: 0, width: 48, height: 48 },
      },
    ]);
  });

  it("covers nothing and keeps the recipient in the window, whatever the logo's shape", () => {
    const side = fc.double({ min: 2, max: 600, noNaN: true });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const layout = layOutDocument(under(superbill(), { logo: logo(width, height) }));
        const [picture] = layout.pictures ?? [];
        if (!picture) throw new Error("There is no logo.");
        const { place } = picture;
        expect(place.width / place.height).toBeCloseTo(width / height, 3);
        expect(leftOf(layout, layout.columnWidths.length)).toBe(540);
        for (const { row, column } of cellsOf(layout)) {
          const isBeside = leftOf(layout, column) >= place.left + place.width - 0.001;
          const isBelow = topOf(layout, row) >= place.top + place.height - 0.001;
          expect(isBeside || isBelow).toBe(true);
        }
        const { row } = find(layout, "Carmen Lopez\n1907 Park Avenue\nRichmond, VA 23220");
        const fromEdge = (layout.page.margins.top + topOf(layout, row)) / 72;
        expect(fromEdge).toBeGreaterThanOrEqual(2.1);
        expect(fromEdge).toBeLessThan(2.6);
      }),
      { numRuns: 200 }
    );
  });
});
