import { compareText } from "../../compareText";
import type { ChargedSession } from "./familyShare";

/**
 * The order in which sessions of one day come to a deductible, a limit or an odd cent: by start, code
 * and Session ID, what is not known last, and by row only where all of them are alike. Sorting the
 * sheet then changes no amount that was billed.
 */
export function orderOfDay(one: ChargedSession, other: ChargedSession): number {
  return (
    compareStart(one.startMinutes, other.startMinutes) ||
    compareText(one.code ?? "", other.code ?? "") ||
    compareIds(one.sessionId, other.sessionId) ||
    one.row - other.row
  );
}

function compareStart(one = Infinity, other = Infinity): number {
  return one === other ? 0 : one - other;
}

/** Ids are numbers with zeros before them; a longer one is a later one. */
function compareIds(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) {
    return Number(one === undefined) - Number(other === undefined);
  }
  return one.length - other.length || compareText(one, other);
}
