import { builtInAccent } from "../../billing/documents/accent";
import type { Document, DocumentBlock } from "../../billing/documents/document";
import { logoBeside, type LogoSize } from "../../billing/documents/logoPlace";
import { layOutList } from "./blocks/list";
import { layOutOpening } from "./blocks/opening";
import { layOutPair } from "./blocks/pair";
import { layOutParagraphs } from "./blocks/paragraphs";
import { layOutSignature } from "./blocks/signature";
import { layOutStrip } from "./blocks/strip";
import { layOutTotals } from "./blocks/totals";
import type { SheetLayout } from "./layout";
import { lineSpacing } from "./lineSpacing";
import { fitsOnePage, pageHeightPoints, pageSetup } from "./page";
import { pageGrid, type PageGrid } from "./pageGrid";
import type { Section } from "./placement";
import { heightRuns, layoutCells, mergeAreas, sheetPictures } from "./sheetParts";
import { formatAreas, styleAreas } from "./sheetStyles";

/**
 * Lays a document out for printing on US Letter. The same document always gives the same layout.
 * Nothing is cut: every row is as high as its longest text needs.
 */
export function layOutDocument(document: Document<string>): SheetLayout {
  const grid = pageGrid(
    document.blocks.find((block) => block.kind === "list")?.columns ?? [],
    document.blocks.flatMap((block) => (block.kind === "strip" ? block.cells.length : [])),
    document.blocks.flatMap((block) => (block.kind === "opening" ? logoOf(block) : []))[0]
  );
  const sections = document.blocks.map((block) => layOutBlock(block, grid));
  const sheet = stack(sections);
  const rowHeights = spacedHeights(document, sections, sheet.rowHeights);
  const extent = { rows: rowHeights.length, columns: grid.columnWidths.length };
  const pictures = sheetPictures(sheet.pictures, rowHeights);
  return {
    cells: layoutCells(sheet.placements, extent),
    numberFormats: formatAreas(sheet.placements),
    styles: styleAreas(sheet.placements, sheet.rules, extent, {
      middleColumn: grid.right.column,
      accent: document.accent ?? builtInAccent,
    }),
    merges: mergeAreas(sheet.placements, grid.columnWidths),
    columnWidths: grid.columnWidths,
    rowHeights: heightRuns(rowHeights),
    page: pageSetup(document, rowHeights, extent, sheet.titleRow),
    ...(pictures.length > 0 && { pictures }),
  };
}

/** The size of a logo that takes room beside the letterhead's text. */
function logoOf({ letterhead: { logo } }: Extract<DocumentBlock, { kind: "opening" }>): LogoSize[] {
  const size = logo && logoBeside(logo);
  return size ? [size] : [];
}

function layOutBlock(block: DocumentBlock, grid: PageGrid): Section {
  switch (block.kind) {
    case "opening":
      return layOutOpening(block, grid);
    case "pair":
      return layOutPair(block, grid);
    case "list":
      return layOutList(block, grid);
    case "totals":
      return layOutTotals(block, grid);
    case "strip":
      return layOutStrip(block, grid);
    case "paragraphs":
      return layOutParagraphs(block, grid);
    case "signature":
      return layOutSignature(block, grid);
  }
}

/** The heights of all rows, the list's lines set apart so far that its sums stand with some of them. */
function spacedHeights(
  { blocks }: Document<string>,
  sections: readonly Section[],
  rowHeights: readonly number[]
): readonly number[] {
  const listAt = blocks.findIndex(({ kind }) => kind === "list");
  const sumsAt = blocks.findIndex(({ kind }, at) => kind === "totals" && at > listAt);
  if (listAt < 0 || sumsAt < 0 || fitsOnePage(rowHeights)) return rowHeights;
  const tops = sections.map((_, at) =>
    sections.slice(0, at).reduce((sum, section) => sum + section.rowHeights.length, 0)
  );
  const titleRow = tops[listAt] ?? 0;
  const lines = { fromRow: titleRow + 1, rows: (sections[listAt]?.rowHeights.length ?? 1) - 1 };
  const spacing = lineSpacing({
    ...{ rowHeights, pagePoints: pageHeightPoints, lines },
    titlePoints: rowHeights[titleRow] ?? 0,
    sumsEnd: (tops[sumsAt] ?? 0) + (sections[sumsAt]?.rowHeights.length ?? 0),
  });
  const isLine = (row: number) => row >= lines.fromRow && row < lines.fromRow + lines.rows;
  return rowHeights.map((points, row) => (isLine(row) ? points + spacing : points));
}

/** Sections one below the other, their rows counted from the top of the sheet. */
function stack(sections: readonly Section[]): Required<Omit<Section, "titleRow">> & {
  titleRow?: number;
} {
  const sheet: ReturnType<typeof stack> = {
    ...{ placements: [], rowHeights: [], rules: [], pictures: [] },
  };
  for (const { placements, rowHeights, rules = [], pictures = [], titleRow } of sections) {
    const top = sheet.rowHeights.length;
    sheet.placements.push(...placements.map((placed) => ({ ...placed, row: placed.row + top })));
    sheet.rules.push(...rules.map((rule) => ({ ...rule, row: rule.row + top })));
    sheet.pictures.push(...pictures.map((placed) => ({ ...placed, row: placed.row + top })));
    sheet.rowHeights.push(...rowHeights);
    if (titleRow !== undefined) sheet.titleRow ??= titleRow + top;
  }
  return sheet;
}
