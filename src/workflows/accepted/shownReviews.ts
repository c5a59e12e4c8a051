import type { CheckId } from "../../billing/checks/catalogue";
import type { Finding } from "../../billing/checks/finding";
import type { Judgement } from "../../billing/checks/judgement";
import { rowFingerprint } from "../../billing/checks/rowFingerprint";
import type { AcceptedReview, Session } from "../../billing/records";

/** A review as it was shown: of which check, on which session as it then stood. */
export interface ShownReview {
  id: CheckId;
  session: Session;
}

/** What a row of table Accepted says. */
export type AcceptedEntry = Pick<AcceptedReview, "sessionId" | "finding" | "rowFingerprint">;

/**
 * Finds shown reviews among the judgements of a later reading, wherever their rows stand by then.
 * A row that changed since is another row: what was shown of it no longer stands.
 * @returns what to write in table Accepted, and how many no longer stand
 */
export function stillStanding(
  shown: readonly ShownReview[],
  judgements: readonly Judgement[]
): { entries: AcceptedEntry[]; stale: number } {
  const standing = standingReviews(judgements, new Set(shown.map(({ id }) => id)));
  const found = shown.map(({ id, session }) => {
    const alike = standing.get(keyOf(id, session)) ?? [];
    // Rows alike in every cell stand for each other; each is taken once.
    const own = alike.findIndex(({ sessionId }) => sessionId === session.sessionId);
    return alike.length > 1 ? alike.splice(Math.max(own, 0), 1)[0] : alike[0];
  });
  const entries = found.filter((entry) => entry !== undefined);
  return { entries, stale: found.length - entries.length };
}

/** By check and content of the row, the accepted ones among them: they need no second row. */
function standingReviews(
  judgements: readonly Judgement[],
  ids: ReadonlySet<CheckId>
): Map<string, AcceptedEntry[]> {
  const standing = new Map<string, AcceptedEntry[]>();
  for (const { session, findings, accepted } of judgements) {
    const { sessionId } = session;
    if (sessionId === undefined) continue;
    for (const id of reviewsOf([...findings, ...accepted], ids)) {
      const key = keyOf(id, session);
      const entry = { sessionId, finding: id, rowFingerprint: rowFingerprint(session) };
      const alike = standing.get(key);
      if (alike) alike.push(entry);
      else standing.set(key, [entry]);
    }
  }
  return standing;
}

function reviewsOf(findings: readonly Finding[], ids: ReadonlySet<CheckId>): Set<CheckId> {
  return new Set(
    findings.flatMap(({ id, severity }) => (severity === "review" && ids.has(id) ? [id] : []))
  );
}

function keyOf(id: CheckId, session: Session): string {
  return `${id} ${rowFingerprint(session)}`;
}
