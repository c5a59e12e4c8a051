import { codesCell, numberCell, textCell } from "../../workbook/plan/cellInput";
import type { RowCells } from "../../workbook/plan/tableTail";

/** What is wrong with a row, given the provider's row before it. */
type Slip = (before: RowCells) => RowCells;

/** Slips of the kinds that a practice makes, taken in turn. */
const slips: readonly Slip[] = [
  () => ({ Code: textCell("97003") }),
  () => ({ Client: textCell("Client 0001") }),
  () => ({ Minutes: numberCell(52) }),
  () => ({ Units: numberCell(7) }),
  () => ({ Start: textCell(""), End: textCell("") }),
  () => ({ Code: textCell("") }),
  () => ({ Provider: textCell("Somebody Else") }),
  () => ({ Date: textCell("next Tuesday") }),
  () => ({ Modifiers: codesCell(["GE"]) }),
  () => ({ Modifiers: codesCell(["GO", "GP"]) }),
  () => ({ Modifiers: textCell("") }),
  () => ({ Place: textCell("00") }),
  () => ({ Place: textCell("10") }),
  () => ({ Diagnoses: textCell("F84") }),
  () => ({ Diagnoses: textCell("F84.O") }),
  () => ({ "Note signed": textCell("No") }),
  () => ({ Code: textCell("97010") }),
  overlapping,
  (before) => before,
];

/** At the time of the row before. */
function overlapping({ Date, Start, End }: RowCells): RowCells {
  return Date && Start && End ? { Date, Start, End } : {};
}

const rowsToASlip = 30;

/** What is wrong with a row; most have nothing. */
export function slipOf(row: number, before: RowCells): RowCells {
  if (row % rowsToASlip !== rowsToASlip - 1) return {};
  return slips[Math.floor(row / rowsToASlip) % slips.length]?.(before) ?? {};
}
