import { normalizeCode } from "../codes/procedures";
import { rowNumber, type Session } from "../records";
import type { Finding } from "./finding";
import type { Visits } from "./visits";
import { finding, noFindings, type RowContext } from "./rowContext";

/** Visits of more rows than this are compared by key, not each row with each. */
const fewRows = 8;

/**
 * Rows that repeat one above them: same date, client, provider, code, start (or none on either) and
 * minutes, and both or neither an assistant's. The answer holds every such lower row, with the upper
 * one.
 */
export function findDuplicates(visits: Visits): Map<RowContext, RowContext> {
  const duplicates = new Map<RowContext, RowContext>();
  for (const visit of visits.values()) {
    if (visit.length < 2 || (visit.length <= fewRows && !hasDuplicate(visit))) continue;
    const uppers = new Map<string, RowContext>();
    for (const row of visit) {
      const key = sameSessionKey(row);
      if (key === undefined) continue;
      const upper = uppers.get(key);
      if (upper) duplicates.set(row, upper);
      else uppers.set(key, row);
    }
  }
  return duplicates;
}

/** Most visits have none; this finds out without making anything. */
function hasDuplicate(visit: readonly RowContext[]): boolean {
  for (let at = 1; at < visit.length; at += 1) {
    for (let before = 0; before < at; before += 1) {
      if (isSame(visit[before]?.session, visit[at]?.session)) return true;
    }
  }
  return false;
}

function isSame(one: Session | undefined, other: Session | undefined): boolean {
  return (
    one?.code !== undefined &&
    other?.code !== undefined &&
    one.minutes === other.minutes &&
    one.startMinutes === other.startMinutes &&
    normalizeCode(one.code) === normalizeCode(other.code) &&
    isAssisted(one) === isAssisted(other)
  );
}

/** A service that therapist and assistant shared stands on two lines, of which one carries this. */
function isAssisted({ modifiers }: Session): boolean {
  return modifiers.includes("CO") || modifiers.includes("CQ");
}

/** A row that repeats another. */
export function checkDuplicate(
  context: RowContext,
  upper: RowContext | undefined
): readonly Finding[] {
  if (!upper) return noFindings;
  const message = `Same date, client, provider, code and minutes as row ${rowNumber(upper.session)}; delete one of the two`;
  return [finding("duplicate-session", context, message)];
}

/** A row whose id tells that it was copied. */
export function checkCopied(context: RowContext): readonly Finding[] {
  const { copied, session } = context;
  if (!copied) return noFindings;
  const original = copied.fromRow === undefined ? "another session" : `row ${copied.fromRow}`;
  const message = `This row was copied from ${original}; keep it as a session of its own, or delete it`;
  return [
    finding("session-copied", context, message, {
      fix: {
        label: "Keep it as a session of its own",
        writes: [{ row: session.row, column: "Session ID", value: "" }],
      },
    }),
  ];
}

function sameSessionKey({ session, clientNumber }: RowContext): string | undefined {
  const { code, startMinutes, minutes } = session;
  if (clientNumber === undefined || session.date === undefined || code === undefined) {
    return undefined;
  }
  const assisted = isAssisted(session) ? "assisted" : "";
  return `${normalizeCode(code)} ${startMinutes ?? ""} ${minutes ?? ""} ${assisted}`;
}
