import type { Guard } from "../../workbook/plan/plan";
import { columnIndex, type RawCell } from "../../workbook/reading/tableSnapshot";
import type { Decided } from "../check/readAndDecide";

/**
 * Every document must still stand in its row, with the status it had.
 * @param voids rows, from 1, whose status is Void once the step is done
 */
export function guardRegister(
  { reading }: Pick<Decided, "reading">,
  voids: readonly number[]
): Guard[] {
  const table = reading.snapshots.get("Documents");
  if (!table) return [];
  const cells = (header: string): RawCell[] => {
    const index = columnIndex(table, header);
    return table.rows.map((row) => row[index] ?? "");
  };
  const statuses = cells("Status");
  for (const row of voids) statuses[row - 1] = "Void";
  return [
    {
      table: "Documents",
      rowCount: table.rowCount,
      keys: [
        { header: "Number", firstRow: 1, cells: cells("Number") },
        { header: "Status", firstRow: 1, cells: statuses },
      ],
    },
  ];
}
