import type { Step, Write } from "../../workbook/plan/plan";
import { textCell } from "../../workbook/plan/cellInput";
import { lookAround } from "../../workbook/reading/lookAround";
import { columnIndex } from "../../workbook/reading/tableSnapshot";
import { UnusableWorkbook } from "../../workbook/reading/unusableWorkbook";
import { practiceSettings, tableNamed, tables, type TableName } from "../../workbook/tables";
import { cellAt } from "../check/sessionCells";
import { SheetNames } from "../documents/sheetNames";
import type { DecidedLogs } from "./decideLogs";
import { filledRows } from "./openEnd";

const ofLogs: readonly TableName[] = ["LogRows", "LogHabits", "Activity"];

/** The tables that the workbook lacks for these logs: all that every practice has, on the first day. */
export function missingTables({ reading, entries }: DecidedLogs): TableName[] {
  const { snapshots } = reading;
  const isFirstDay = tables.every(({ name, required }) => {
    const table = required && name !== "Practice" ? snapshots.get(name) : undefined;
    return !table || filledRows(table) === 0;
  });
  const lacksRequired = tables.some(({ name, required }) => required && !snapshots.get(name));
  const needed = new Set<TableName>([...ofLogs, ...entries.map(({ table }) => table)]);
  return tables
    .filter(
      (table) =>
        needed.has(table.name) || ((isFirstDay || lacksRequired) && !("onRequest" in table))
    )
    .map(({ name }) => name)
    .filter((name) => !snapshots.get(name));
}

/**
 * What must stand before a row is brought: the tables, each on a sheet of its own, and the column for
 * descriptions where a log has some. Her own sheets are left as they are, also one of such a name.
 * @throws UnusableWorkbook where a table's name is in use for a range
 */
export async function planTables(decided: DecidedLogs): Promise<Step[]> {
  const missing = missingTables(decided);
  if (missing.length > 0) await refuseTakenNames(missing);
  const names = new SheetNames(decided.reading.sheetNames);
  const steps = missing.map((table): Step => {
    const start = decided.reading.begun.get(table);
    const creation: Write = start
      ? { kind: "createTable", table, sheet: start.sheet, rows: [], begunTables: start.tables }
      : { kind: "createTable", table, sheet: names.take(tableNamed(table).sheet), rows: [] };
    return {
      label: tableNamed(table).sheet,
      writes: [creation, ...(table === "Practice" ? settings : [])],
      guards: [],
    };
  });
  return [...steps, ...unfinishedPractice(decided), ...columnForDescriptions(decided)];
}

async function refuseTakenNames(missing: readonly TableName[]): Promise<void> {
  const { definedNames } = await lookAround();
  const names = new SheetNames(definedNames);
  const taken = missing.find((table) => names.isTaken(table));
  if (taken) {
    throw new UnusableWorkbook(
      `The name ${taken} is in use for a range (Formulas, Name Manager), and a table of that name is needed; rename the range, then bring the log again.`
    );
  }
}

const [firstSetting, ...otherSettings] = practiceSettings.map((setting) => ({
  Setting: textCell(setting),
}));

const settings: Write[] = [
  {
    ...{ kind: "append", table: "Practice", how: "overBlankRow" },
    rows: firstSetting ? [firstSetting] : [],
  },
  { kind: "append", table: "Practice", how: "below", rows: otherSettings },
];

/** An attempt to make table Practice was cut off before its settings stood in it. */
function unfinishedPractice({ reading }: DecidedLogs): Step[] {
  const table = reading.snapshots.get("Practice");
  if (!table || table.rowCount > 1) return [];
  const setting = cellAt(table, 1, "Setting");
  const isBegun = setting === "" || setting === practiceSettings[0];
  if (!isBegun || cellAt(table, 1, "Value") !== "") return [];
  return [{ label: tableNamed("Practice").sheet, writes: settings, guards: [] }];
}

function columnForDescriptions({ reading, newRows }: DecidedLogs): Step[] {
  const table = reading.snapshots.get("Sessions");
  const isNeeded =
    table &&
    columnIndex(table, "Description") < 0 &&
    newRows.some(({ row }) => row.description !== undefined || row.asTyped.Description);
  if (!isNeeded) return [];
  const write: Write = { kind: "addColumns", table: "Sessions", headers: ["Description"] };
  return [{ label: "Sessions", writes: [write], guards: [] }];
}
