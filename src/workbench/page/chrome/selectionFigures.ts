import { intersect } from "../../engine/address";
import type { Area, Sheet } from "../../engine/types";
import { isSingleCell } from "../areas";

const numberFormat = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });

/** Average, count and sum of what is selected and not hidden; nothing for fewer than two values. */
export function selectionFigures(sheet: Sheet, selected: Area): { name: string; text: string }[] {
  const used = sheet.usedArea(true);
  const area = used && intersect(selected, used);
  if (!area || isSingleCell(selected)) return [];
  const values = sheet
    .values(area)
    .filter((_, offset) => !sheet.isRowHidden(area.row + offset))
    .flat()
    .filter((value) => value !== "");
  const numbers = values.filter((value) => typeof value === "number");
  if (values.length < 2) return [];
  const count = { name: "Count", text: numberFormat.format(values.length) };
  if (numbers.length === 0) return [count];
  const sum = numbers.reduce((total, value) => total + value, 0);
  return [
    { name: "Average", text: numberFormat.format(sum / numbers.length) },
    count,
    { name: "Sum", text: numberFormat.format(sum) },
  ];
}
