import { applyPlan, type ApplyOptions } from "../workbook/applying/applyPlan";
import { readAndDecide, type WrittenIds } from "./check/readAndDecide";
import type { Moment } from "./moment";
import { persist, type Attempt } from "./persist";
import { counterOf, describeRange, lastBatch, tookBackAction } from "./documents/batches";
import { notesBeside } from "./documents/notesBeside";
import { planVoiding } from "./documents/planVoiding";

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
    lastBatch(decided.reading)?.numbers.forEach((number) => taken.add(number));
    const numbers = [...taken];
    if (numbers.length === 0) return { answer: { numbers } };
    before = { table: decided.table, ids: decided.decisions.sessionIds };
    const counters = numbers.flatMap((number) => counterOf(number) ?? []);
    const result = describeRange({ first: Math.min(...counters), last: Math.max(...counters) });
    const documents = decided.decisions.records.documents.filter(({ number }) => taken.has(number));
    const notes = await notesBeside(documents, decided.reading.sheetNames);
    const voiding = { numbers, action: tookBackAction, result, notesBeside: notes };
    const steps = planVoiding(decided, voiding, options.moment);
    const plan = { title: "Take back superbills", steps };
    const applied = await applyPlan(plan, decided.reading, options);
    return applied.outcome === "moved" ? { readAgain: true } : { answer: { numbers } };
  });
}
