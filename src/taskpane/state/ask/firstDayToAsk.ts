import type { Account } from "../../../billing/coverage/authorizations/account";
import { authorizationName } from "../../../billing/coverage/authorizations/authorizationName";
import { isAhead } from "../../../billing/coverage/authorizations/standing";
import { nameKey, planKey } from "../../../billing/names";
import type { Authorization, CoverageRequestKind, IsoDate } from "../../../billing/records";
import { addDays } from "../../../billing/time/isoDate";
import type { ReadyWorkbook } from "../../../workflows/lookAtWorkbook";
import { dayName } from "../../words";
import { payerOf } from "./benefitEntries";

/** About whose care a plan is asked, and what. */
interface Subject {
  client: string;
  kind: CoverageRequestKind;
  today: IsoDate;
}

/** What goes on from which approval; a call about benefits asks from tomorrow on. */
const continued: Partial<Record<CoverageRequestKind, Authorization["kind"]>> = {
  "Prior-authorization request": "Prior authorization",
  "Gap-exception request": "Gap exception",
};

/**
 * The first day to ask for: the one after the last day of what the plan has approved already, else
 * tomorrow; and why, as a sentence.
 */
export function firstDayToAsk(
  subject: Subject,
  source: Pick<ReadyWorkbook, "ledger" | "records">
): { from: IsoDate; why: string } {
  const { client, kind, today } = subject;
  if (client === "") return { from: addDays(today, 1), why: "From tomorrow on, for six months." };
  const last = lastApproved(subject, source);
  if (last) {
    const { authorization, to } = last;
    return {
      from: addDays(to, 1),
      why: `From the day after ${authorizationName(authorization)} ends (${dayName(to)}), for six months.`,
    };
  }
  const nothing = continued[kind]
    ? `; no ${continued[kind].toLowerCase()} with a last day is in force`
    : "";
  return { from: addDays(today, 1), why: `From tomorrow on, for six months${nothing}.` };
}

/** Of the approvals in force, or still to begin, the one that ends last. */
function lastApproved(
  { client, kind, today }: Subject,
  { ledger, records }: Pick<ReadyWorkbook, "ledger" | "records">
): { authorization: Authorization; to: IsoDate } | undefined {
  const plan = planKey(payerOf(client, today, records));
  const isOf = ({ authorization, standing }: Account) =>
    nameKey(authorization.client) === nameKey(client) &&
    (authorization.payer === undefined || planKey(authorization.payer) === plan) &&
    (authorization.kind ?? "Prior authorization") === continued[kind] &&
    isAhead(standing);
  const ends = ledger.accounts.filter(isOf).flatMap(({ authorization }) => {
    const { to } = authorization;
    return to !== undefined && to >= today ? [{ authorization, to }] : [];
  });
  return ends.sort((one, other) => (one.to < other.to ? 1 : -1))[0];
}
