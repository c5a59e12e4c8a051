import type { AcceptedReview, Session } from "../records";
import type { Finding } from "./finding";
import { rowFingerprint } from "./rowFingerprint";
import { noFindings } from "./rowContext";

/** The reviews that the manager has accepted, by session; each holds until its row changes. */
export class AcceptedReviews {
  private readonly bySession = new Map<string, AcceptedReview[]>();

  constructor(accepted: readonly AcceptedReview[]) {
    for (const one of accepted) {
      const ofSession = this.bySession.get(one.sessionId);
      if (ofSession) ofSession.push(one);
      else this.bySession.set(one.sessionId, [one]);
    }
  }

  /** Of a row's findings, those that are accepted. What must be fixed cannot be. */
  among(
    findings: readonly Finding[],
    session: Session,
    sessionId: string | undefined
  ): readonly Finding[] {
    const ofSession = sessionId === undefined ? undefined : this.bySession.get(sessionId);
    if (!ofSession || findings.length === 0) return noFindings;
    const fingerprint = rowFingerprint(session);
    return findings.filter(
      ({ id, severity }) =>
        severity === "review" &&
        ofSession.some((one) => one.finding === id && one.rowFingerprint === fingerprint)
    );
  }
}
