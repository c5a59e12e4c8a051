import { blank } from "../../workbook/plan/cellInput";
import type { Plan, Step, Write } from "../../workbook/plan/plan";
import type { RowCells } from "../../workbook/plan/tableTail";
import { Snapshots } from "../../workbook/reading/readTables";
import type { TableAlone } from "../../workbook/reading/readTableAlone";
import { columnIndex } from "../../workbook/reading/tableSnapshot";
import { UnusableWorkbook } from "../../workbook/reading/unusableWorkbook";
import { tableNamed } from "../../workbook/tables";
import { rawOf } from "../check/sessionCells";
import { SheetNames } from "../documents/sheetNames";
import { OpenEnd } from "../logs/openEnd";
import type { BenefitsTable, LostRow } from "./lostRow";

export type BenefitsReading = TableAlone<"Benefits">;

const title = "Type in the plan's answers";

/**
 * What must stand before a row is added: the table, and a column for every answer that was given.
 * Nothing where both are there.
 * @throws UnusableWorkbook where the table's name is in use for a range
 */
export function planPlace(reading: BenefitsReading, cells: RowCells): Plan | undefined {
  const { table } = reading;
  if (!table) return planOf([creation(reading)], "Benefits");
  const headers = tableNamed("Benefits").columns.flatMap(({ header, optional }) => {
    const isGiven = (cells[header] ?? blank).kind !== "blank";
    return optional && isGiven && columnIndex(table, header) < 0 ? [header] : [];
  });
  if (headers.length === 0) return undefined;
  return planOf([{ kind: "addColumns", table: "Benefits", headers }], "Benefits");
}

function creation({ survey, definedNames }: BenefitsReading): Write {
  if (new SheetNames(definedNames).isTaken("Benefits")) {
    throw new UnusableWorkbook(
      "The name Benefits is in use for a range (Formulas, Name Manager), and a table of that name is needed; rename the range, then save again."
    );
  }
  const start = survey.begun.get("Benefits");
  if (start) return createTable(start.sheet, start.tables);
  return createTable(new SheetNames(survey.sheetNames).take(tableNamed("Benefits").sheet));
}

function createTable(sheet: string, begunTables?: string[]): Write {
  return {
    ...{ kind: "createTable", table: "Benefits", sheet, rows: [] },
    ...(begunTables && { begunTables }),
  };
}

/** How a row is added, where it will stand, and whether that is over a blank row of the table. */
export interface PlannedRow {
  plan: Plan;
  /** From 1. */
  row: number;
  isOverBlankRow: boolean;
}

/** @param repair a row that was written over by mistake, written again first */
export function planRow(
  table: BenefitsTable,
  cells: RowCells,
  repair: LostRow | undefined
): PlannedRow {
  const end = new OpenEnd(table);
  const { writes, firstRow } = end.add([cells]);
  const keys = [{ header: "Client", firstRow, cells: [rawOf(cells.Client ?? blank)] }];
  const guards = [{ table: "Benefits" as const, rowCount: end.length, keys }];
  return {
    plan: {
      title,
      steps: [{ label: "Benefits", writes: [...(repair?.writes ?? []), ...writes], guards }],
    },
    row: firstRow,
    isOverBlankRow: writes.some((write) => write.kind === "append" && write.how === "overBlankRow"),
  };
}

function planOf(writes: Write[], label: string): Plan {
  const step: Step = { label, writes, guards: [] };
  return { title, steps: [step] };
}

/** What a plan for one table is made from, or for one that it creates. */
export function basisOf({ table, survey }: BenefitsReading) {
  const snapshots = new Snapshots();
  if (table) snapshots.add(table);
  return { snapshots, dateSystem: survey.dateSystem };
}
