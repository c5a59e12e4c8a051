import { applyPlan, type ApplyOptions } from "../workbook/applying/applyPlan";
import type { Guard, Step } from "../workbook/plan/plan";
import { TableTail } from "../workbook/plan/tableTail";
import { columnIndex, type RawCell } from "../workbook/reading/tableSnapshot";
import { planCheck } from "./check/planCheck";
import { readAndDecide, type Decided, type WrittenIds } from "./check/readAndDecide";
import { decideSessions } from "./check/sessionCells";
import type { Moment } from "./moment";
import { persist, type Attempt } from "./persist";
import { counterOf, describeRange, lastBatch, tookBackAction } from "./superbills/batches";
import { activityRow, voidDocument } from "./superbills/planPreparation";

/**
 * Voids the superbills of the last batch: marked Void in the register and on their sheets, their
 * sessions free to be billed again. Nothing is removed.
 * @returns the numbers that were voided; none where there is no batch to take back
 */
export async function takeBackSuperbills(
  options: { moment: Moment } & ApplyOptions
): Promise<{ numbers: string[] }> {
  let before: WrittenIds | undefined;
  const taken = new Set<string>();
  return persist(async (): Promise<Attempt<{ numbers: string[] }>> => {
    const decided = await readAndDecide(options.moment, before);
    const numbers = lastBatch(decided.reading)?.numbers ?? [];
    numbers.forEach((number) => taken.add(number));
    if (numbers.length === 0) return { answer: { numbers: [...taken] } };
    before = { table: decided.table, ids: decided.decisions.sessionIds };
    const steps = planTakingBack(decided, numbers, options.moment);
    const applied = await applyPlan(
      { title: "Take back superbills", steps },
      decided.reading,
      options
    );
    return applied.outcome === "moved" ? { readAgain: true } : { answer: { numbers: [...taken] } };
  });
}

function planTakingBack(decided: Decided, numbers: string[], moment: Moment): Step[] {
  const { decisions, reading, table } = decided;
  const wanted = new Set(numbers);
  const documents = decisions.records.documents.map((document) =>
    wanted.has(document.number) ? { ...document, status: "Void" as const } : document
  );
  const after = decideSessions({ ...decisions.records, documents }, table, moment.today);
  const voids = documents
    .filter(({ number }) => wanted.has(number))
    .flatMap(({ row, sheet }) => voidDocument(row, sheet));
  const counters = numbers.flatMap((number) => counterOf(number) ?? []);
  const range = { first: Math.min(...counters), last: Math.max(...counters) };
  const log = new TableTail("Activity", reading.snapshots).append([
    activityRow(tookBackAction, describeRange(range), moment),
  ]);
  return [
    { label: "voiding", writes: voids, guards: guardRegister(decided, documents) },
    ...planCheck(after, table, ["Document"]).steps,
    { label: "noting", writes: log.writes, guards: [] },
  ];
}

function guardRegister(
  { reading }: Decided,
  documents: readonly { row: number; status?: string }[]
): Guard[] {
  const table = reading.snapshots.get("Documents");
  if (!table) return [];
  const cells = (header: string): RawCell[] => {
    const index = columnIndex(table, header);
    return table.rows.map((row) => row[index] ?? "");
  };
  const statuses = cells("Status");
  for (const { row, status } of documents) if (status === "Void") statuses[row - 1] = "Void";
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
