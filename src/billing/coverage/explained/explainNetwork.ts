import type {
  Authorization,
  Client,
  EarlierPlan,
  IsoDate,
  Payer,
  Session,
} from "../../records";
import { agreementFor, isActiveFor, isAgreement } from "../agreements";
import type { AuthorizationLedger } from "../authorizations/drawOn";
import { decideNetwork, type NetworkDecision, type NetworkStatus } from "../network";
import { payerOn } from "../payer";
import { planOn, type PlanInForce } from "../plan";
import { networkWords } from "./networkWords";
import { passedOverAgreements } from "./passedOverAgreements";
import { passedOverRows, type PassedOverRow } from "./passedOverRows";
import { passedOverWords } from "./passedOverWords";

/** Whose network status is asked, on which day, and from which rows it is answered. */
export interface NetworkQuestion {
  client: Client;
  isoDate: IsoDate;
  /** The code of the session: a gap exception or agreement may list some codes only. */
  code?: string;
  /** All rows of each table; those of others are passed over. */
  payers: readonly Payer[];
  earlierPlans: readonly EarlierPlan[];
  authorizations: readonly Authorization[];
  /** Tells whether anything is left of agreements; absent: nothing is said of it. */
  ledger?: AuthorizationLedger;
  /** The row of Sessions that is asked about: what it draws on decides among agreements. */
  session?: Session;
}

/** What decides column Network of a session. */
export type NetworkReason =
  /** A gap exception or single case agreement, with its number, dates, codes and rate. */
  { by: "agreement"; network: NetworkStatus; agreement: Authorization } | NetworkDecision;

/** The network status of a client on a day, and what decided it. */
export interface NetworkExplained {
  network: NetworkStatus;
  plan: PlanInForce;
  reason: NetworkReason;
  /**
   * Every gap exception and single case agreement that is active for the plan on the day, in table
   * order, also those that list other codes than the one asked about.
   */
  agreements: readonly Authorization[];
  /** The rows of Payers with the payer's name that did not decide, in table order, and why not. */
  passedOver: readonly PassedOverRow[];
  /** Plain words, a sentence each: first the status and what decided it. */
  words: readonly string[];
  /** A sentence for each row of Authorizations, then of Payers, that was passed over. */
  passedOverWords: readonly string[];
}

/**
 * Explains column Network: the status is the one that sessions are given. It is decided by an
 * active single case agreement, else by a gap exception, else by the row of Payers that says most
 * (its product before all products, its dates before none, a later start before an earlier one, the
 * upper row at last), else by the plan's name.
 */
export function explainNetwork(question: NetworkQuestion): NetworkExplained {
  const { client, isoDate, payers } = question;
  const plan = planOn(client, isoDate, question.earlierPlans);
  const reason = reasonFor(question, plan);
  const explained = {
    network: reason.network,
    plan,
    reason,
    agreements: agreementsOn(question, plan),
    passedOver: passedOverRows(plan, isoDate, payers, reason),
  };
  return {
    ...explained,
    words: networkWords(explained, question),
    passedOverWords: [
      ...passedOverAgreements({ ...question, plan }),
      ...explained.passedOver.map(passedOverWords),
    ],
  };
}

function reasonFor(question: NetworkQuestion, plan: PlanInForce): NetworkReason {
  const { isoDate, payers } = question;
  const agreement = agreementOf(question, plan);
  if (agreement && isAgreement(agreement)) {
    return { by: "agreement", network: agreement.kind, agreement };
  }
  return decideNetwork(plan, payerOn(plan.payer, plan.product, isoDate, payers));
}

function agreementOf(
  { client: { client }, isoDate, code, authorizations, ledger, session }: NetworkQuestion,
  { payer }: PlanInForce
): Authorization | undefined {
  if (payer === undefined) return undefined;
  const drawnOn = session && ledger?.drawOf(session)?.account.authorization;
  return agreementFor({ client, payer, code, isoDate, drawnOn }, authorizations);
}

function agreementsOn(
  { client, isoDate, authorizations }: NetworkQuestion,
  { payer }: PlanInForce
): Authorization[] {
  if (payer === undefined) return [];
  return authorizations.filter(
    (row) => isAgreement(row) && isActiveFor(row, { client: client.client, payer, isoDate })
  );
}
