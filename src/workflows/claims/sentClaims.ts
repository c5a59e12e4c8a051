import { rowFingerprint } from "../../billing/checks/rowFingerprint";
import type { Session } from "../../billing/records";
import { cellAt } from "../check/sessionCells";
import type { Decided } from "../check/readAndDecide";

/** The column that says when a claim was sent. */
export const claimSent = "Claim sent";

/** What has become of sessions by a later reading. */
export interface SentClaims {
  /** 1-based rows whose cell is to be written, ascending. */
  rows: number[];
  /** Sessions whose cell is filled, whatever it says. */
  filled: number;
  /** Sessions that are not there as they were shown. */
  stale: number;
}

/**
 * Finds sessions as they were shown, wherever their rows stand by now. A row that changed since is
 * another row. Rows alike in every cell stand for each other; each is taken once.
 */
export function sentClaims(
  shown: readonly Session[],
  { decisions, table }: Pick<Decided, "decisions" | "table">
): SentClaims {
  const standing = new Map<string, Session[]>();
  const wanted = new Set(shown.map(rowFingerprint));
  for (const session of decisions.records.sessions) {
    const key = rowFingerprint(session);
    if (!wanted.has(key)) continue;
    const alike = standing.get(key);
    if (alike) alike.push(session);
    else standing.set(key, [session]);
  }
  const found = shown.flatMap((session) => {
    const alike = standing.get(rowFingerprint(session)) ?? [];
    const own = alike.findIndex(({ sessionId }) => sessionId === session.sessionId);
    return alike.splice(Math.max(own, 0), 1);
  });
  const blank = found.filter(({ row }) => isBlank(cellAt(table, row, claimSent)));
  return {
    rows: blank.map(({ row }) => row).sort((one, other) => one - other),
    filled: found.length - blank.length,
    stale: shown.length - found.length,
  };
}

function isBlank(cell: unknown): boolean {
  return typeof cell === "string" && cell.trim() === "";
}
