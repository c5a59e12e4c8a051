import type { PageSetup } from "../sheetLayout/layout";
import type { Extent } from "../sheetLayout/sheetParts";

/**
 * Points, from column A: what is counted, three amounts, and seven more for therapists. Together
 * less than a page is wide, so that Excel, which rounds each column to whole pixels, still prints
 * the sheet in its own size, and pages end where they are planned to end.
 */
export const columnWidths = [156, 68, 68, 68, 46, 46, 46, 46, 46, 46, 46] as const;
export const widthPoints = columnWidths.reduce<number>((sum, points) => sum + points, 0);

/** How high a row is that has one line of text. */
export const rowPoints = 12.75;

const margins = { top: 36, bottom: 36, left: 36, right: 36, footer: 18 } as const;
const letterWidthPoints = 612;
/** Printable height of a page that lies on its side. */
export const pagePoints = letterWidthPoints - margins.top - margins.bottom;

/** Room to the left of a column. */
export function pointsBefore(column: number): number {
  return columnWidths.slice(0, column).reduce<number>((sum, points) => sum + points, 0);
}

export function pageSetup(extent: Extent): PageSetup {
  return {
    paper: "Letter",
    orientation: "Landscape",
    margins,
    fit: { pagesWide: 1 },
    centerHorizontally: true,
    printArea: { row: 0, column: 0, ...extent },
    footer: { left: "&8Dashboard", center: "", right: "&8Page &P of &N" },
    showGridlines: false,
  };
}
