import { applyPlan, type ApplyOptions } from "../workbook/applying/applyPlan";
import type { TableSnapshot } from "../workbook/reading/tableSnapshot";
import { planAccepted, type AcceptedChange } from "./accepted/planAccepted";
import { stillStanding, type ShownReview } from "./accepted/shownReviews";
import type { CheckResult } from "./check/checkResult";
import { planCheck } from "./check/planCheck";
import { readAndDecide, type Decided, type WrittenIds } from "./check/readAndDecide";
import { checkSessions } from "./checkSessions";
import type { Moment } from "./moment";
import { persist, type Attempt } from "./persist";

export type { ShownReview } from "./accepted/shownReviews";

export interface AcceptResult extends CheckResult {
  /** Reviews that are accepted now. */
  accepted: number;
  /** Reviews that no longer stand as they were shown; nothing was written for them. */
  stale: number;
}

export interface RemoveResult extends CheckResult {
  /** Reviews that are not accepted any more. */
  removed: number;
}

/**
 * Notes in table Accepted that reviews were looked at and found right, each for its row as it
 * stands, then checks again. Reviews that are accepted already stay so and are written no second
 * time.
 */
export async function acceptReviews(
  reviews: readonly ShownReview[],
  options: { moment: Moment } & ApplyOptions
): Promise<AcceptResult> {
  const written = await changeAccepted(options, ({ decisions }) => {
    const { entries, stale } = stillStanding(reviews, decisions.judgements);
    return { add: entries, remove: [], answer: { accepted: entries.length, stale } };
  });
  return { ...(await checkSessions(options)), ...written };
}

/** Takes acceptances back, whatever their rows look like by now, then checks again. */
export async function removeAccepted(
  reviews: readonly ShownReview[],
  options: { moment: Moment } & ApplyOptions
): Promise<RemoveResult> {
  const remove = reviews.flatMap(({ id, session: { sessionId } }) =>
    sessionId === undefined ? [] : [{ sessionId, finding: id }]
  );
  const written = await changeAccepted(options, () => ({
    add: [],
    remove,
    answer: { removed: remove.length },
  }));
  return { ...(await checkSessions(options)), ...written };
}

async function changeAccepted<T>(
  { moment, onProgress }: { moment: Moment } & ApplyOptions,
  choose: (decided: Decided) => AcceptedChange & { answer: T }
): Promise<T> {
  let before: WrittenIds | undefined;
  let acceptedBefore: TableSnapshot<"Accepted"> | undefined;
  return persist(async (): Promise<Attempt<T>> => {
    const decided = await readAndDecide(moment, before);
    const { decisions, reading, table } = decided;
    const { answer, ...change } = choose(decided);
    const steps = [
      // An acceptance names its session by the id, which must stand in the row first.
      ...(change.add.length > 0 ? planCheck(decisions, table, ["Session ID"]).steps : []),
      ...planAccepted(change, reading, acceptedBefore, moment),
    ];
    before = { table, ids: decisions.sessionIds };
    acceptedBefore ??= reading.snapshots.get("Accepted");
    const plan = { title: "Accept reviews", steps };
    const applied = await applyPlan(plan, reading, onProgress ? { onProgress } : {});
    return applied.outcome === "moved" ? { readAgain: true } : { answer };
  });
}
