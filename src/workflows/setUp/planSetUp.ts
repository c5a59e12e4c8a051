import { textCell } from "../../workbook/plan/cellInput";
import type { Plan, Step } from "../../workbook/plan/plan";
import type { RowCells } from "../../workbook/plan/tableTail";
import type { Surroundings } from "../../workbook/reading/lookAround";
import {
  letterheadSettings,
  practiceSettings,
  tables,
  type TableName,
} from "../../workbook/tables";
import { SheetNames } from "../documents/sheetNames";
import { missingOptionalColumns, type MissingColumns } from "./optionalColumns";

/** A table that was not made because its name or its sheet's name is in use. */
export interface TakenName {
  table: TableName;
  /** One sentence: what is in the way and what to do. */
  reason: string;
}

export interface SetUpPlan {
  plan: Plan;
  created: TableName[];
  taken: TakenName[];
  addedColumns: MissingColumns[];
}

/**
 * Plans the tables that are missing, each on a new sheet; touches nothing that is there.
 * @param requested the tables to make, also those made on request only, and nothing else; absent:
 *   all that every practice has, and the optional columns
 */
export function planSetUp(
  surroundings: Surroundings,
  sample: ReadonlyMap<TableName, RowCells[]>,
  requested?: readonly TableName[]
): SetUpPlan {
  const sheets = new SheetNames(surroundings.sheetNames);
  const names = new SheetNames(surroundings.definedNames);
  const created: TableName[] = [];
  const taken: TakenName[] = [];
  const steps: Step[] = [];
  for (const definition of tables) {
    const { name: table, sheet } = definition;
    const isOnRequest = "onRequest" in definition;
    if (requested ? !requested.includes(table) : isOnRequest && !sample.has(table)) continue;
    if (surroundings.shapes.has(table)) continue;
    // A blank sheet of that name may be hers; one with our header and nothing else was begun by us.
    const start = surroundings.begun.get(table);
    const begunTables = start && !start.isBlank ? start.tables : undefined;
    const reason = whatIsInTheWay(table, begunTables ? undefined : sheet, sheets, names);
    if (reason) {
      taken.push({ table, reason });
      continue;
    }
    const rows = sample.get(table) ?? startingRows(table);
    steps.push({
      label: sheet,
      writes: [
        begunTables
          ? { kind: "createTable", table, sheet: start?.sheet ?? sheet, rows, begunTables }
          : { kind: "createTable", table, sheet: sheets.take(sheet), rows },
      ],
      guards: [],
    });
    created.push(table);
  }
  const addedColumns = requested ? [] : missingOptionalColumns(surroundings);
  for (const { table, headers } of addedColumns) {
    const write = { kind: "addColumns", table, headers } as const;
    steps.push({ label: table, writes: [write], guards: [] });
  }
  return { plan: { title: "Set up this workbook", steps }, created, taken, addedColumns };
}

function whatIsInTheWay(
  table: string,
  sheet: string | undefined,
  sheets: SheetNames,
  names: SheetNames
): string | undefined {
  if (sheet !== undefined && sheets.isTaken(sheet)) {
    return `A sheet called ${sheet} is there already, without a table called ${table}. It was left as it is; rename it, then set up again.`;
  }
  if (names.isTaken(table)) {
    return `The name ${table} is in use for a range (Formulas, Name Manager). It was left as it is; rename it, then set up again.`;
  }
  return undefined;
}

/** Tables of settings begin with every setting there is. */
function startingRows(table: TableName): RowCells[] {
  switch (table) {
    case "Practice":
      return practiceSettings.map((setting) => ({ Setting: textCell(setting) }));
    case "Letterhead":
      return Object.entries(letterheadSettings).map(([setting, value]) => ({
        Setting: textCell(setting),
        ...(value !== "" && { Value: textCell(value) }),
      }));
    default:
      return [];
  }
}
