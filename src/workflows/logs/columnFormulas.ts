import { cellOfSameRow } from "../../workbook/plan/sameRow";
import { headerInWorkbook, type TableShape } from "../../workbook/reading/tableSnapshot";
import { columnOf } from "../../workbook/tables";

/** The formulas of Sessions' calculated columns, under the headers of one workbook. */
export interface SessionFormulas {
  Minutes: string;
  Units: string;
}

/** As the workbook spells the headers; as the contract does where the table is still to be made. */
export function sessionFormulas(table: TableShape | undefined): SessionFormulas {
  return { Minutes: formulaFor("Minutes", table), Units: formulaFor("Units", table) };
}

function formulaFor(header: string, table: TableShape | undefined): string {
  const formula = columnOf("Sessions", header)?.formula ?? "";
  if (!table) return formula;
  return formula.replace(/\[@([^\]]+)\]/g, (_, column: string) =>
    cellOfSameRow(headerInWorkbook(table, column))
  );
}
