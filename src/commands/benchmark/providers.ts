import { isNpi } from "../../billing/codes/identifiers";
import { textCell } from "../../workbook/plan/cellInput";
import type { RowCells } from "../../workbook/plan/tableTail";

export interface InventedProvider {
  name: string;
  isAssistant: boolean;
  supervisor?: string;
  row: RowCells;
}

/** Visits of a full day, an hour each. */
const visitsADay = 7;

/** As many providers as a practice needs for its visits; every fourth is an assistant. */
export function inventProviders(visits: number, days: number): InventedProvider[] {
  const count = Math.max(2, Math.ceil(visits / days / visitsADay));
  return Array.from({ length: count }, (_, index) => {
    const name = nameOf(index);
    const isAssistant = index % 4 === 3;
    const supervisor = isAssistant ? nameOf(index - 1) : undefined;
    const row: RowCells = {
      Provider: textCell(name),
      Credentials: textCell(isAssistant ? "COTA/L" : "OTR/L"),
      NPI: textCell(npiOf(index)),
      License: textCell(`0119${String(index).padStart(6, "0")}`),
      Taxonomy: textCell(isAssistant ? "224Z00000X" : "225XP0200X"),
      Assistant: textCell(isAssistant ? "Yes" : "No"),
      Supervisor: textCell(supervisor),
    };
    return { name, isAssistant, supervisor, row };
  });
}

function nameOf(index: number): string {
  return `Therapist ${String(index + 1).padStart(2, "0")}`;
}

/** An NPI that nobody has been given, with the right check digit. */
function npiOf(index: number): string {
  const start = String(100_000_000 + index);
  const digit = Array.from({ length: 10 }, (_, one) => String(one)).find((one) =>
    isNpi(`${start}${one}`)
  );
  return `${start}${digit ?? ""}`;
}
