import { dashboardTitle } from "../../workbook/dashboardLayout";
import type { SheetWrite } from "../../workbook/plan/plan";
import { lookAtSheets, type SheetContents } from "../../workbook/reading/lookAtSheets";

/** The sheet to write on. */
export type DashboardPlace = Pick<SheetWrite, "sheet" | "overwrite" | "formerCharts">;

const wantedName = "Dashboard";

/**
 * The sheet `Dashboard` where there is none yet, or where we made it, or began to; else the next
 * such name: a sheet of hers is never touched.
 *
 * @param sheetNames of all sheets of the workbook
 */
export async function dashboardPlace(sheetNames: readonly string[]): Promise<DashboardPlace> {
  const spelled = new Map(sheetNames.map((name) => [name.toLowerCase(), name]));
  const taken: string[] = [];
  const next = () => spelled.get(nthName(taken.length + 1).toLowerCase());
  for (let name = next(); name !== undefined; name = next()) taken.push(name);
  const found = taken.length === 0 ? [] : await lookAtSheets(taken);
  const own = found.find((contents) => isOurs(contents) || isUnused(contents));
  if (!own) return { sheet: nthName(taken.length + 1), overwrite: false };
  return { sheet: own.sheet, overwrite: true, formerCharts: own.charts };
}

/** `Dashboard`, `Dashboard (2)`, ... */
function nthName(nth: number): string {
  return nth === 1 ? wantedName : `${wantedName} (${nth})`;
}

/** She may have put a table on it: that is not to be cleared. */
function isOurs({ firstCell, hasTables }: SheetContents): boolean {
  return firstCell === dashboardTitle && !hasTables;
}

/** As an attempt that was cut off leaves it, or as she adds one. */
function isUnused({ isBlank, charts, hasTables, hasShapes }: SheetContents): boolean {
  return isBlank && charts.length === 0 && !hasTables && !hasShapes;
}
