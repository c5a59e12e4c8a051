import type { Document } from "../../billing/documents/document";
import { continuedText, documentName } from "../../billing/documents/continued";
import type { PageSetup } from "./layout";
import type { Extent } from "./sheetParts";

const letterHeightPoints = 792;
const margins = { top: 36, bottom: 36, left: 36, right: 36, footer: 18 } as const;
/** Below this, type becomes hard to read, and a second page is better. */
const smallestScale = 0.82;

/** Printable height of a page. */
export const pageHeightPoints = letterHeightPoints - margins.top - margins.bottom;

/** Whether a sheet of this height is shrunk to one page rather than spread over several. */
export function fitsOnePage(rowHeights: readonly number[]): boolean {
  const heightPoints = rowHeights.reduce((sum, points) => sum + points, 0);
  return heightPoints * smallestScale <= pageHeightPoints;
}

/** US Letter, upright; shrunk a little where that keeps the document on one page. */
export function pageSetup(
  document: Document<string>,
  rowHeights: readonly number[],
  extent: Extent,
  titleRow: number | undefined
): PageSetup {
  const isOnePage = fitsOnePage(rowHeights);
  return {
    paper: "Letter",
    orientation: "Portrait",
    margins,
    fit: isOnePage ? { pagesWide: 1, pagesTall: 1 } : { pagesWide: 1 },
    centerHorizontally: true,
    printArea: { row: 0, column: 0, ...extent },
    ...(titleRow === undefined ? {} : { titleRows: { fromRow: titleRow, rows: 1 } }),
    footer: {
      left: smallText(documentName(document)),
      center: "",
      right: "&8Page &P of &N",
    },
    ...(isOnePage ? {} : { continued: smallText(continuedText(document)) }),
    showGridlines: false,
  };
}

/** Excel reads an ampersand as the start of a code, and a digit after a size as part of it. */
function smallText(text: string): string {
  const escaped = text.replace(/&/g, "&&");
  return `&8${/^\d/.test(escaped) ? " " : ""}${escaped}`;
}
