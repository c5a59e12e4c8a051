import type { Document, DocumentBlock } from "../../billing/documents/document";
import { layOutList } from "./blocks/list";
import { layOutOpening } from "./blocks/opening";
import { layOutPair } from "./blocks/pair";
import { layOutParagraphs } from "./blocks/paragraphs";
import { layOutSignature } from "./blocks/signature";
import { layOutStrip } from "./blocks/strip";
import { layOutTotals } from "./blocks/totals";
import type { SheetLayout } from "./layout";
import { pageSetup } from "./page";
import { pageGrid, type PageGrid } from "./pageGrid";
import type { Section } from "./placement";
import { heightRuns, layoutCells, mergeAreas } from "./sheetParts";
import { formatAreas, styleAreas } from "./sheetStyles";

/**
 * Lays a document out for printing on US Letter. The same document always gives the same layout.
 * Nothing is cut: every row is as high as its longest text needs.
 */
export function layOutDocument(document: Document): SheetLayout {
  const grid = pageGrid(
    document.blocks.find((block) => block.kind === "list")?.columns ?? [],
    document.blocks.flatMap((block) => (block.kind === "strip" ? block.cells.length : []))
  );
  const sheet = stack(document.blocks.map((block) => layOutBlock(block, grid)));
  const extent = { rows: sheet.rowHeights.length, columns: grid.columnWidths.length };
  return {
    cells: layoutCells(sheet.placements, extent),
    numberFormats: formatAreas(sheet.placements),
    styles: styleAreas(sheet.placements, sheet.rules, extent, grid.right.column),
    merges: mergeAreas(sheet.placements, grid.columnWidths),
    columnWidths: grid.columnWidths,
    rowHeights: heightRuns(sheet.rowHeights),
    page: pageSetup(document, sheet.rowHeights, extent, sheet.titleRow),
  };
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

/** Sections one below the other, their rows counted from the top of the sheet. */
function stack(sections: readonly Section[]): Required<Omit<Section, "titleRow">> & {
  titleRow?: number;
} {
  const sheet: ReturnType<typeof stack> = { placements: [], rowHeights: [], rules: [] };
  for (const { placements, rowHeights, rules = [], titleRow } of sections) {
    const top = sheet.rowHeights.length;
    sheet.placements.push(...placements.map((placed) => ({ ...placed, row: placed.row + top })));
    sheet.rules.push(...rules.map((rule) => ({ ...rule, row: rule.row + top })));
    sheet.rowHeights.push(...rowHeights);
    if (titleRow !== undefined) sheet.titleRow ??= titleRow + top;
  }
  return sheet;
}
