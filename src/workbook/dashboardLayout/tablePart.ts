import { builtInAccent } from "../../billing/documents/accent";
import { baseFontSize, looks, rulesIn } from "../sheetLayout/look";
import type { CellStyle, LayoutCell, SheetChart } from "../sheetLayout/layout";
import { wrappedLines } from "../sheetLayout/textMeasure";
import { columnWidths, pointsBefore, rowPoints, widthPoints } from "./page";
import { fullRow, styled, sum, text, type Part } from "./part";

interface TableColumn {
  header: string;
  /** Absent: text, at the left. */
  numberFormat?: string;
  /** Of what stands below the header. */
  style?: CellStyle;
  /** Away from figures that end where it begins. */
  isApart?: boolean;
}

interface TableRow {
  cells: LayoutCell[];
  /** A sum of what stands above it. */
  isSum?: boolean;
}

/** A summary, and the chart of it. */
export interface SummaryTable {
  heading: string;
  columns: TableColumn[];
  /** What the chart shows. */
  rows: TableRow[];
  /** Below these, and not in the chart. */
  more?: TableRow[];
  chart: Pick<SheetChart, "name" | "type" | "title"> & {
    /** How many of the table's columns it shows. */
    columns: number;
    /** Points; absent: enough for columns. */
    leastHeight?: number;
  };
  /** Said in place of a table without rows. */
  nothing: string;
}

const rules = rulesIn(builtInAccent);
const headingPoints = 18;
/** What stands beside a table keeps this distance from it. */
const gutterPoints = 10;
const leastChartPoints = 165;
/** A table that is wider leaves no room beside it: its chart stands below. */
const widestBeside = 5;

/** A heading, the table, and its chart beside it, or below where the table is wide. */
export function tablePart(table: SummaryTable): Part {
  if (table.rows.length === 0) return emptyPart(table);
  const { columns, rows, more = [] } = table;
  const lines = [...rows, ...more];
  const tableHeights = [headerHeight(columns), ...lines.map(({ cells }) => lineHeight(cells))];
  const { charts, endPoints } = drawn(table, sum(tableHeights));
  const freeRows = Math.ceil(Math.max(0, endPoints - sum(tableHeights)) / rowPoints);
  const free = Array.from({ length: freeRows }, () => rowPoints);
  return {
    cells: [
      fullRow([text(table.heading)]),
      fullRow(columns.map(({ header }) => text(header))),
      ...lines.map(({ cells }) => fullRow(cells)),
      ...free.map(() => fullRow([])),
    ],
    rowHeights: [headingPoints, ...tableHeights, ...free],
    styles: tableStyles(columns, lines),
    numberFormats: columns.flatMap(({ numberFormat }, column) =>
      numberFormat === undefined
        ? []
        : [{ area: { row: 2, column, rows: lines.length, columns: 1 }, format: numberFormat }]
    ),
    merges: [],
    charts,
  };
}

/** The chart, and where it ends below the heading; none where there is nothing to see in one. */
function drawn(
  {
    columns,
    rows,
    chart: { columns: charted, leastHeight = leastChartPoints, ...chart },
  }: SummaryTable,
  tablePoints: number
): { charts: SheetChart[]; endPoints: number } {
  const isSeen = ({ cells }: TableRow) =>
    cells.slice(1, charted).some((cell) => cell.kind === "number" && cell.value !== 0);
  if (!rows.some(isSeen)) return { charts: [], endPoints: 0 };
  const isBeside = columns.length <= widestBeside;
  const left = isBeside ? pointsBefore(Math.max(4, columns.length)) + gutterPoints : 0;
  const top = isBeside ? 0 : tablePoints + gutterPoints;
  const height = isBeside ? Math.max(leastHeight, tablePoints) : leastHeight;
  const data = { row: 1, column: 0, rows: rows.length + 1, columns: charted };
  // A frame on the very edge of what is printed would lose its line.
  const width = widthPoints - left - 2;
  return {
    charts: [{ ...chart, data, place: { left, top: headingPoints + top, width, height } }],
    endPoints: top + height,
  };
}

function emptyPart({ heading, nothing }: SummaryTable): Part {
  return {
    cells: [fullRow([text(heading)]), fullRow([text(nothing)])],
    rowHeights: [headingPoints, rowPoints],
    styles: [headingStyle, styled({ row: 1, column: 0, rows: 1, columns: 1 }, looks.label)],
    ...{ numberFormats: [], merges: [], charts: [] },
  };
}

const headingStyle = styled(
  { row: 0, column: 0, rows: 1, columns: 1 },
  { bold: true, color: builtInAccent, fontSize: 11 }
);

function tableStyles(columns: readonly TableColumn[], lines: readonly TableRow[]): Part["styles"] {
  const width = columns.length;
  const all = (rows: number, row: number) => ({ row, column: 0, rows, columns: width });
  const borders = lines.length === 1 ? rules.singleLine : rules.list;
  return [
    headingStyle,
    styled(all(1, 1), { ...looks.listHeader, wrap: true }),
    styled(all(lines.length, 2), { borders }),
    styled({ row: 2, column: 0, rows: lines.length, columns: 1 }, { wrap: true }),
    ...columns.flatMap(({ numberFormat, style, isApart }, column) => {
      const area = { row: 1, column, rows: lines.length + 1, columns: 1 };
      const body = { ...area, row: 2, rows: lines.length };
      return [
        ...(numberFormat === undefined ? [] : [styled(area, { horizontal: "Right" })]),
        ...(isApart ? [styled(area, { indent: 1 })] : []),
        ...(style === undefined ? [] : [styled(body, style)]),
      ];
    }),
    ...lines.flatMap(({ isSum }, at) =>
      isSum ? [styled(all(1, at + 2), { bold: true, borders: rules.sum })] : []
    ),
  ];
}

function headerHeight(columns: readonly TableColumn[]): number {
  const look = { fontSize: looks.listHeader.fontSize, bold: true };
  const lines = columns.map(({ header }, column) =>
    wrappedLines(header, columnWidths[column] ?? rowPoints, look)
  );
  return heightOf(Math.max(...lines), look.fontSize);
}

/** Only what is counted may take several lines. */
function lineHeight([counted]: readonly LayoutCell[]): number {
  const words = counted?.kind === "text" ? counted.text : "";
  return heightOf(wrappedLines(words, columnWidths[0], { fontSize: baseFontSize }), baseFontSize);
}

/** In whole pixels: Excel rounds to them. */
function heightOf(lines: number, fontSize: number): number {
  return Math.max(rowPoints, Math.ceil((lines * fontSize * 1.3 + 1) / 0.75) * 0.75);
}
