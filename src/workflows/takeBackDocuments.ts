import { applyPlan, type ApplyOptions } from "../workbook/applying/applyPlan";
import { readAndDecide, type WrittenIds } from "./check/readAndDecide";
import { describeRange, lastBatch } from "./documents/batches";
import { counterOf, kindWords } from "./documents/kinds";
import { notesBeside } from "./documents/notesBeside";
import { planVoiding } from "./documents/planVoiding";
import type { Moment } from "./moment";
import { persist, type Attempt } from "./persist";

/**
 * Voids the documents of the last batch, of whichever kind: marked Void in the register and on their
 * sheets, their sessions free to be billed again. Nothing is removed.
 * @returns the numbers that were voided; none where there is no batch to take back
 */
export async function takeBackDocuments(
  options: { moment: Moment } & ApplyOptions
): Promise<{ numbers: string[] }> {
  let before: WrittenIds | undefined;
  let batch: ReturnType<typeof lastBatch>;
  return persist(async (): Promise<Attempt<{ numbers: string[] }>> => {
    const decided = await readAndDecide(options.moment, before);
    // What an earlier attempt began to take back is not seen as live any more.
    batch ??= lastBatch(decided.reading);
    if (!batch) return { answer: { numbers: [] } };
    const { kind, numbers } = batch;
    before = { table: decided.table, ids: decided.decisions.sessionIds };
    const counters = numbers.flatMap((number) => counterOf(kind, number) ?? []);
    const first = Math.min(...counters);
    const result = describeRange({ kind, first, last: Math.max(...counters) });
    const taken = new Set(numbers);
    const documents = decided.decisions.records.documents.filter(({ number }) => taken.has(number));
    const notes = await notesBeside(documents, decided.reading.sheetNames);
    const action = kindWords[kind].tookBack;
    const voiding = { numbers, action, result, notesBeside: notes };
    const steps = planVoiding(decided, voiding, options.moment);
    const applied = await applyPlan({ title: action, steps }, decided.reading, options);
    return applied.outcome === "moved" ? { readAgain: true } : { answer: { numbers } };
  });
}
