import type { Cents } from "../../records";
import type { DraftSession } from "../superbillDraft";

/** What a plan is expected to leave the family of a charge; with the plan's part it comes to it. */
export interface ExpectedShare {
  familyCents: Cents;
  planCents: Cents;
  /** Why it may come out otherwise, in sentences. */
  doubts: readonly string[];
}

/** A session of an invoice; what the row and its defaults leave open is absent. */
export interface InvoiceSession extends DraftSession {
  /** Absent: the family pays the whole charge. */
  share?: ExpectedShare;
}

/** A session of an invoice that lacks nothing. */
export type ChargedSession = InvoiceSession &
  Required<Pick<InvoiceSession, "code" | "units" | "chargeCents">>;

/** What the invoice asks of the family for the session. */
export function askedCents({ share, chargeCents }: ChargedSession): Cents {
  return share?.familyCents ?? chargeCents;
}

/** What a plan is expected to pay the practice for the sessions; undefined where none is shared. */
export function planCentsOf(sessions: readonly ChargedSession[]): Cents | undefined {
  const shares = sessions.flatMap(({ share }) => share ?? []);
  if (shares.length === 0) return undefined;
  return shares.reduce((sum, { planCents }) => sum + planCents, 0);
}
