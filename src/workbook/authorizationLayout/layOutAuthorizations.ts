import type { AuthorizationUse } from "../../billing/coverage/use/authorizationUse";
import type { IsoDate } from "../../billing/records";
import type { SheetChart, SheetLayout } from "../sheetLayout/layout";
import { baseStyle, looks } from "../sheetLayout/look";
import { heightRuns } from "../sheetLayout/sheetParts";
import { chartPart, type ChartPart } from "./chartPart";
import { listColumns, listWidthPoints } from "./columns";
import { headingLines } from "./headingLines";
import {
  chartColumn,
  chartLine,
  columnWidths,
  headerLine,
  listLine,
  rowPoints,
  wideLine,
} from "./lines";
import { dateFormats, groupStyles, headerStyles, listArea, overStyles } from "./listStyles";
import { pageSetup } from "./page";

export interface AuthorizationSheet {
  practiceName?: string;
  today: IsoDate;
  /** By urgency, those that are over at the end. */
  uses: readonly AuthorizationUse[];
}

const overHeading = { words: "Ended, closed or denied", style: looks.heading };
const nothingAhead = { words: "No authorization is in force or ahead.", style: looks.label };

/**
 * A chart of the most urgent authorizations, then all of them by urgency, those that are over in a
 * group of their own; for a screen and for US Letter on its side. The same authorizations always
 * give the same layout.
 */
export function layOutAuthorizations(sheet: AuthorizationSheet): SheetLayout {
  const { uses } = sheet;
  const heading = headingLines(sheet.practiceName, sheet.today);
  const chart = chartPart(uses);
  const ahead = uses.filter(({ isOver }) => !isOver);
  const over = uses.filter(({ isOver }) => isOver);
  const chartRow = heading.length + 1;
  const chartRows = chart.cells.length === 0 ? 0 : Math.ceil(chart.height / rowPoints) + 1;
  const headerRow = chartRow + chartRows;
  const aheadRow = headerRow + 1;
  const aheadRows = Math.max(1, ahead.length);
  const overRow = aheadRow + aheadRows;
  const lines = [
    ...heading.map(({ words, style }) => wideLine(words, style)),
    ...Array.from({ length: 1 + chartRows }, (_, at) => chartLine(chart.cells[at - 1] ?? [])),
    headerLine(),
    ...(ahead.length > 0
      ? ahead.map(listLine)
      : [wideLine(nothingAhead.words, nothingAhead.style)]),
    ...(over.length > 0
      ? [wideLine(overHeading.words, overHeading.style), ...over.map(listLine)]
      : []),
  ];
  const rows = lines.length;
  const heights = lines.map(({ height }) => height);
  const topPoints = heights.slice(0, chartRow).reduce((sum, points) => sum + points, 0);
  return {
    cells: lines.map(({ cells }) => cells),
    numberFormats: [...dateFormats(aheadRow, rows - aheadRow), ...shareFormats(chart, chartRow)],
    styles: [
      { area: { row: 0, column: 0, rows, columns: columnWidths.length }, style: baseStyle },
      ...heading.map(({ style }, row) => ({
        area: listArea(row, 1),
        style: { ...style, wrap: true },
      })),
      ...chartCellStyles(chart, chartRow),
      ...headerStyles(headerRow),
      ...(ahead.length > 0
        ? groupStyles(aheadRow, aheadRows)
        : [{ area: listArea(aheadRow, 1), style: nothingAhead.style }]),
      ...boldRows(ahead, aheadRow),
      ...(over.length > 0 ? [{ area: listArea(overRow, 1), style: overHeading.style }] : []),
      ...groupStyles(overRow + 1, over.length),
      ...overStyles(overRow + 1, over.length),
    ],
    merges: [{ area: listArea(0, heading.length), across: true }],
    columnWidths: [...columnWidths],
    rowHeights: heightRuns(heights),
    page: pageSetup(rows, listColumns.length, headerRow),
    charts: chartOf(chart, chartRow, topPoints),
  };
}

function chartOf({ cells, chart, height }: ChartPart, row: number, top: number): SheetChart[] {
  const [first] = cells;
  if (!first) return [];
  const data = { row, column: chartColumn, rows: cells.length, columns: first.length };
  // A frame on the very edge of what is printed would lose its line.
  return [{ ...chart, data, place: { left: 0, top, width: listWidthPoints - 2, height } }];
}

function shareFormats({ cells }: ChartPart, row: number): SheetLayout["numberFormats"] {
  const [first] = cells;
  if (!first) return [];
  const area = { column: chartColumn + 1, columns: first.length - 1 };
  return [{ area: { ...area, row: row + 1, rows: cells.length - 1 }, format: "0%" }];
}

function chartCellStyles({ cells }: ChartPart, row: number): SheetLayout["styles"] {
  const [first] = cells;
  if (!first) return [];
  const area = { row, column: chartColumn, rows: cells.length, columns: first.length };
  return [
    { area, style: looks.label },
    {
      area: { ...area, column: chartColumn + 1, columns: first.length - 1 },
      style: { horizontal: "Right" },
    },
  ];
}

/** Whose next one is needed stands out. */
function boldRows(ahead: readonly AuthorizationUse[], row: number): SheetLayout["styles"] {
  const last = listColumns.length - 1;
  return ahead.flatMap(({ needsNext }, at) =>
    needsNext
      ? [0, last].map((column) => ({
          area: { row: row + at, column, rows: 1, columns: 1 },
          style: { bold: true },
        }))
      : []
  );
}
