import { normalizeCode } from "../codes/procedures";
import { nameKey, planKey } from "../names";
import type { Authorization, AuthorizationKind, IsoDate } from "../records";
import { isWithin } from "../time/isoDate";

/** The session that an agreement is looked up for. */
export interface AgreementQuestion {
  client: string;
  payer: string;
  code?: string;
  isoDate: IsoDate;
}

/**
 * The active gap exception or single case agreement that covers a session: same client, the payer
 * in force where it names one, the day inside its dates, the code listed or no codes listed. A
 * single case agreement beats a gap exception. One whose dates or codes could not be read covers
 * nothing, for it cannot be relied on.
 */
export function agreementFor(
  question: AgreementQuestion,
  authorizations: readonly Authorization[]
): Authorization | undefined {
  return (
    covering("Single case agreement", question, authorizations) ??
    covering("Gap exception", question, authorizations)
  );
}

/** Whether a gap exception or agreement is active for a client's payer on a day, whatever its codes. */
export function isActiveFor(
  row: Authorization,
  { client, payer, isoDate }: Omit<AgreementQuestion, "code">
): boolean {
  return (
    row.status === "Active" &&
    isWithin(isoDate, row.from, row.to) &&
    nameKey(row.client) === nameKey(client) &&
    (row.payer === undefined || planKey(row.payer) === planKey(payer)) &&
    !row.problems.some(({ column }) => ["From", "To", "Codes"].includes(column))
  );
}

function covering(
  kind: AuthorizationKind,
  question: AgreementQuestion,
  authorizations: readonly Authorization[]
): Authorization | undefined {
  return authorizations.find(
    (row) => row.kind === kind && isActiveFor(row, question) && lists(row, question.code)
  );
}

function lists(row: Authorization, code: string | undefined): boolean {
  if (row.codes.length === 0) return true;
  return code !== undefined && row.codes.some((c) => normalizeCode(c) === normalizeCode(code));
}
