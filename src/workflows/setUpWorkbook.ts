import { applyPlan, type ApplyOptions } from "../workbook/applying/applyPlan";
import { showTable } from "../workbook/applying/show";
import type { RowCells } from "../workbook/plan/tableTail";
import { lookAround, type Surroundings } from "../workbook/reading/lookAround";
import { Snapshots } from "../workbook/reading/readTables";
import type { TableName } from "../workbook/tables";
import { samplePractice } from "./sample/samplePractice";
import type { MissingColumns } from "./setUp/optionalColumns";
import { planSetUp, type TakenName } from "./setUp/planSetUp";

export type { TakenName } from "./setUp/planSetUp";

export interface SetUpResult {
  created: TableName[];
  taken: TakenName[];
  addedColumns: MissingColumns[];
}

/**
 * Makes the tables that the workbook lacks, on new sheets, and adds missing optional columns at the
 * right of those it has. Existing sheets and names are never touched: what is in the way is
 * reported.
 * @param options `requested`: only these tables, also such as are made on request only
 */
export async function setUpWorkbook(
  options: { sample: boolean; requested?: readonly TableName[] } & ApplyOptions
): Promise<SetUpResult> {
  const surroundings = await lookAround();
  const rows = new Map<TableName, RowCells[]>(
    options.sample ? samplePractice().map((sample) => [sample.table, sample.rows]) : []
  );
  const { plan, ...result } = planSetUp(surroundings, rows, options.requested);
  const basis = { snapshots: shapesOnly(surroundings), dateSystem: surroundings.dateSystem };
  await applyPlan(plan, basis, options);
  if (result.created.includes("Sessions")) await showTable("Sessions");
  return result;
}

/** Adding columns needs a table's title and headers, not its cells. */
function shapesOnly({ shapes }: Surroundings): Snapshots {
  const snapshots = new Snapshots();
  for (const shape of shapes.values()) snapshots.add({ ...shape, rows: [] });
  return snapshots;
}
