import { compareText } from "../documents/order";
import { nameKey } from "../names";
import type { IsoDate } from "../records";
import { appealDeadline } from "./appealDeadline";
import { claimDeadlines } from "./claimDeadlines";
import type { Deadline, Deadlines, DenialNotice, FiledSession } from "./deadline";
import { gathered } from "./withoutLimit";

/**
 * What is due when: claims of the practice, superbills that families still need, claims that
 * families are to send, and appeals, each with the day it is counted from and where the limit comes
 * from. One deadline stands for all rows of a client's day. What is done is not due: a claim that was
 * sent, and for self-pay there is none. Nothing is taken for a plan of which no limit is known: it is
 * named instead.
 */
export function deadlinesOf(
  asked: { sessions: readonly FiledSession[]; denials?: readonly DenialNotice[] },
  today: IsoDate
): Deadlines {
  const all = [
    ...claimDeadlines(asked.sessions, today),
    ...(asked.denials ?? []).map((denial) => appealDeadline(denial, today)),
  ];
  return {
    due: all.flatMap((each) => ("isoDate" in each ? [each] : [])).sort(byDay),
    unknown: gathered(all.flatMap((each) => ("isoDate" in each ? [] : [each]))),
  };
}

function byDay(one: Deadline, other: Deadline): number {
  return (
    compareText(one.isoDate, other.isoDate) ||
    compareText(nameKey(one.client), nameKey(other.client)) ||
    compareText(one.kind, other.kind) ||
    compareText(one.words, other.words) ||
    (one.rows[0] ?? 0) - (other.rows[0] ?? 0)
  );
}
