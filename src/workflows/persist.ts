import { UnusableWorkbook } from "../workbook/reading/unusableWorkbook";
import type { TableName } from "../workbook/tables";

/** A table that is sorted at every attempt is being worked in; she is told instead. */
const mostAttempts = 4;

/** What one attempt came to: an answer, or the need for another reading. */
export type Attempt<T> = { answer: T } | { readAgain: true };

/**
 * Makes attempts until one has an answer. A request that Excel refused is tried once more after a
 * fresh reading, which also puts right what it may have left half done; its error is thrown where
 * that does not help.
 * @param table what the attempts write to
 * @throws UnusableWorkbook where the table is changed at every attempt
 */
export async function persist<T>(
  attempt: () => Promise<Attempt<T>>,
  table: TableName = "Sessions"
): Promise<T> {
  let failure: Error | undefined;
  for (let count = 1; count <= mostAttempts; count++) {
    try {
      const result = await attempt();
      if ("answer" in result) return result.answer;
    } catch (error) {
      if (error instanceof UnusableWorkbook || failure !== undefined) throw failure ?? error;
      failure = error instanceof Error ? error : new Error(String(error));
    }
  }
  if (failure !== undefined) throw failure;
  throw new UnusableWorkbook(
    `${table} was changed each time we wrote to it; wait until nobody is sorting or editing it, then press the button again. Nothing is lost and nothing is done twice.`
  );
}
