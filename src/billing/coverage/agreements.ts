import { normalizeCode } from "../codes/procedures";
import { nameKey, planKey } from "../names";
import type { Authorization, IsoDate } from "../records";
import { isWithin } from "../time/isoDate";
import { inOrderOfUse } from "./authorizations/orderOfUse";
import { isReliable } from "./authorizations/standing";

/** The session that an agreement is looked up for. */
export interface AgreementQuestion {
  client: string;
  payer: string;
  code?: string;
  isoDate: IsoDate;
  /**
   * What the session draws on, where that is known: an agreement that has nothing left for it
   * decides nothing, if something else covers it.
   */
  drawnOn?: Authorization;
}

/**
 * The active gap exception or single case agreement that covers a session: same client, the payer
 * in force where it names one, the day inside its dates, the code listed or no codes listed. Of
 * several it is the one that the session draws on, else the first in the order of use. One of which
 * nobody can say whom, what or when it covers decides nothing.
 */
export function agreementFor(
  question: AgreementQuestion,
  authorizations: readonly Authorization[]
): Authorization | undefined {
  const { drawnOn } = question;
  if (drawnOn && isAgreement(drawnOn)) return drawnOn;
  let first: Authorization | undefined;
  for (const row of authorizations) {
    if (!isAgreement(row) || (drawnOn && goesBefore(row, drawnOn))) continue;
    if (!isActiveFor(row, question) || !lists(row, question.code)) continue;
    if (!first || inOrderOfUse(row, first) < 0) first = row;
  }
  return first;
}

/** Whether a gap exception or agreement is active for a client's payer on a day, whatever its codes. */
export function isActiveFor(
  row: Authorization,
  { client, payer, isoDate }: Pick<AgreementQuestion, "client" | "payer" | "isoDate">
): boolean {
  return (
    row.status === "Active" &&
    isReliable(row) &&
    isWithin(isoDate, row.from, row.to) &&
    nameKey(row.client) === nameKey(client) &&
    (row.payer === undefined || planKey(row.payer) === planKey(payer))
  );
}

/** True for what sets the network status by itself. */
export function isAgreement(
  row: Authorization
): row is Authorization & { kind: "Gap exception" | "Single case agreement" } {
  return row.kind === "Gap exception" || row.kind === "Single case agreement";
}

/** Sessions draw on agreements first: one that was passed over for an authorization had no room. */
function goesBefore(row: Authorization, drawnOn: Authorization): boolean {
  return row.kind === "Single case agreement" && drawnOn.kind !== row.kind;
}

function lists(row: Authorization, code: string | undefined): boolean {
  if (row.codes.length === 0) return true;
  return code !== undefined && row.codes.some((c) => normalizeCode(c) === normalizeCode(code));
}
