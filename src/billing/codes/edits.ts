import type { IsoDate } from "../records";
import { endedPairs } from "./edits/endedPairs";
import { pairsInForce, type PairsByColumn1 } from "./edits/pairsInForce";
import { normalizeCode } from "./procedures";

/** Two codes that are not billed together for one client, provider and date. */
export interface PairEdit {
  /** The code that is paid. */
  column1: string;
  /** The code that is not paid beside it; the modifier goes on it. */
  column2: string;
  /** Whether 59 or an X modifier lets both be paid where they were truly separate. */
  modifierAllowed: boolean;
  /** Last date of service of a pair that is no longer in force. */
  lastValid?: IsoDate;
}

/** Each pair under both of its codes, so that a pair is found in either order. */
const editsByCode = new Map<string, Map<string, PairEdit>>();
for (const pairs of pairsInForce) indexPairs(pairs);
for (const { lastValid, ...pairs } of endedPairs) indexPairs(pairs, lastValid);

/**
 * The edit between two codes as typed, in either order, in force on a date of service. After the
 * quarter of the list the pairs are taken to hold on.
 */
export function editOnDate(code1: string, code2: string, isoDate: IsoDate): PairEdit | undefined {
  const edits = editsByCode.get(code1) ?? editsByCode.get(normalizeCode(code1));
  const edit = edits && (edits.get(code2) ?? edits.get(normalizeCode(code2)));
  return edit && isInForce(edit, isoDate) ? edit : undefined;
}

function isInForce({ lastValid }: PairEdit, isoDate: IsoDate): boolean {
  return lastValid === undefined || isoDate <= lastValid;
}

function indexPairs({ modifierAllowed, pairs }: PairsByColumn1, lastValid?: IsoDate): void {
  for (const [column1, others] of Object.entries(pairs)) {
    for (const column2 of others.split(" ")) {
      const edit: PairEdit = { column1, column2, modifierAllowed, lastValid };
      index(column1, column2, edit);
      index(column2, column1, edit);
    }
  }
}

function index(code: string, other: string, edit: PairEdit): void {
  const edits = editsByCode.get(code);
  if (edits) edits.set(other, edit);
  else editsByCode.set(code, new Map([[other, edit]]));
}
