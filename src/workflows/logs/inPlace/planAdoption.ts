import { nameKinds } from "../../../billing/logs/bringing/names";
import { textCell } from "../../../workbook/plan/cellInput";
import type { Step } from "../../../workbook/plan/plan";
import type { RowCells } from "../../../workbook/plan/tableTail";
import { tableNamed, type TableName } from "../../../workbook/tables";
import { activityRow } from "../../documents/planPreparation";
import type { Moment } from "../../moment";
import { tableOfKind } from "../addedNames";
import type { DecidedLogs } from "../decideLogs";
import { OpenEnd } from "../openEnd";
import { planTables } from "../planTables";
import type { Adoption } from "./decideAdoption";

/** The tables that the workbook lacks besides that of sessions, each in a step of its own. */
export async function planTablesInPlace(decided: DecidedLogs): Promise<Step[]> {
  const steps = await planTables(decided);
  return steps.filter(({ writes }) =>
    writes.every(({ kind, ...write }) => {
      return kind !== "addColumns" && !("table" in write && write.table === "Sessions");
    })
  );
}

/** Names and habits into tables that are there, and then the list itself made table Sessions. */
export function planAdoption(
  decided: DecidedLogs,
  { habits, write, reading }: Adoption,
  moment: Moment
): Step[] {
  const append = (table: TableName, rows: RowCells[]): Step[] => {
    const snapshot = decided.reading.snapshots.get(table);
    if (!snapshot || rows.length === 0) return [];
    const { writes } = new OpenEnd(snapshot).add(rows);
    return [{ label: tableNamed(table).sheet, writes, guards: [] }];
  };
  const names = nameKinds.flatMap((kind) =>
    append(
      tableOfKind[kind],
      decided.addedNames.filter((name) => name.kind === kind).map(({ cells }) => cells)
    )
  );
  const activity = activityRow(
    "Use a log in place",
    `${reading.rows.length === 1 ? "1 session" : `${reading.rows.length} sessions`}`,
    moment
  );
  return [
    ...names,
    ...append(
      "LogHabits",
      habits.map(({ log, about, hers, meaning }) => ({
        Log: textCell(log),
        About: textCell(about),
        Hers: textCell(hers),
        Meaning: textCell(meaning),
      }))
    ),
    { label: write.sheet, writes: [write], guards: [] },
    ...append("Activity", [activity]),
  ];
}
