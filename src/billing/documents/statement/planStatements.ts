import { compareText } from "../../compareText";
import { groupBy } from "../../groupBy";
import { nameKey } from "../../names";
import { ruleBookOf } from "../../codes/ruleBook";
import { allocatePayments } from "../../payments/allocate";
import { rowNumber, type Cents, type IsoDate } from "../../records";
import { documentsBySession } from "../../sessions/documents";
import { isWithin } from "../../time/isoDate";
import { rowList } from "../../checks/words";
import { familyPays } from "../candidates";
import { issuedDocuments, type IssuedDocument } from "../issuedDocuments";
import { clientNameNeeds, practiceNeeds } from "../needs";
import { recipientOf } from "../parties";
import { People } from "../people";
import { paymentNotices } from "../paymentNotices";
import { accountPeriod } from "../periods";
import {
  totalOfAll,
  type DocumentInput,
  type DocumentPreview,
  type PlannedDocument,
  type Skipped,
} from "../plannedDocument";
import { printedMoney, printedPeriod } from "../printed";
import { recipientWarnings } from "../recipients";
import { nameAsAsked } from "../requests";
import { accountsOf, type Account } from "./account";
import { statementDocument, type Statement } from "./statementDocument";

/**
 * Plans an account of each client over a period: what was open before, what was billed, paid, taken
 * off and refunded, what is open at the end, and how old it is. Clients without any of it have none,
 * unless they are asked for by name, and are then skipped with that reason. A client who has a statement
 * of just these days in force is skipped with its number.
 *
 * @example
 * const { documents } = planStatements({ records, judgements, sessionIds, request });
 * documents[0]?.toDocument("ST-0001", "2026-11-02");
 */
export function planStatements(input: DocumentInput): DocumentPreview {
  const { records, request } = input;
  const period = accountPeriod(request);
  const wanted = request.clients && new Set(request.clients.map(nameKey));
  const people = new People(records);
  const rules = ruleBookOf(records.codeRules, records.pairRules);
  const unbilled = unbilledRows(input, period);
  const accounts = accountsOf(records, period);
  const issued = issuedDocuments("Statement", records);
  const documents: PlannedDocument[] = [];
  const skipped: Skipped[] = [];
  const notices = groupBy(allocatePayments(records).notices, ({ client }) => nameKey(client ?? ""));
  for (const key of [...(wanted ?? new Set([...accounts.keys(), ...issued.keys()]))].sort(
    compareText
  )) {
    const account = accounts.get(key);
    const client = people.client(issued.get(key)?.[0]?.client ?? nameAsAsked(request, key));
    const isKnown = client.row > 0;
    const earlier = issued
      .get(key)
      ?.find(({ from, to }) => from === period.from && to === period.to);
    if (earlier) {
      skipped.push(madeBefore(earlier, client.client, account));
      continue;
    }
    if (!account || isEmpty(account)) {
      const reason = account?.waitingCents
        ? paidAhead(account.waitingCents)
        : `Nothing is billed, paid or open from ${period.from} to ${period.to}`;
      if (wanted) skipped.push({ client: client.client, reason, rows: [] });
      continue;
    }
    if (!wanted && isPaidOnly(account)) {
      skipped.push({ client: client.client, reason: paidOnly, rows: [] });
      continue;
    }
    const statement = { practice: records.practice, rules, client, account };
    const missing = isKnown ? missingFor(statement) : "The client is not in Clients";
    if (missing) skipped.push({ client: client.client, reason: missing, rows: [] });
    else {
      const warnings = [
        ...recipientWarnings(client, request.today),
        ...unbilledWarning(unbilled.get(key) ?? []),
        ...paymentNotices(notices.get(key) ?? []),
      ];
      documents.push(planned(statement, warnings));
    }
  }
  return { documents, skipped, totalCents: totalOfAll(documents) };
}

function isEmpty({ entries, openingCents, closingCents }: Account): boolean {
  return entries.length === 0 && openingCents === 0 && closingCents === 0;
}

function paidAhead(waitingCents: Cents): string {
  return `None of the visits that the family paid ${printedMoney(waitingCents)} for is on a bill: make invoices first`;
}

/** Money paid ahead: no charge stands here. */
function isPaidOnly({ open, entries }: Account): boolean {
  return open.length === 0 && entries.every(({ charge }) => charge === undefined);
}

const paidOnly =
  "None of the client's sessions is on a bill, so that what was paid would be printed as a credit; choose the client to make it all the same";

function missingFor(statement: Statement): string | undefined {
  const missing = [...practiceNeeds, ...clientNameNeeds].flatMap((need) => need(statement) ?? []);
  return missing.length === 0 ? undefined : `Missing for a statement: ${missing.join("; ")}`;
}

/** Rows of the period that the family pays for and that are on no bill, by client. */
function unbilledRows(
  { records, judgements, sessionIds }: DocumentInput,
  { from, to }: { from: IsoDate; to: IsoDate }
): Map<string, number[]> {
  const billed = documentsBySession(records);
  const rows = judgements.filter(({ session: { date, row }, network }) => {
    if (date === undefined || !isWithin(date, from, to) || !familyPays(network)) return false;
    return !billed.has(sessionIds.get(row) ?? "");
  });
  const byClient = groupBy(rows, ({ session }) => nameKey(session.client ?? ""));
  return new Map(
    [...byClient].map(([key, own]) => [key, own.map(({ session }) => rowNumber(session))])
  );
}

/** Why no second statement is made of the same days, and what to do where it would say another thing. */
function madeBefore(
  { number, totalCents, from, to }: IssuedDocument,
  client: string,
  account: Account | undefined
): Skipped {
  const closingCents = account?.closingCents ?? 0;
  const isSame = totalCents === undefined || totalCents === closingCents;
  const remedy =
    account && !isEmpty(account)
      ? `reissue ${number}, which makes it anew under the next number`
      : `void ${number}`;
  const reason = isSame
    ? `${number} covers it already`
    : `${number} comes to ${printedMoney(totalCents)} for ${printedPeriod({ from, to })}, but the account has changed since and comes to ${printedMoney(closingCents)}: ${remedy}`;
  return { client, reason, rows: [], number };
}

function unbilledWarning(rows: readonly number[]): string[] {
  if (rows.length === 0) return [];
  return [`On no bill yet, and so not on the statement: ${rowList(rows)} of Sessions`];
}

function planned(statement: Statement, warnings: string[]): PlannedDocument {
  const { client, account } = statement;
  const { from, to, closingCents } = account;
  return {
    ...{ kind: "Statement", client: client.client, recipient: recipientOf(client), from, to },
    ...{ sessions: [], lines: [], totalCents: closingCents, warnings },
    toDocument: (number, issued) => statementDocument(statement, number, issued),
  };
}
