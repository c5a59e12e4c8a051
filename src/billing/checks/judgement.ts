import type { Authorization, Cents, Session } from "../records";
import type { NetworkStatus } from "../coverage/network";
import type { Finding } from "./finding";

/** What the rules say of one session. */
export interface Judgement {
  session: Session;
  status: "Ready" | "Review" | "Fix";
  /** Fixes first, then reviews, each in catalogue order. */
  findings: readonly Finding[];
  /** Reviews that the manager has accepted for the row as it stands; they count no more. */
  accepted: readonly Finding[];
  /** Absent where the client or the date is not known. */
  network?: NetworkStatus;
  /** The gap exception or single case agreement that decided the network. */
  agreement?: Authorization;
  /** Number of the authorization that it draws on; absent where it draws on none that has one. */
  authorization?: string;
  /** Absent where the fee, the code or the units are not known. */
  chargeCents?: Cents;
}
