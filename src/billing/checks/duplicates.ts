import { normalizeCode } from "../codes/procedures";
import { nameKey } from "../names";
import type { Finding } from "./finding";
import { finding, type RowContext } from "./rowContext";

/**
 * Rows that repeat one above them: same date, client, provider, code, start (or none on either) and
 * minutes. The answer holds every such lower row, with the upper one.
 */
export function findDuplicates(contexts: readonly RowContext[]): Map<RowContext, RowContext> {
  const uppers = new Map<string, RowContext>();
  const duplicates = new Map<RowContext, RowContext>();
  for (const context of contexts) {
    const key = sameSessionKey(context);
    if (key === undefined) continue;
    const upper = uppers.get(key);
    if (upper) duplicates.set(context, upper);
    else uppers.set(key, context);
  }
  return duplicates;
}

/** A row that repeats another. */
export function checkDuplicate(context: RowContext, upper: RowContext | undefined): Finding[] {
  if (!upper) return [];
  const message = `same date, client, provider, code and minutes as row ${upper.session.row}; delete one of the two`;
  return [finding("duplicate-session", context, message)];
}

/** A row whose id tells that it was copied. */
export function checkCopied(context: RowContext): Finding[] {
  const { copied, session } = context;
  if (!copied) return [];
  const message =
    "the row was copied from another session; keep it as one of its own, or delete it";
  return [
    finding("session-copied", context, message, {
      fix: {
        label: "Keep it as a session of its own",
        writes: [{ row: session.row, column: "Session ID", value: "" }],
      },
    }),
  ];
}

function sameSessionKey({ session }: RowContext): string | undefined {
  const { date, client, provider, code, startMinutes, minutes } = session;
  if (date === undefined || client === undefined || code === undefined) return undefined;
  const names = `${nameKey(client)}\n${nameKey(provider ?? "")}`;
  return `${date}\n${names}\n${normalizeCode(code)}\n${startMinutes ?? ""}\n${minutes ?? ""}`;
}
