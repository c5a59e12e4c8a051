import type { PracticeFigures } from "../../billing/figures/figures";
import type { Area, SheetLayout } from "../sheetLayout/layout";
import { baseStyle } from "../sheetLayout/look";
import { heightRuns } from "../sheetLayout/sheetParts";
import { ageTable, billedTable, findingsTable, unitsTable } from "./figureTables";
import { headingPart } from "./headingPart";
import { columnWidths, pagePoints, pageSetup, rowPoints } from "./page";
import { blankRowsBefore } from "./pageBreaks";
import { fullRow, styled, sum, type Part } from "./part";
import { tablePart } from "./tablePart";

/**
 * The figures as summary tables with native charts, for a screen and for US Letter on its side; no
 * table and no chart is on two pages. The same figures always give the same layout.
 */
export function layOutDashboard(figures: PracticeFigures): SheetLayout {
  const tables = [billedTable, ageTable, unitsTable, findingsTable];
  const sheet = tables
    .map((table) => tablePart(table(figures)))
    .reduce(stacked, headingPart(figures));
  const extent = { rows: sheet.rowHeights.length, columns: columnWidths.length };
  return {
    cells: sheet.cells,
    numberFormats: sheet.numberFormats,
    styles: [styled({ row: 0, column: 0, ...extent }, baseStyle), ...sheet.styles],
    merges: sheet.merges,
    columnWidths: [...columnWidths],
    rowHeights: heightRuns(sheet.rowHeights),
    page: pageSetup(extent),
    charts: sheet.charts,
  };
}

/** One part below another, with so many blank rows between them that it stays on one page. */
function stacked(above: Part, part: Part): Part {
  const { rowHeights } = above;
  const rows = blankRowsBefore(rowHeights, part.rowHeights, { pagePoints, blankPoints: rowPoints });
  const blank = Array.from({ length: rows }, () => rowPoints);
  const top = rowHeights.length + rows;
  const topPoints = sum(rowHeights) + sum(blank);
  const lowered = <Placed extends { area: Area }>(placed: Placed): Placed => ({
    ...placed,
    area: moved(placed.area, top),
  });
  return {
    cells: [...above.cells, ...blank.map(() => fullRow([])), ...part.cells],
    rowHeights: [...rowHeights, ...blank, ...part.rowHeights],
    styles: [...above.styles, ...part.styles.map(lowered)],
    numberFormats: [...above.numberFormats, ...part.numberFormats.map(lowered)],
    merges: [...above.merges, ...part.merges.map(lowered)],
    charts: [
      ...above.charts,
      ...part.charts.map((chart) => ({
        ...chart,
        data: moved(chart.data, top),
        place: { ...chart.place, top: chart.place.top + topPoints },
      })),
    ],
  };
}

function moved(area: Area, rows: number): Area {
  return { ...area, row: area.row + rows };
}
