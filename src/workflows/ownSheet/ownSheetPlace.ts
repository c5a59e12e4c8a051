import type { SheetWrite } from "../../workbook/plan/plan";
import { lookAtSheets, type SheetContents } from "../../workbook/reading/lookAtSheets";

/** A sheet that we make, and make again over what we made. */
export interface OwnSheet {
  /** How it is named where that name is free. */
  name: string;
  /** What its first cell says: by this it is known to be ours. */
  title: string;
}

/** The sheet to write on. */
export type OwnSheetPlace = Pick<SheetWrite, "sheet" | "overwrite" | "formerCharts">;

/**
 * The sheet of that name where there is none yet, or where we made it, or began to; else the next
 * such name: a sheet of hers is never touched.
 *
 * @param sheetNames of all sheets of the workbook
 */
export async function ownSheetPlace(
  own: OwnSheet,
  sheetNames: readonly string[]
): Promise<OwnSheetPlace> {
  const spelled = new Map(sheetNames.map((name) => [name.toLowerCase(), name]));
  const taken: string[] = [];
  const nextName = () => nthName(own.name, taken.length + 1);
  const next = () => spelled.get(nextName().toLowerCase());
  for (let name = next(); name !== undefined; name = next()) taken.push(name);
  const found = taken.length === 0 ? [] : await lookAtSheets(taken);
  const ours = found.find((contents) => isOurs(contents, own) || isUnused(contents));
  if (!ours) return { sheet: nextName(), overwrite: false };
  return { sheet: ours.sheet, overwrite: true, formerCharts: ours.charts };
}

/** `Dashboard`, `Dashboard (2)`, ... */
function nthName(name: string, nth: number): string {
  return nth === 1 ? name : `${name} (${nth})`;
}

/** She may have put a table on it: that is not to be cleared. */
function isOurs({ firstCell, hasTables }: SheetContents, { title }: OwnSheet): boolean {
  return firstCell === title && !hasTables;
}

/** As an attempt that was cut off leaves it, or as she adds one. */
function isUnused({ isBlank, charts, hasTables, hasShapes }: SheetContents): boolean {
  return isBlank && charts.length === 0 && !hasTables && !hasShapes;
}
