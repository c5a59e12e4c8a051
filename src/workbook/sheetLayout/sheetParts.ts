import type { DocumentCell } from "../../billing/documents/document";
import { joinAreas, joinDown } from "./areas";
import type { Area, LayoutCell, Merge, SheetLayout } from "./layout";
import { baseStyle, looks, numberFormats, type Look } from "./look";
import type { Placement, Rule } from "./placement";

/** Rows and columns of a sheet. */
export interface Extent {
  rows: number;
  columns: number;
}

/** What stands where: a full matrix, null where nothing does. */
export function layoutCells(
  placements: readonly Placement[],
  extent: Extent
): SheetLayout["cells"] {
  const matrix = Array.from({ length: extent.rows }, () =>
    Array.from({ length: extent.columns }, (): LayoutCell | null => null)
  );
  for (const { row, span, cell } of placements) {
    const cells = matrix[row];
    if (cells !== undefined) cells[span.column] = layoutCell(cell);
  }
  return matrix;
}

function layoutCell(cell: DocumentCell): LayoutCell | null {
  switch (cell.kind) {
    case "text":
      return { kind: "text", text: cell.text };
    case "date":
      return { kind: "date", isoDate: cell.isoDate };
    case "money":
      return { kind: "number", value: cell.cents / 100 };
    case "count":
      return { kind: "number", value: cell.count };
    case "blank":
      return null;
  }
}

/** The formats of dates and amounts. */
export function formatAreas(placements: readonly Placement[]): SheetLayout["numberFormats"] {
  return (["date", "money"] as const).flatMap((kind) => {
    const areas = placements.filter(({ cell }) => cell.kind === kind).map(firstCell);
    return joinAreas(areas).map((area) => ({ area, format: numberFormats[kind] }));
  });
}

/** The base over the whole sheet, then each look, then the rules. */
export function styleAreas(
  placements: readonly Placement[],
  rules: readonly Rule[],
  extent: Extent
): SheetLayout["styles"] {
  const areasByLook = new Map<Look, Area[]>();
  for (const placement of placements) {
    const areas = areasByLook.get(placement.look);
    if (areas) areas.push(areaOf(placement));
    else areasByLook.set(placement.look, [areaOf(placement)]);
  }
  const looked = [...areasByLook].flatMap(([look, areas]) =>
    Object.keys(looks[look]).length === 0
      ? []
      : joinAreas(areas).map((area) => ({ area, style: looks[look] }))
  );
  const ruled = rules.map(({ borders, ...place }) => ({ area: areaOf(place), style: { borders } }));
  return [{ area: { row: 0, column: 0, ...extent }, style: baseStyle }, ...looked, ...ruled];
}

/** One merge for neighbouring rows that are merged alike; one each for what is several rows high. */
export function mergeAreas(placements: readonly Placement[]): Merge[] {
  const areas = placements.map(areaOf);
  const rows = areas.filter((area) => area.rows === 1 && area.columns > 1);
  const blocks = areas.filter((area) => area.rows > 1);
  return [
    ...joinDown(rows).map((area) => ({ area, across: true })),
    ...blocks.map((area) => ({ area, across: false })),
  ];
}

/** Neighbouring rows of one height as one run. */
export function heightRuns(rowHeights: readonly number[]): SheetLayout["rowHeights"] {
  const runs: SheetLayout["rowHeights"] = [];
  rowHeights.forEach((points, row) => {
    const last = runs[runs.length - 1];
    if (last?.points === points) last.rows += 1;
    else runs.push({ fromRow: row, rows: 1, points });
  });
  return runs;
}

function areaOf({ row, rows, span }: Pick<Rule, "row" | "rows" | "span">): Area {
  return { row, rows, column: span.column, columns: span.columns };
}

function firstCell({ row, span }: Placement): Area {
  return { row, rows: 1, column: span.column, columns: 1 };
}
