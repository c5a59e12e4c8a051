import type { PageSetup } from "../sheetLayout/layout";

const margins = { top: 36, bottom: 36, left: 36, right: 36, footer: 18 } as const;

/** US Letter on its side, one page wide, with the list's header on every page. */
export function pageSetup(rows: number, columns: number, headerRow: number): PageSetup {
  return {
    paper: "Letter",
    orientation: "Landscape",
    margins,
    fit: { pagesWide: 1 },
    centerHorizontally: true,
    printArea: { row: 0, column: 0, rows, columns },
    titleRows: { fromRow: headerRow, rows: 1 },
    footer: { left: "&8Authorization use", center: "", right: "&8Page &P of &N" },
    showGridlines: false,
  };
}
