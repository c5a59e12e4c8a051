import type { Worksheet } from "./excelts";
import type { SheetState } from "./sheet-state";
import { BookError } from "./types";

type View = Worksheet["views"][number];

export function gridlines({ views }: Worksheet): boolean {
  return views[0]?.showGridLines !== false;
}

export function setGridlines(sheet: Worksheet, show: boolean): void {
  sheet.views = [{ ...sheet.views[0], showGridLines: show }];
}

export function freeze({ views }: Worksheet): { rows: number; columns: number } {
  const view = views[0];
  if (view?.state !== "frozen") return { rows: 0, columns: 0 };
  const { xSplit = 0, ySplit = 0 } = view as { xSplit?: number; ySplit?: number };
  return { rows: ySplit, columns: xSplit };
}

export function setFreeze(
  sheet: Worksheet,
  { rows, columns }: { rows: number; columns: number }
): void {
  const { showGridLines, zoomScale } = sheet.views[0] ?? {};
  const kept = {
    ...(showGridLines !== undefined && { showGridLines }),
    ...(zoomScale && { zoomScale }),
  };
  const view =
    rows === 0 && columns === 0
      ? { ...kept, state: "normal" }
      : { ...kept, state: "frozen", xSplit: columns, ySplit: rows };
  sheet.views = [view as View];
}

/** Throws where Excel would not take the name. */
export function checkSheetName(name: string, others: SheetState[]): void {
  const wrong = name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name);
  if (wrong || name.toLowerCase() === "history") {
    throw new BookError("InvalidArgument", `A sheet cannot be named "${name}".`);
  }
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
    throw new BookError("ItemAlreadyExists", `There is already a sheet named "${name}".`);
  }
}
