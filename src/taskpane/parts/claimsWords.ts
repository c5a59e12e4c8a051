import type { ClaimsSent } from "../../workflows/markClaimsSent";
import { counted, dayName } from "../words";

/** One line that says which claims were marked as sent. */
export function claimsHeadline({ marked }: ClaimsSent): string {
  return marked === 0
    ? "No session was marked"
    : `${counted(marked, "session")} marked: claim sent`;
}

/** The sentences that follow it. */
export function claimsDetails({
  isoDate,
  marked,
  filled,
  stale,
  addedColumn,
}: ClaimsSent): string[] {
  return [
    ...(addedColumn ? ["Column Claim sent was added at the right of Sessions."] : []),
    ...(marked > 0
      ? [
          `Claim sent reads ${dayName(isoDate)} in ${marked === 1 ? "its row" : "their rows"} now. To take that back, clear ${marked === 1 ? "the cell" : "the cells"}.`,
        ]
      : []),
    ...(filled > 0
      ? [
          `${counted(filled, "session")} had something in that column already, and ${filled === 1 ? "keeps" : "keep"} it.`,
        ]
      : []),
    ...(stale > 0
      ? [
          `${counted(stale, "session")} had changed meanwhile and nothing was written for ${stale === 1 ? "it" : "them"}.`,
        ]
      : []),
  ];
}
