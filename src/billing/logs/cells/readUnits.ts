import type { CellReading, LogCell } from "../logSheet";
import { blankOrError, foldedText, isDash, quoted, typedText, unclear } from "./cellText";
import { meaningOf } from "./numberFormat";

const form =
  /^(?:(?:units?|u|x)[\s:=]*)?(\d{1,4})(?:[.,]0+)?\s?(?:units?|u|un|unid(?:ade|ad)?s?|unidades|uds?|einheit(?:en)?|unites?|x)?\.?$/;

/** Whole units of a cell: `4`, `4.0`, `4 units`, `x4`, `4u`, `4 unidades`. */
export function readUnits(cell: LogCell): CellReading<number> {
  const reading = blankOrError(cell);
  if (reading) return reading;
  if (isDash(cell)) return { kind: "blank" };
  if (typeof cell.value === "number") return ofNumber(cell, cell.value);
  const match = typeof cell.value === "string" ? form.exec(foldedText(cell.value)) : null;
  if (match) return { kind: "read", value: Number(match[1]) };
  return unclear(cell, `${quoted(typedText(cell))} is not a whole number of units`);
}

function ofNumber(cell: LogCell, number: number): CellReading<number> {
  const isCount = meaningOf(cell.format) === "plain" && number >= 0 && number < 10_000;
  if (isCount && Number.isInteger(number)) return { kind: "read", value: number };
  return unclear(cell, `${number} is not a whole number of units`);
}
