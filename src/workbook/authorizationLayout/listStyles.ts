import { builtInAccent } from "../../billing/documents/accent";
import type { Area, SheetLayout } from "../sheetLayout/layout";
import { looks, muted, rulesIn } from "../sheetLayout/look";
import { listColumns } from "./columns";
import { listFontSize } from "./lines";

type Styles = SheetLayout["styles"];

const rules = rulesIn(builtInAccent);

/** So many rows of the list, over its whole width. */
export function listArea(row: number, rows: number): Area {
  return { row, column: 0, rows, columns: listColumns.length };
}

/** Of a group of the list's rows. */
export function groupStyles(row: number, rows: number): Styles {
  if (rows === 0) return [];
  const borders = rows === 1 ? rules.singleLine : rules.list;
  return [
    { area: listArea(row, rows), style: { fontSize: listFontSize, wrap: true, borders } },
    ...columnStyles(row, rows),
    ...apartStyles(row, rows),
  ];
}

/** Of the header, with the figures' headers over the figures. */
export function headerStyles(row: number): Styles {
  return [
    { area: listArea(row, 1), style: { ...looks.listHeader, wrap: true } },
    ...apartStyles(row, 1),
    ...listColumns.flatMap(({ align }, column): Styles => {
      const area = { ...listArea(row, 1), column, columns: 1 };
      return align === undefined ? [] : [{ area, style: { horizontal: align } }];
    }),
  ];
}

/** Of what is over: nothing has to be done about it. */
export function overStyles(row: number, rows: number): Styles {
  if (rows === 0) return [];
  return [{ area: listArea(row, rows), style: { color: muted } }];
}

export function dateFormats(row: number, rows: number): SheetLayout["numberFormats"] {
  return listColumns.flatMap(({ numberFormat }, column) =>
    numberFormat === undefined
      ? []
      : [{ area: { row, column, rows, columns: 1 }, format: numberFormat }]
  );
}

function apartStyles(row: number, rows: number): Styles {
  return listColumns.flatMap(({ isApart }, column): Styles =>
    isApart ? [{ area: { row, column, rows, columns: 1 }, style: { indent: 1 } }] : []
  );
}

function columnStyles(row: number, rows: number): Styles {
  return listColumns.flatMap(({ align, fontSize }, column): Styles => {
    const area = { row, column, rows, columns: 1 };
    if (fontSize !== undefined) return [{ area, style: { fontSize, wrap: false } }];
    return align === undefined ? [] : [{ area, style: { horizontal: align } }];
  });
}
