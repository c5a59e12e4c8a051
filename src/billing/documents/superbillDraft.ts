import type { RuleBook } from "../codes/ruleBook";
import type { PlanInForce } from "../coverage/plan";
import type { Cents, Client, IsoDate, Payer, Practice, Provider } from "../records";

/** A session that would go on a superbill; what the row and its defaults leave open is absent. */
export interface DraftSession {
  row: number;
  sessionId: string;
  date: IsoDate;
  /** Who gave it, as in Providers; "" where the row names nobody. */
  provider: string;
  /** Set where an assistant gave it and a supervisor answers for it. */
  assistant?: Provider;
  code?: string;
  /** Two digits where it is an assigned place of service; absent where blank everywhere. */
  place?: string;
  modifiers: readonly string[];
  /** As printed, primary first. */
  diagnoses: readonly string[];
  units?: number;
  chargeCents?: Cents;
  /** The row's own words for what was done. */
  description?: string;
  /** Minutes after midnight, where they are typed. */
  startMinutes?: number;
  endMinutes?: number;
  minutes?: number;
}

/** The number of a gap exception or authorization that covers some of the sessions. */
export interface AgreementNumber {
  kind: string;
  number: string;
}

/** Everything on one superbill before it is known whether it may be issued. */
export interface SuperbillDraft {
  practice: Practice;
  /** Codes as the practice has them. */
  rules: RuleBook;
  client: Client;
  /** Who answers for the sessions: an assistant's supervisor. */
  provider: Provider;
  /** Who supervises a provider that is not known to be an assistant. */
  supervisor?: Provider;
  plan: PlanInForce;
  /** The payer's row on the first date of service. */
  payer?: Payer;
  agreements: AgreementNumber[];
  from: IsoDate;
  to: IsoDate;
  /** Not empty. */
  sessions: DraftSession[];
  today: IsoDate;
}

/** Its first date of service, from which plans count how long a claim may wait. */
export function firstDate({ sessions, from }: SuperbillDraft): IsoDate {
  return sessions.reduce(
    (first, { date }) => (date < first ? date : first),
    sessions[0]?.date ?? from
  );
}
