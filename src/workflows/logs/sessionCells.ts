import { keptCells, type KeptCell } from "../../billing/logs/bringing/keptCells";
import type { LogRow } from "../../billing/logs/rows/logRow";
import {
  blank,
  codeCell,
  codesCell,
  dateCell,
  numberCell,
  textCell,
  timeCell,
  type CellInput,
} from "../../workbook/plan/cellInput";
import type { RowCells } from "../../workbook/plan/tableTail";
import type { SessionFormulas } from "./columnFormulas";

/** A row of a log as a row of Sessions, but for its id; what the workflows write is left to them. */
export function sessionCells(row: LogRow, formulas: SessionFormulas): RowCells {
  const kept = keptCells(row);
  return {
    Date: cellOf(kept.Date, dateCell),
    Client: cellOf(kept.Client, textCell),
    Provider: cellOf(kept.Provider, textCell),
    Code: cellOf(kept.Code, codeCell),
    Start: cellOf(kept.Start, timeCell),
    End: cellOf(kept.End, timeCell),
    Minutes: cellOf(kept.Minutes, numberCell, formulas.Minutes),
    Units: cellOf(kept.Units, numberCell, formulas.Units),
    Place: cellOf(kept.Place, textCell),
    Modifiers: cellOf(kept.Modifiers, codesCell),
    Diagnoses: cellOf(kept.Diagnoses, codesCell),
    "Note signed": cellOf(kept["Note signed"], (signed) => textCell(signed ? "Yes" : "No")),
    Description: cellOf(kept.Description, textCell),
  };
}

function cellOf<Value>(
  kept: KeptCell<Value>,
  toCell: (value: Value) => CellInput,
  formula?: string
): CellInput {
  switch (kept.kind) {
    case "value":
      return toCell(kept.value);
    case "text":
      return textCell(kept.text);
    case "formula":
      return formula === undefined ? blank : { kind: "formula", formula };
    case "blank":
      return blank;
  }
}
