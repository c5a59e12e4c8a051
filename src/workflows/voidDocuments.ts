import { applyPlan, type ApplyOptions } from "../workbook/applying/applyPlan";
import { readAndDecide, type WrittenIds } from "./check/readAndDecide";
import type { Moment } from "./moment";
import { persist, type Attempt } from "./persist";
import { notesBeside } from "./documents/notesBeside";
import { planVoiding } from "./documents/planVoiding";

/** How table Activity names it. */
const voidAction = "Void documents";
/** So many numbers are named in table Activity. */
const mostNamed = 20;

export interface VoidResult {
  /** Numbers of the documents that were live and are void now. */
  voided: string[];
  /** Numbers that were void before; their sheets were marked again. */
  alreadyVoid: string[];
  /** Numbers that table Documents does not have. */
  unknown: string[];
  outcome: "done" | "cancelled";
}

/**
 * Voids documents of any kind: marked Void in the register and on their sheets, their sessions free
 * to be billed again. Nothing is removed. Four requests for up to 400 documents. Running it again
 * after any failure finishes what is unfinished.
 * @throws UnusableWorkbook, or OfficeExtension.Error where Excel refuses
 */
export async function voidDocuments(
  options: { numbers: readonly string[]; moment: Moment } & ApplyOptions
): Promise<VoidResult> {
  const wanted = [...new Set(options.numbers)];
  const wasLive = new Set<string>();
  let before: WrittenIds | undefined;
  return persist(async (): Promise<Attempt<VoidResult>> => {
    const decided = await readAndDecide(options.moment, before);
    const { documents } = decided.decisions.records;
    const known = new Set(documents.map(({ number }) => number));
    for (const { number, status } of documents) if (status !== "Void") wasLive.add(number);
    const numbers = wanted.filter((number) => known.has(number));
    before = { table: decided.table, ids: decided.decisions.sessionIds };
    const wantedOnes = documents.filter(({ number }) => numbers.includes(number));
    const voiding = {
      ...{ numbers, action: voidAction, result: listed(numbers) },
      notesBeside: await notesBeside(wantedOnes, decided.reading.sheetNames),
    };
    const steps = planVoiding(decided, voiding, options.moment);
    const applied = await applyPlan({ title: "Void documents", steps }, decided.reading, options);
    if (applied.outcome === "moved") return { readAgain: true };
    const isDone = applied.outcome === "done";
    return {
      answer: {
        voided: isDone ? numbers.filter((number) => wasLive.has(number)) : [],
        alreadyVoid: numbers.filter((number) => !wasLive.has(number)),
        unknown: wanted.filter((number) => !known.has(number)),
        outcome: applied.outcome,
      },
    };
  });
}

function listed(numbers: readonly string[]): string {
  const more = numbers.length - mostNamed;
  const named = numbers.slice(0, mostNamed).join(", ");
  return more > 0 ? `${named} and ${more} more` : named;
}
