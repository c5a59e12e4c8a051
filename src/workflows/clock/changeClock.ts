import { applyPlan, type ApplyOptions } from "../../workbook/applying/applyPlan";
import type { Guard, Write } from "../../workbook/plan/plan";
import { lookAround } from "../../workbook/reading/lookAround";
import { readWorkbook, type WorkbookReading } from "../../workbook/reading/readWorkbook";
import { UnusableWorkbook } from "../../workbook/reading/unusableWorkbook";
import type { TableName } from "../../workbook/tables";
import { SheetNames } from "../documents/sheetNames";
import type { Moment } from "../moment";
import { persist, type Attempt } from "../persist";
import { LostRows } from "./lostRows";
import { planClock, type ClockChange } from "./planClock";

export type ClockOptions = { moment: Moment } & ApplyOptions;

/** What one attempt decides to do. */
export interface ClockDecision<T> {
  answer: T;
  changes: readonly ClockChange[];
  /** What else the same request writes, before Clock is changed. */
  first?: { writes: Write[]; guards: Guard[] };
  /** What is read again before the answer holds: more is to be done. */
  goesOn?: true;
}

/**
 * Changes table Clock: reads, decides, writes in one request, and again where the table was sorted or
 * a colleague wrote meanwhile. Whatever was written over by mistake is put back first. `decide` finds
 * what was done already as done.
 * @throws UnusableWorkbook, or OfficeExtension.Error where Excel refuses
 */
export async function changeClock<T>(
  title: string,
  { moment, onProgress }: ClockOptions,
  decide: (reading: WorkbookReading) => ClockDecision<T>
): Promise<{ answer: T; moved: TableName[] }> {
  const lost = new LostRows();
  const moved = new Set<TableName>();
  return persist(async (): Promise<Attempt<{ answer: T; moved: TableName[] }>> => {
    const reading = await readWorkbook({ today: moment.today });
    const repairs = lost.repairs(reading);
    const decision = repairs.length > 0 ? undefined : decide(reading);
    const { changes, first } = decision ?? { changes: repairs, first: undefined };
    if (decision && changes.length === 0 && !first) return done(decision.answer, moved);
    if (!reading.snapshots.get("Clock") && changes.length > 0) await refuseTakenName();
    const { overs, ...step } = planClock(reading, changes);
    step.writes.unshift(...(first?.writes ?? []));
    step.guards.unshift(...(first?.guards ?? []));
    lost.begin(reading, overs);
    const options = onProgress ? { onProgress } : {};
    const applied = await applyPlan({ title, steps: [step] }, reading, options);
    lost.answered(applied.writtenOver ?? []);
    if (applied.movedTable) moved.add(applied.movedTable);
    const isDone = decision && applied.outcome === "done" && !decision.goesOn;
    return isDone ? done(decision.answer, moved) : { readAgain: true };
  }, "Clock");
}

function done<T>(answer: T, moved: ReadonlySet<TableName>) {
  return { answer: { answer, moved: [...moved] } };
}

async function refuseTakenName(): Promise<void> {
  const { definedNames } = await lookAround();
  if (!new SheetNames(definedNames).isTaken("Clock" satisfies TableName)) return;
  throw new UnusableWorkbook(
    "The name Clock is in use for a range (Formulas, Name Manager), and a table of that name is needed; rename the range, then start the clock again."
  );
}
